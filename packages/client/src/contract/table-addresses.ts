import type { DecisionStanding, Minutes, PointStanding, TableStanding } from '@wijkaanpak/domain';
import { get, type Page, type PageRequest } from './address.ts';

export interface TableRequest extends PageRequest {
  readonly wijk?: string | undefined;
}

// A file of its own, so that only a page with a table carries these addresses.
export const listTables = /* @__PURE__ */ get<Page<TableStanding>, TableRequest>()('listTables', '/wijktafels');
export const getTable = /* @__PURE__ */ get<TableStanding>()('getTable', '/wijktafels/{tafel}');
export const listAgenda = /* @__PURE__ */ get<Page<PointStanding>, PageRequest>()('listAgenda', '/wijktafels/{tafel}/agendapunten');
export const listDecisions = /* @__PURE__ */ get<Page<DecisionStanding>, PageRequest>()('listDecisions', '/wijktafels/{tafel}/besluiten');
export const getMinutes = /* @__PURE__ */ get<Minutes>()('getMinutes', '/verslagen/{verslag}');
