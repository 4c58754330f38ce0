import { fail, succeed, type Result } from '../issues.ts';
import { answersForMeans, type Certainty } from './power.ts';

/** What a wave should be able to show, and what is known beforehand. */
export interface Wanted extends Certainty {
  /** The change between two waves to be seen, in points of the scale. */
  readonly change: number;
  /** Standard deviation of the answers, in points; that of an earlier wave, or about 2.1 for grades. */
  readonly spread: number;
  /** How many people are on the list. */
  readonly listed: number;
  /** The share of those invited that is expected to answer, above 0 and at most 1. */
  readonly response: number;
  /** What weighting will cost, 1 or more; that of an earlier wave. */
  readonly designEffect?: number;
}

export interface SamplingPlan {
  /** Answers needed in each wave. */
  readonly answers: number;
  /** Letters to send in each wave to get as many. */
  readonly invitations: number;
}

/**
 * How many to invite in each wave so that a change is seen with the power asked for: answers by {@link answersForMeans}, times the design effect, less what a short list
 * saves (n / (1 + n/N), Cochran 1977, 4.6), divided by the response. Both rounded up.
 * Refuses a plan that needs more people than are listed; throws on a response or design effect out of range.
 */
export function planSample({ change, listed, response, designEffect = 1, ...design }: Wanted): Result<SamplingPlan> {
  if (!(response > 0 && response <= 1)) throw new RangeError(`planSample: expected a response above 0 and at most 1, got ${response}`);
  if (!(designEffect >= 1)) throw new RangeError(`planSample: expected a design effect of 1 or more, got ${designEffect}`);
  const alone = answersForMeans(change, design);
  if (!alone.ok) return alone;
  const endless = alone.value * designEffect;
  const answers = Math.ceil(endless / (1 + endless / listed));
  const invitations = Math.ceil(answers / response);
  return invitations > listed ? fail('plan.list-too-short', '', { needed: invitations, listed }) : succeed({ answers, invitations });
}
