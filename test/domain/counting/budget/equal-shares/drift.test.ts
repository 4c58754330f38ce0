import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Buying } from '../../../../../packages/domain/src/counting/budget/equal-shares/buying.ts';
import { withRaise } from '../../../../../packages/domain/src/counting/budget/equal-shares/completions.ts';
import { Drift } from '../../../../../packages/domain/src/counting/budget/equal-shares/drift.ts';
import { runs } from '../../../../support/runs.ts';
import { asProfile, asTerms, smallVotes } from '../../../../support/small-votes.ts';

describe('how fast prices fall while shares grow', () => {
  it('is bounded, for each option at each purchase, wherever between two counts one looks', () => {
    let narrow = 0;
    let compared = 0;
    fc.assert(
      fc.property(smallVotes('plain'), fc.nat(40), fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })), (vote, raise, [first, second]) => {
        const profile = asProfile(vote);
        const [lower, middle, upper] = [raise, raise + first, raise + first + second].map((one) => new Buying(profile, withRaise(profile, asTerms(vote), one))) as [Buying, Buying, Buying];
        const drift = new Drift(profile, lower, upper);
        /** Price and fall are per unit of weight, so urgencies are turned back into prices. */
        const worth = (option: number) => (vote.satisfaction === 'cost' ? vote.costs[option]! : 1);
        for (let choice = lower.next(); choice; choice = lower.next()) {
          for (const option of vote.costs.keys()) {
            const prices = [lower, middle, upper].map((count) => (count.lowerUrgency(option) ?? Number.POSITIVE_INFINITY) * worth(option)) as [number, number, number];
            if (prices[2] === Number.POSITIVE_INFINITY) continue;
            const fall = drift.fallOf(option);
            if (!fall) continue;
            const rounding = 1e-6;
            const falls = [(prices[0] - prices[1]) / (first * 100), (prices[1] - prices[2]) / (second * 100)];
            for (const one of falls.filter(Number.isFinite)) {
              assert.ok(one >= fall.least - rounding && one <= fall.most + rounding, `${one} outside ${fall.least} to ${fall.most}`);
              compared += 1;
              if (fall.least > 0 && fall.most < fall.least * 1.5) narrow += 1;
            }
          }
          const fall = drift.fallOf(choice.option);
          if (!fall) return;
          lower.buy(choice);
          middle.follow(choice.option);
          upper.follow(choice.option);
          drift.pay(choice.option, fall);
        }
      }),
      { numRuns: runs(2000) },
    );
    assert.ok(narrow * 200 > compared, `bounds that say something: ${narrow} of ${compared}`);
  });
});
