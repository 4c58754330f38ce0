import type { CalendarDate } from '../time.ts';
import type { Commitment } from './commitment.ts';

/** Of so many promises that should have been kept, so many that residents found kept. */
export interface KeptBy {
  readonly due: number;
  readonly kept: number;
}

/**
 * How promises stood on a day in the past, for which nothing needs to have been written down then. A promise counts from the day after the one first promised, so that a new date
 * hides nothing, or from residents' verdict where that came earlier. It is kept when their last verdict by then says so.
 */
export function keptBy(commitments: readonly Pick<Commitment, 'dates' | 'verdicts'>[], day: CalendarDate): KeptBy {
  const counted = commitments.map(({ dates, verdicts }) => ({ isDue: dates[0]!.due < day, verdict: [...verdicts].reverse().find(({ on }) => on <= day) })).filter(({ isDue, verdict }) => isDue || verdict);
  return { due: counted.length, kept: counted.filter(({ verdict }) => verdict?.found === 'kept').length };
}
