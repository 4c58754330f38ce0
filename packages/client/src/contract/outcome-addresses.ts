import type { BallotBox, Outcome } from '@wijkaanpak/domain';
import { get, type OfNeighbourhood, type Page } from './address.ts';

// A file of its own, so that only a page with an outcome carries these addresses.
export const listOutcomes = /* @__PURE__ */ get<Page<{ vote: string; outcome: Outcome }>, OfNeighbourhood>()('listOutcomes', '/uitslagen');
export const getOutcome = /* @__PURE__ */ get<Outcome>()('getOutcome', '/uitslagen/{stemming}');
export const getBallotBox = /* @__PURE__ */ get<BallotBox>()('getBallotBox', '/uitslagen/{stemming}/stembiljetten');
