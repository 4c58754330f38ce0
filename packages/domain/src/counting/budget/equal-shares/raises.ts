import type { Support } from '../support.ts';
import { Buying } from './buying.ts';
import { isExhaustive, totalCost, withRaise, type EqualSharesTerms } from './completions.ts';
import { Lockstep, type Outlook } from './lockstep.ts';
import { buyByEqualShares, type Purchases } from './purchases.ts';

/** Looking ahead costs a second count, so it pays from here on. */
const worthwhile = 2;

/**
 * Completion `add1` (https://equalshares.net/implementation/completion): raises every share by one unit of currency and starts afresh, until
 * nothing more fits, or the purchases exceed the budget and the ones before stand. Raises that surely change nothing are passed over: the outcome
 * is that of trying each.
 */
export function addOne(profile: Support, terms: EqualSharesTerms): Purchases {
  const countWith = (raise: number) => buyByEqualShares(profile, withRaise(profile, terms, raise));
  let before: readonly number[] = [];
  let expected = Number.POSITIVE_INFINITY;
  for (let raise = 0, ahead = 0; ; ) {
    const { bought, reach, step, change } = ahead === 0 ? countAt(profile, terms, { raise, before, change: expected }) : countAhead(profile, terms, { raise, ahead });
    if (totalCost(profile, bought) > terms.budget) return countWith(raise - 1);
    if (isExhaustive(profile, terms, bought)) return countWith(raise);
    raise += reach + 1;
    before = bought;
    expected = change < raise ? Number.POSITIVE_INFINITY : change;
    const next = Math.min(step, expected - 1 - raise);
    ahead = next < worthwhile ? 0 : next;
  }
}

interface Counted extends Outlook {
  readonly bought: readonly number[];
  /** Raises after this one that surely give the same. */
  readonly reach: number;
}

/** Counts with one raise. When it gives what the raise before gave, looking ahead may pay. */
function countAt(profile: Support, terms: EqualSharesTerms, { raise, before, change }: { raise: number; before: readonly number[]; change: number }): Counted {
  const buying = new Buying(profile, withRaise(profile, terms, raise));
  for (let choice = buying.next(); choice; choice = buying.next()) buying.buy(choice);
  const isAsBefore = before.join() === buying.bought.join();
  return { bought: buying.bought, reach: 0, ...(isAsBefore ? { step: worthwhile, change } : { step: 0, change: Number.POSITIVE_INFINITY }) };
}

/** Counts with one raise, and beside it with one `ahead` units larger for as long as the two surely agree on all between. */
export function countAhead(profile: Support, terms: EqualSharesTerms, { raise, ahead }: { raise: number; ahead: number }): Counted {
  const lower = new Buying(profile, withRaise(profile, terms, raise));
  const lockstep = new Lockstep(profile, lower, { terms: withRaise(profile, terms, raise + ahead), raise, ahead });
  for (let choice = lower.next(); choice; choice = lower.next()) {
    lockstep.look(choice);
    lower.buy(choice);
    lockstep.follow(choice.option);
  }
  lockstep.finish();
  return { bought: lower.bought, reach: lockstep.isSame ? ahead : 0, ...lockstep.outlook() };
}
