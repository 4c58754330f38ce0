import { fail, succeed, type Result } from '../issues.ts';
import type { CalendarDate } from '../time.ts';
import { putOnAgenda, type AgendaPointInput } from './agenda.ts';
import { agreeTo, proposeAgreement, proposeWording, type AgreementInput } from './agreement.ts';
import { carryOut, noteDeviation } from './carrying-out.ts';
import { giveReasons, type DeviationInput } from './deviation.ts';
import { decide, type TableDecision } from './decision.ts';
import { announceDraw, holdDraw, type TableDrawInput } from './draw.ts';
import type { MeasureStep } from './measure.ts';
import { publishMinutes, type MinutesInput } from './minutes.ts';
import { openSeats } from './seat.ts';
import { changeSeats, leaveSeat, type SeatChange } from './seating.ts';
import type { Table } from './table.ts';

/** With what an act is noted: the day, and names for what it makes. */
export interface Noting {
  readonly on: CalendarDate;
  readonly newId: () => string;
}

type Changed = Result<Table>;

const and = <T>(result: Result<T>, apply: (value: T) => Table): Changed => (result.ok ? succeed(apply(result.value)) : result);

/** What can be done with a table. Each gives the table as it becomes, or why it may not; a part that is named must exist, else `request.not-found`. */
export const tableActs = {
  announceDraw: (table: Table, input: TableDrawInput, { on, newId }: Noting): Changed => and(announceDraw(input, newId(), on), (draw) => ({ ...table, draws: [...table.draws, draw] })),
  holdDraw: (table: Table, { id, seed }: { readonly id: string; readonly seed: string }, { on }: Noting): Changed =>
    changeOne(table.draws, id, (draw) => holdDraw(draw, seed, on), (draws) => ({ ...table, draws })),
  changeSeats: (table: Table, change: SeatChange, { on, newId }: Noting): Changed => and(changeSeats(table, change, { ids: change.seats.map(newId), on }), (seats) => ({ ...table, seats })),
  leaveSeat: (table: Table, id: string, { on }: Noting): Changed => and(leaveSeat(table.seats, id, on), (seats) => ({ ...table, seats })),
  putOnAgenda: (table: Table, input: AgendaPointInput, { on, newId }: Noting): Changed => and(putOnAgenda(input, newId(), on), (point) => ({ ...table, agenda: [...table.agenda, point] })),
  decide: (table: Table, input: Pick<TableDecision, 'point' | 'called'>, { on, newId }: Noting): Changed => and(decide(table, input, { id: newId(), on }), (decision) => ({ ...table, decisions: [...table.decisions, decision] })),
  /** By an organisation that sits there. */
  carryOut: (table: Table, { point, organisation, ...step }: Omit<MeasureStep, 'on'> & { readonly point: string; readonly organisation: string | null }, { on }: Noting): Changed =>
    sitsAt(table, organisation) ? and(carryOut(table, point, { ...step, on }), (taken) => ({ ...table, steps: [...table.steps, taken] })) : fail('table.deviation.not-at-the-table'),
  noteDeviation: (table: Table, { decision, ...input }: DeviationInput & { readonly decision: string }, { on, newId }: Noting): Changed =>
    and(noteDeviation(table, decision, input, { id: newId(), on }), (deviation) => ({ ...table, deviations: [...table.deviations, deviation] })),
  giveReasons: (table: Table, { id, organisation, text, by }: { readonly id: string; readonly organisation: string | null; readonly text: string; readonly by: string }, { on }: Noting): Changed =>
    changeOne(table.deviations, id, (deviation) => giveReasons(deviation, organisation, { text, by, on }), (deviations) => ({ ...table, deviations })),
  /** Between groups that sit there. */
  proposeAgreement(table: Table, input: AgreementInput, { on, newId }: Noting): Changed {
    const stranger = input.parties.findIndex((party) => !openSeats(table.seats).some(({ group }) => group === party));
    if (stranger >= 0) return fail('table.agreement.not-a-party', `parties.${stranger}`);
    return and(proposeAgreement(input, newId(), on), (agreement) => ({ ...table, agreements: [...table.agreements, agreement] }));
  },
  proposeWording: (table: Table, { id, ...wording }: Pick<AgreementInput, 'proposedBy' | 'text'> & { readonly id: string }, { on }: Noting): Changed =>
    changeOne(table.agreements, id, (agreement) => proposeWording(agreement, wording, on), (agreements) => ({ ...table, agreements })),
  agreeTo: (table: Table, { id, ...word }: { readonly id: string; readonly party: string; readonly version: number }, { on }: Noting): Changed =>
    changeOne(table.agreements, id, (agreement) => agreeTo(agreement, word, on), (agreements) => ({ ...table, agreements })),
  publishMinutes: (table: Table, input: MinutesInput, { on, newId }: Noting): Changed => and(publishMinutes(input, newId(), on), (minutes) => ({ ...table, minutes: [...table.minutes, minutes] })),
} as const;

const sitsAt = ({ seats }: Table, organisation: string | null): boolean => openSeats(seats).some(({ side, group }) => side === 'partners' && group === organisation);

function changeOne<T extends { readonly id: string }>(all: readonly T[], id: string, change: (one: T) => Result<T>, apply: (all: T[]) => Table): Changed {
  const one = all.find((item) => item.id === id);
  if (!one) return fail('request.not-found');
  return and(change(one), (changed) => apply(all.map((item) => (item.id === id ? changed : item))));
}
