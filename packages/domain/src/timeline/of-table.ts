import { wordingInForce, isAgreed } from '../table/agreement.ts';
import { tableStandingOn } from '../table/standing.ts';
import type { Table } from '../table/table.ts';
import type { CalendarDate } from '../time.ts';
import type { Moment } from './moment.ts';

/** What a table decided, where an organisation did otherwise and gave its reasons, and every wording that came in force. A meeting without quorum decided nothing. */
export function momentsOfTable(table: Table, today: CalendarDate): Moment[] {
  const { id } = table;
  const { decisions, deviations, agreements } = tableStandingOn(table, today);
  const titleOf = (decision: string) => decisions.find((one) => one.id === decision)!.title;
  return [
    { id, title: table.name, on: table.founded, kind: 'table.founded', detail: null },
    ...decisions.flatMap(({ title, on, outcome }): Moment[] => (outcome === 'no-quorum' ? [] : [{ id, title, on, kind: `table.${outcome}`, detail: null }])),
    ...deviations.map(({ decision, on, what }): Moment => ({ id, title: titleOf(decision), on, kind: 'table.deviated', detail: what })),
    ...deviations.flatMap(({ decision, reasons }): Moment[] => (reasons ? [{ id, title: titleOf(decision), on: reasons.on, kind: 'table.reasoned', detail: reasons.text }] : [])),
    ...agreements.flatMap((agreement) =>
      wordingInForce(agreement) === undefined ? [] : agreement.versions.filter((version) => isAgreed(agreement, version)).map(({ agreed, text }): Moment => ({
        id, title: agreement.title, on: agreed.reduce((last, one) => (one.on > last ? one.on : last), ''), kind: 'table.agreed', detail: text,
      })),
    ),
  ];
}
