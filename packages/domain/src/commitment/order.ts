import { laterOf } from '../calendar.ts';
import { fail, succeed, type Result } from '../issues.ts';
import type { CalendarDate } from '../time.ts';
import type { Commitment } from './commitment.ts';

/** What happened is noted in the order in which it happened, so that no day can be slipped in afterwards. */
export function checkOrder(commitment: Commitment, on: CalendarDate): Result<CalendarDate> {
  const last = lastNoted(commitment);
  return on < last ? fail('commitment.act.before-last', 'on', { last }) : succeed(on);
}

const lastNoted = ({ dates, handOvers, progress, reported, verdicts }: Commitment): CalendarDate =>
  [...dates.map(({ given }) => given), ...handOvers.map(({ offered, answered }) => answered ?? offered), ...progress.map(({ on }) => on), ...(reported ? [reported] : []), ...verdicts.map(({ on }) => on)].reduce(laterOf);
