import { dayOf, fail, foundTable, judgeCommitment, succeed, tableActs, tableStandingOn, verdictsAtTable, type Commitment, type Noting, type Result, type Table, type TableInput } from '@wijkaanpak/domain';
import type { Call, Handler } from './call.ts';

interface Content {
  /** Changed in place: proposals read here what a table consented to. */
  readonly tables: Table[];
  /** Changed in place where residents judge one at the table: others read the same list. */
  readonly commitments: Commitment[];
  readonly isKnown: (neighbourhood: string) => boolean;
  readonly paged: (items: readonly unknown[], query: Record<string, unknown>) => Result<unknown>;
  readonly now: () => string;
}

/** Tables as everyone reads them, and what their secretaries and partners note. */
export function tableHandlers({ tables, commitments, isKnown, paged, now }: Content): Record<string, Handler> {
  let made = 0;
  const noting = (): Noting => ({ on: dayOf(now()), newId: () => `tafel-${(made += 1)}` });
  const standing = (table: Table) => tableStandingOn(table, dayOf(now()));
  const reading = <T>(choose: (table: Table) => boolean, show: (table: Table) => Result<T>): Result<T> => {
    const table = tables.find(choose);
    return table ? show(table) : fail('request.not-found');
  };
  const change = (choose: (table: Table) => boolean, act: (table: Table, noting: Noting) => Result<Table>): Result<unknown> => {
    const place = tables.findIndex(choose);
    if (place < 0) return fail('request.not-found');
    const changed = act(tables[place]!, noting());
    if (!changed.ok) return changed;
    for (const { commitment, verdict } of verdictsAtTable(tables[place]!, changed.value, commitments)) {
      const judged = judgeCommitment(commitment, verdict);
      if (judged.ok) commitments[commitments.indexOf(commitment)] = judged.value;
    }
    tables[place] = changed.value;
    return succeed(standing(changed.value));
  };
  const named = ({ params }: Call) => ({ id }: Table) => id === params['tafel'];
  const having = (list: 'draws' | 'seats' | 'agenda' | 'decisions' | 'deviations' | 'agreements' | 'minutes', id: string | undefined) => (table: Table) => table[list].some((one) => one.id === id);

  return {
    listTables: ({ query }) => paged(tables.filter(({ neighbourhood }) => query['wijk'] === undefined || neighbourhood === query['wijk']).map(standing), query),
    getTable: (call) => reading(named(call), (table) => succeed(standing(table))),
    listAgenda: (call) => reading(named(call), (table) => paged([...standing(table).agenda].reverse(), call.query)),
    listDecisions: (call) => reading(named(call), (table) => paged([...standing(table).decisions].reverse(), call.query)),
    getMinutes: ({ params }) => reading(having('minutes', params['verslag']), ({ minutes }) => succeed(minutes.find(({ id }) => id === params['verslag']))),
    foundTable({ params, body }) {
      if (!isKnown(params['wijk']!)) return fail('request.not-found');
      const { on, newId } = noting();
      const table = foundTable(body as TableInput, { id: newId(), neighbourhood: params['wijk']! }, on);
      tables.unshift(table);
      return succeed(standing(table));
    },
    announceDraw: (call) => change(named(call), (table, by) => tableActs.announceDraw(table, call.body, by)),
    holdDraw: ({ params, body }) => change(having('draws', params['loting']), (table, by) => tableActs.holdDraw(table, { ...(body as { seed: string }), id: params['loting']! }, by)),
    changeSeats: (call) => change(named(call), (table, by) => tableActs.changeSeats(table, call.body, by)),
    leaveSeat: ({ params }) => change(having('seats', params['zetel']), (table, by) => tableActs.leaveSeat(table, params['zetel']!, by)),
    putOnAgenda: (call) => change(named(call), (table, by) => tableActs.putOnAgenda(table, call.body, by)),
    decideAtTable: (call) => change(named(call), (table, by) => tableActs.decide(table, call.body, by)),
    carryOut: ({ params, body, actor }) =>
      change(having('agenda', params['agendapunt']), (table, by) => tableActs.carryOut(table, { ...(body as { to: 'done'; reasons: string }), point: params['agendapunt']!, organisation: actor!.partner }, by)),
    noteDeviation: ({ params, body }) => change(having('decisions', params['besluit']), (table, by) => tableActs.noteDeviation(table, { ...(body as { organisation: string; what: string }), decision: params['besluit']! }, by)),
    giveReasons: ({ params, body, actor }) =>
      change(having('deviations', params['afwijking']), (table, by) => tableActs.giveReasons(table, { ...(body as { text: string }), id: params['afwijking']!, organisation: actor!.partner, by: actor!.name }, by)),
    proposeAgreement: (call) => change(named(call), (table, by) => tableActs.proposeAgreement(table, call.body, by)),
    proposeWording: ({ params, body }) => change(having('agreements', params['afspraak']), (table, by) => tableActs.proposeWording(table, { ...(body as { proposedBy: string; text: string }), id: params['afspraak']! }, by)),
    agreeToWording: ({ params, body }) => change(having('agreements', params['afspraak']), (table, by) => tableActs.agreeTo(table, { ...(body as { party: string; version: number }), id: params['afspraak']! }, by)),
    publishMinutes: (call) => change(named(call), (table, by) => tableActs.publishMinutes(table, call.body, by)),
  };
}
