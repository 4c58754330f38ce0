import { daysBetween } from '../calendar.ts';
import type { CalendarDate } from '../time.ts';
import { dueDay, timesMoved, type Commitment } from './commitment.ts';
import type { CommitmentState } from './states.ts';

/** Who or what takes a step. */
export type CommitmentMover = 'promiser' | 'calendar' | 'residents';

export interface CommitmentTransition {
  readonly from: CommitmentState;
  readonly to: CommitmentState;
  readonly by: CommitmentMover;
}

export const commitmentTransitions: readonly CommitmentTransition[] = [
  { from: 'promised', to: 'moved', by: 'promiser' },
  { from: 'promised', to: 'overdue', by: 'calendar' },
  { from: 'promised', to: 'reported', by: 'promiser' },
  { from: 'promised', to: 'kept', by: 'residents' },
  { from: 'moved', to: 'moved', by: 'promiser' },
  { from: 'moved', to: 'overdue', by: 'calendar' },
  { from: 'moved', to: 'reported', by: 'promiser' },
  { from: 'moved', to: 'kept', by: 'residents' },
  { from: 'overdue', to: 'moved', by: 'promiser' },
  { from: 'overdue', to: 'reported', by: 'promiser' },
  { from: 'overdue', to: 'kept', by: 'residents' },
  { from: 'overdue', to: 'broken', by: 'residents' },
  { from: 'reported', to: 'kept', by: 'residents' },
  { from: 'reported', to: 'broken', by: 'residents' },
  { from: 'broken', to: 'kept', by: 'residents' },
];

/**
 * How a promise stands on a day. Nobody sets it: it follows from what was noted and from the calendar. Its day itself is still in time; it
 * is overdue from the day after, weekends and holidays included, for a promise is no legal term.
 */
export function commitmentState(commitment: Commitment, at: CalendarDate): CommitmentState {
  const verdict = commitment.verdicts.at(-1);
  if (verdict) return verdict.found;
  if (commitment.reported !== null) return 'reported';
  if (at > dueDay(commitment)) return 'overdue';
  return timesMoved(commitment) > 0 ? 'moved' : 'promised';
}

/** Days past the day by which it is promised now; 0 in time. A new date does not hide how late it is against the first: see {@link daysPastFirst}. */
export const daysOverdue = (commitment: Commitment, at: CalendarDate): number => (commitmentState(commitment, at) === 'overdue' ? daysBetween(dueDay(commitment), at) : 0);

/** Days past the day first promised, whatever was moved since; 0 before it. */
export const daysPastFirst = ({ dates }: Pick<Commitment, 'dates'>, at: CalendarDate): number => Math.max(0, daysBetween(dates[0]!.due, at));
