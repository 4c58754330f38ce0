import type { Profile } from '../profile.ts';
import { Buying, type Choice } from './buying.ts';
import { isExhaustive, totalCost, withRaise, type EqualSharesTerms } from './completions.ts';
import { buyByEqualShares, type Purchases } from './purchases.ts';

/**
 * Completion `add1` (https://equalshares.net/implementation/completion): raises every share by one unit of currency and starts afresh, until
 * nothing more fits, or the purchases exceed the budget and the ones before stand. Raises that surely change nothing are skipped.
 */
export function addOne(profile: Profile, terms: EqualSharesTerms): Purchases {
  const countWith = (raise: number) => buyByEqualShares(profile, withRaise(profile, terms, raise));
  for (let raise = 0, ahead = 1; ; ) {
    const { bought, isSame, next } = countAhead(profile, terms, { raise, ahead });
    if (totalCost(profile, bought) > terms.budget) return countWith(raise - 1);
    if (isExhaustive(profile, terms, bought)) return countWith(raise);
    raise += (isSame ? ahead : 0) + 1;
    ahead = next;
  }
}

/**
 * Counts with a raise, and tells whether every raise up to `ahead` units more gives the same purchases in the same order; `next` guesses how far to look ahead then.
 *
 * Why looking at both ends is enough. As long as the purchases are the same, larger shares leave each voter with no less, and so make no option dearer.
 * Between the ends what voters have left lies between what they have at the ends, and so does each price. So when the option bought at the lower end is,
 * at its highest price there, still surely more urgent than any other that can be paid for at the upper end, is at its lowest price there, it is bought
 * everywhere between. And what cannot be paid for at the upper end cannot be anywhere below. An option for which all its supporters pay in full keeps its
 * price however large the shares, so such equals stay equal and their tie is settled the same.
 */
function countAhead(profile: Profile, terms: EqualSharesTerms, { raise, ahead }: { raise: number; ahead: number }): { bought: readonly number[]; isSame: boolean; next: number } {
  const lower = new Buying(profile, withRaise(profile, terms, raise));
  let upper: Buying | undefined = new Buying(profile, withRaise(profile, terms, raise + ahead));
  let next = ahead * 2;
  for (let choice = lower.next(); choice; choice = lower.next()) {
    const rival = upper?.rivalUpTo(lower.upperUrgency(choice.option), choice.steady.includes(choice.option) ? choice.steady : [choice.option]);
    if (upper && rival !== undefined) {
      next = guess({ choice, rival, lower, upper }, ahead);
      upper = undefined;
    }
    lower.buy(choice);
    upper?.follow(choice.option);
  }
  if (upper?.next()) {
    next = Math.ceil(ahead / 2);
    upper = undefined;
  }
  return { bought: lower.bought, isSame: upper !== undefined, next };
}

/** How far ahead the rival would just not have come up to the choice, were its urgency to change evenly. */
function guess({ choice, rival, lower, upper }: { choice: Choice; rival: number; lower: Buying; upper: Buying }, ahead: number): number {
  const goal = lower.upperUrgency(choice.option);
  const [start, end] = [lower.lowerUrgency(rival), upper.lowerUrgency(rival)!];
  if (start === undefined) return Math.ceil(ahead / 2);
  return Math.max(1, Math.floor((ahead * (start - goal)) / (start - end)));
}
