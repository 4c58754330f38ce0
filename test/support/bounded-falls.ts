import assert from 'node:assert/strict';
import { Buying } from '../../packages/domain/src/counting/budget/equal-shares/buying.ts';
import { withRaise } from '../../packages/domain/src/counting/budget/equal-shares/completions.ts';
import { Drift } from '../../packages/domain/src/counting/budget/equal-shares/drift.ts';
import { asProfile, asTerms, type SmallVote } from './small-votes.ts';

/** Prices are turned back from urgencies in floating point. */
const rounding = 1e-6;

/**
 * Counts side by side with three sizes of shares, and holds how fast each price falls from the first to the second and from there to the third against the
 * bounds for the whole way, for each option at each purchase. Returns the falls, with their bounds.
 */
export function fallsOf(vote: SmallVote, raise: number, [first, second]: readonly [number, number]): { fall: number; least: number; most: number }[] {
  const profile = asProfile(vote);
  const [lower, middle, upper] = [raise, raise + first, raise + first + second].map((one) => new Buying(profile, withRaise(profile, asTerms(vote), one))) as [Buying, Buying, Buying];
  const drift = new Drift(profile, lower, upper);
  const falls: { fall: number; least: number; most: number }[] = [];
  const worth = (option: number) => (vote.satisfaction === 'cost' ? vote.costs[option]! : 1);
  for (let choice = lower.next(); choice; choice = lower.next()) {
    for (const option of vote.costs.keys()) {
      const prices = [lower, middle, upper].map((count) => (count.lowerUrgency(option) ?? Number.POSITIVE_INFINITY) * worth(option)) as [number, number, number];
      const bounds = prices[2] === Number.POSITIVE_INFINITY ? undefined : drift.fallOf(option);
      if (!bounds) continue;
      for (const fall of [(prices[0] - prices[1]) / (first * 100), (prices[1] - prices[2]) / (second * 100)].filter(Number.isFinite)) {
        assert.ok(fall >= bounds.least - rounding && fall <= bounds.most + rounding, `${fall} outside ${bounds.least} to ${bounds.most}`);
        falls.push({ fall, ...bounds });
      }
    }
    const bounds = drift.fallOf(choice.option);
    if (!bounds) return falls;
    lower.buy(choice);
    middle.follow(choice.option);
    upper.follow(choice.option);
    drift.pay(choice.option, bounds);
  }
  return falls;
}
