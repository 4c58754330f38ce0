import * as z from 'zod/mini';
import { CalendarDate } from '../time.ts';
import { AgendaPoint } from './agenda.ts';
import { TableAgreement, waitingFor, wordingInForce } from './agreement.ts';
import { stateOfPoint } from './carrying-out.ts';
import { compositionIssues, compositionOf } from './composition.ts';
import { TableDecision, decidedBy, settledBy, tableOutcomes } from './decision.ts';
import { Deviation, daysWithoutReasons, deviationState, deviationStates, reasonsDue } from './deviation.ts';
import { TableDraw, drawnNumbers } from './draw.ts';
import { ConsentNature, consentNatureOn } from './legal-nature.ts';
import { measureStates } from './measure.ts';
import type { SeatAnswer } from './roll-call.ts';
import { filledSeats, tableSides, type TableSide } from './seat.ts';
import { Table } from './table.ts';

const Count = z.int().check(z.nonnegative());
const Tally = z.record(z.enum(['yes', 'no', 'abstain', 'absent', 'recused']), Count);

/** A decision with what came of it, by side. */
export const DecisionStanding = z.extend(TableDecision, {
  title: z.string(),
  kind: AgendaPoint.shape.kind,
  outcome: z.enum(tableOutcomes),
  lacking: z.nullable(z.enum(tableSides)),
  tally: z.record(z.enum(tableSides), Tally),
});
export type DecisionStanding = z.infer<typeof DecisionStanding>;

/** A point with how what it puts to the table stands; null for one that only asks to talk. `isOpen`: still to be talked about or decided. */
export const PointStanding = z.extend(AgendaPoint, { state: z.nullable(z.enum(measureStates)), isOpen: z.boolean() });
export type PointStanding = z.infer<typeof PointStanding>;

/** A table as everyone can read it, and how it stood on the day it was read, by the database's date. */
export const TableStanding = z.extend(Table, {
  readOn: CalendarDate,
  /** What its consent is in law on that day. */
  consent: ConsentNature,
  composition: z.object({ residents: Count, partners: Count, byLot: Count, groups: Count }),
  /** What keeps it from deciding, as issues; empty where nothing does. */
  missing: z.array(z.object({ code: z.string(), path: z.string(), values: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))) })),
  draws: z.array(z.extend(TableDraw, { drawn: z.array(z.string()) })),
  agenda: z.array(PointStanding),
  decisions: z.array(DecisionStanding),
  deviations: z.array(z.extend(Deviation, { dueOn: CalendarDate, state: z.enum(deviationStates), daysOverdue: Count })),
  /** `inForce` is the number of the wording in force, from 1; null while there is none. */
  agreements: z.array(z.extend(TableAgreement, { inForce: z.nullable(z.int()), waitingFor: z.array(z.string()) })),
});
export type TableStanding = z.infer<typeof TableStanding>;

/** How a table stands on a day: what is missing, what is decided, and what is overdue. */
export function tableStandingOn(table: Table, readOn: CalendarDate): TableStanding {
  const filled = filledSeats(table.seats);
  return {
    ...table,
    readOn,
    consent: consentNatureOn(table.ordinance, readOn),
    composition: compositionOf(filled),
    missing: compositionIssues(filled).map(({ code, path, values }) => ({ code, path, ...(values && { values: { ...values } }) })),
    draws: table.draws.map((draw) => ({ ...draw, drawn: drawnNumbers(draw) })),
    agenda: table.agenda.map((point) => ({ ...point, state: stateOfPoint(table, point.id), isOpen: point.kind === 'talk' ? point.meeting >= readOn : !settledBy(table, point.id) })),
    decisions: table.decisions.map((decision) => decisionStanding(table, decision)),
    deviations: table.deviations.map((deviation) => ({ ...deviation, dueOn: reasonsDue(deviation), state: deviationState(deviation, readOn), daysOverdue: daysWithoutReasons(deviation, readOn) })),
    agreements: table.agreements.map((agreement) => {
      const inForce = wordingInForce(agreement);
      return { ...agreement, inForce: inForce ? agreement.versions.indexOf(inForce) + 1 : null, waitingFor: waitingFor(agreement) };
    }),
  };
}

function decisionStanding({ seats, agenda }: Table, decision: TableDecision): DecisionStanding {
  const { title, kind } = agenda.find(({ id }) => id === decision.point)!;
  const sideOf = new Map(seats.map(({ id, side }) => [id, side]));
  const times = (side: TableSide, answer: SeatAnswer) => decision.called.filter((one) => sideOf.get(one.seat) === side && one.answer === answer).length;
  const tallyOf = (side: TableSide) => ({ yes: times(side, 'yes'), no: times(side, 'no'), abstain: times(side, 'abstain'), absent: times(side, 'absent'), recused: times(side, 'recused') });
  return { ...decision, title, kind, ...decidedBy(kind, seats, decision.called), tally: { residents: tallyOf('residents'), partners: tallyOf('partners') } };
}
