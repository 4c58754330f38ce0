import { fail, succeed, type Result } from '../issues.ts';
import type { Outcome } from '../counting/outcome.ts';
import { isChosen } from '../counting/outcome.ts';
import type { CalendarDate } from '../time.ts';
import type { Vote } from '../vote/vote.ts';
import { dueDay, type Commitment, type Verdict } from './commitment.ts';

/** A closed vote with what came out, and the day on which it opened in Europe/Amsterdam. */
export interface JudgingVote {
  readonly vote: Pick<Vote, 'neighbourhood' | 'options' | 'rules'>;
  readonly outcome: Pick<Outcome, 'steps'>;
  readonly openedOn: CalendarDate;
}

/**
 * What residents found of a promise by a vote: `kept` when a majority said yes, `broken` when it said no. Refuses an open poll, a vote of another
 * neighbourhood, one that does not ask yes or no about this promise, one without a decision (a missed quorum or a tie is no verdict), and a no that was
 * asked before the promise was due or reported: nobody could know yet.
 */
export function foundByVote({ vote, outcome, openedOn }: JudgingVote, commitment: Commitment): Result<Verdict['found']> {
  if (vote.rules.level === 0) return fail('commitment.verdict.only-a-poll', 'vote');
  const option = vote.options.find((one) => one.commitment === commitment.id);
  if (vote.neighbourhood !== commitment.neighbourhood || vote.rules.counting !== 'yes-no' || !option) return fail('commitment.verdict.not-asked', 'vote');
  if (openedOn < commitment.dates[0]!.given) return fail('commitment.verdict.not-asked', 'vote');
  const step = outcome.steps.find((one) => one.option === option.id);
  if (step && isChosen(step)) return succeed('kept');
  // As many for as against is a no to a plan, but no verdict on a person's promise.
  if (step?.decision !== 'rejected' || !step.opinions || step.opinions.against <= step.opinions.for) return fail('commitment.verdict.undecided', 'vote');
  const wasReported = commitment.reported !== null && commitment.reported <= openedOn;
  return openedOn > dueDay(commitment) || wasReported ? succeed('broken') : fail('commitment.verdict.too-early', 'vote', { due: dueDay(commitment) });
}
