import { fail, succeed, type Result } from '../issues.ts';
import type { CalendarDate } from '../time.ts';
import { dueDay, type Commitment, type CommitmentDate, type CommitmentProgress, type Verdict } from './commitment.ts';
import { checkOrder } from './order.ts';
import type { CommitmentState } from './states.ts';
import { commitmentState, commitmentTransitions } from './transitions.ts';

/** A new date beside the old ones, with reasons that residents can read. Refused once it is reported or judged. */
export function giveNewDate(commitment: Commitment, date: CommitmentDate): Result<Commitment> {
  const step = mayMove(commitment, 'moved', date.given);
  if (!step.ok) return step;
  if (!date.reasons.trim()) return fail('commitment.reasons.required', 'reasons');
  if (date.due < date.given) return fail('commitment.date.in-the-past', 'due');
  if (date.due === dueDay(commitment)) return fail('commitment.date.same', 'due', { due: date.due });
  return succeed({ ...commitment, dates: [...commitment.dates, date] });
}

/** How far it is. Tells, and changes nothing in how the promise stands. */
export function tellProgress(commitment: Commitment, progress: CommitmentProgress): Result<Commitment> {
  const inOrder = checkOrder(commitment, progress.on);
  return inOrder.ok ? succeed({ ...commitment, progress: [...commitment.progress, progress] }) : inOrder;
}

/** The promiser says that it is done. It is kept only when residents say so. */
export function reportDone(commitment: Commitment, on: CalendarDate): Result<Commitment> {
  const step = mayMove(commitment, 'reported', on);
  return step.ok ? succeed({ ...commitment, reported: on }) : step;
}

/**
 * Residents' verdict: a vote of level 1 or higher, or the table's. An open poll (level 0) is none. Kept can be found at any time; broken
 * only once it is overdue or reported. A broken promise can be found kept later; the earlier verdict stays to be seen.
 */
export function judgeCommitment(commitment: Commitment, verdict: Verdict): Result<Commitment> {
  if (verdict.by === 'vote' && verdict.level === 0) return fail('commitment.verdict.only-a-poll', 'level');
  const from = commitmentState(commitment, verdict.on);
  if (verdict.found === 'broken' && (from === 'promised' || from === 'moved')) return fail('commitment.verdict.too-early', 'found', { due: dueDay(commitment) });
  const step = mayMove(commitment, verdict.found, verdict.on);
  return step.ok ? succeed({ ...commitment, verdicts: [...commitment.verdicts, verdict] }) : step;
}

function mayMove(commitment: Commitment, to: CommitmentState, on: CalendarDate): Result<CommitmentState> {
  const inOrder = checkOrder(commitment, on);
  if (!inOrder.ok) return inOrder;
  const from = commitmentState(commitment, on);
  return commitmentTransitions.some((one) => one.from === from && one.to === to) ? succeed(to) : fail('commitment.transition.not-allowed', 'to', { from, to });
}
