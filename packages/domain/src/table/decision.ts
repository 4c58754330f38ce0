import * as z from 'zod/mini';
import { count } from '../counting/rules.ts';
import { Slug } from '../identifiers.ts';
import { fail, succeed, type Result } from '../issues.ts';
import { CalendarDate } from '../time.ts';
import type { AgendaPoint } from './agenda.ts';
import { compositionIssues } from './composition.ts';
import { Called, rollCallIssues } from './roll-call.ts';
import { filledSeats, tableSides, type Seat, type TableSide } from './seat.ts';

/** What came of a decision (besluit). Too few who take part is no decision: the point stays on the agenda. */
export const tableOutcomes = ['adopted', 'rejected', 'no-quorum'] as const;
export type TableOutcome = (typeof tableOutcomes)[number];

export const TableDecision = z.object({ id: Slug, point: Slug, on: CalendarDate, called: z.array(Called) });
export type TableDecision = z.infer<typeof TableDecision>;

/** What came of it, and which side was lacking: had no quorum, or no majority of its own. */
export interface Decided {
  readonly outcome: TableOutcome;
  readonly lacking: TableSide | null;
}

/** How many of a side take part at least: more than half of those who may vote on it. A side of which everyone is recused never has a quorum. */
export const quorumOf = (mayVote: number): number => Math.floor(mayVote / 2) + 1;

/**
 * Counts a roll call. What lasts goes ahead by a majority of both sides (`double-majority`), what passes by a majority of all (`yes-no`); both ask the quorum of each side.
 * @example decidedBy('lasting', seats, called) // { outcome: 'rejected', lacking: 'partners' }
 */
export function decidedBy(kind: AgendaPoint['kind'], seats: readonly Seat[], called: readonly Called[]): Decided {
  const sideOf = new Map(seats.map(({ id, side }) => [id, side]));
  const mayVote = called.filter(({ answer }) => answer !== 'recused');
  const groups = Object.fromEntries(tableSides.map((side) => [side, quorumOf(mayVote.filter(({ seat }) => sideOf.get(seat) === side).length)]));
  const ballots = mayVote
    .filter(({ answer }) => answer !== 'absent')
    .map(({ seat, answer }) => ({ group: sideOf.get(seat)!, ...(answer === 'abstain' ? { choices: [], points: [] } : { choices: ['point'], points: [answer === 'yes' ? 1 : 0] }) }));
  const options = [{ id: 'point', title: '', description: null, category: null, place: null, proposal: null, cost: null }];
  const counted = count({ options, rules: { ballot: 'yes-no', counting: kind === 'lasting' ? 'double-majority' : 'yes-no', budget: null, ties: ['id'], quorum: { ballots: 0, groups } } }, ballots);
  if (counted.kind === 'lots-needed') throw new Error('decidedBy: a majority asks for no lot');
  const { decision, group } = counted.steps[0]!;
  const lacking = tableSides.find((side) => side === group) ?? null;
  return { outcome: decision === 'chosen' ? 'adopted' : decision === 'no-quorum' ? 'no-quorum' : 'rejected', lacking };
}

interface Sitting {
  readonly seats: readonly Seat[];
  readonly agenda: readonly AgendaPoint[];
  readonly decisions: readonly TableDecision[];
}

/** The decision that settled a point: the first that was adopted or rejected. */
export function settledBy({ seats, agenda, decisions }: Sitting, point: string): (TableDecision & Decided) | undefined {
  const kind = agenda.find(({ id }) => id === point)?.kind ?? 'lasting';
  return decisions.filter((one) => one.point === point).map((one) => ({ ...one, ...decidedBy(kind, seats, one.called) })).find(({ outcome }) => outcome !== 'no-quorum');
}

/**
 * Takes a decision on a point by a roll call. Refuses where the people who sit there are no table (exactly what is missing), a point that only asks to talk, one
 * that was settled, a day before its meeting, and a roll call that is not complete.
 */
export function decide(table: Sitting, { point: id, called }: Pick<TableDecision, 'point' | 'called'>, { id: decision, on }: Pick<TableDecision, 'id' | 'on'>): Result<TableDecision> {
  const point = table.agenda.find((one) => one.id === id);
  if (!point) return fail('table.point.unknown', 'point');
  if (point.kind === 'talk') return fail('table.point.only-talk', 'point');
  if (settledBy(table, id)) return fail('table.point.settled', 'point');
  if (on < point.meeting) return fail('table.decision.before-meeting', 'point', { on: point.meeting });
  const incomplete = compositionIssues(filledSeats(table.seats));
  const issues = [...incomplete, ...rollCallIssues(table.seats, called)];
  return issues.length ? { ok: false, issues } : succeed({ id: decision, point: id, on, called: [...called] });
}
