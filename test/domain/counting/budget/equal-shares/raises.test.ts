import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Buying } from '../../../../../packages/domain/src/counting/budget/equal-shares/buying.ts';
import { withRaise, type EqualSharesTerms } from '../../../../../packages/domain/src/counting/budget/equal-shares/completions.ts';
import { Lockstep } from '../../../../../packages/domain/src/counting/budget/equal-shares/lockstep.ts';
import { buyByEqualShares } from '../../../../../packages/domain/src/counting/budget/equal-shares/purchases.ts';
import { addOne } from '../../../../../packages/domain/src/counting/budget/equal-shares/raises.ts';
import type { Support } from '../../../../../packages/domain/src/counting/budget/support.ts';
import { addOneByOne, asProfile, asTerms, smallVotes, type SmallVote } from '../../../../support/small-votes.ts';

/** Looks ahead from a raise, and counts with every raise on the way when that is said to change nothing. Returns whether it was. */
function holdsBetween(profile: Support, terms: EqualSharesTerms, { raise, ahead }: { raise: number; ahead: number }): boolean {
  const lower = new Buying(profile, withRaise(profile, terms, raise));
  const lockstep = new Lockstep(profile, lower, { terms: withRaise(profile, terms, raise + ahead), raise, ahead });
  for (let choice = lower.next(); choice; choice = lower.next()) {
    lockstep.look(choice);
    lower.buy(choice);
    lockstep.follow(choice.option);
  }
  lockstep.finish();
  if (!lockstep.isSame) return false;
  for (let more = 1; more <= ahead; more += 1) assert.deepEqual(buyByEqualShares(profile, withRaise(profile, terms, raise + more)).bought, lower.bought, `${raise} + ${more}`);
  return true;
}

describe('looking ahead', () => {
  it('is right about every raise on the way, on small votes', () => {
    let found = 0;
    fc.assert(
      fc.property(smallVotes('plain'), fc.nat(60), fc.integer({ min: 1, max: 120 }), (vote, raise, ahead) => {
        if (holdsBetween(asProfile(vote), asTerms(vote), { raise, ahead })) found += 1;
      }),
      { numRuns: 1500 },
    );
    assert.ok(found > 50, `only ${found} times nothing changed`);
  });
});

describe('looking ahead sees', () => {
  const vote = (costs: number[], budget: number, ballots: [string, number][]): SmallVote => ({
    costs, budget, satisfaction: 'cardinality', ties: ['id'], kinds: [0, 0, 0, 0, 0, 0], limit: Number.MAX_SAFE_INTEGER,
    ballots: ballots.map(([points, times]) => ({ points: [...points].map(Number), times })),
  });

  it('a change that is undone before the far end', () => {
    const undone = vote([6000, 9000, 4440, 14992, 4174, 6000], 39998, [['101011', 2], ['100100', 2], ['111001', 3], ['011101', 2], ['101111', 1], ['101101', 3], ['100100', 1]]);
    assert.equal(holdsBetween(asProfile(undone), asTerms(undone), { raise: 2, ahead: 4 }), false);
    const again = vote([9000, 11877, 14596, 9000, 9000, 3012], 9, [['010010', 2], ['111101', 2], ['001111', 2], ['101011', 1], ['111000', 3], ['100110', 1]]);
    assert.equal(holdsBetween(asProfile(again), asTerms(again), { raise: 48, ahead: 6 }), false);
  });

  it('that equals part when one of them gets cheaper', () => {
    // Shares of 800. After the last option, at 500 each, its first supporter has 300 left for the first one, and the other pays the remaining 700: as much as two pay
    // each for the second. With shares of 900 it would be 600.
    const parting = vote([1000, 1400, 90_000, 90_000, 1000, 90_000], 4000, [['100010', 1], ['000010', 1], ['100000', 1], ['010000', 2]]);
    assert.equal(holdsBetween(asProfile(parting), asTerms(parting), { raise: 0, ahead: 1 }), false);
  });

  it('over a million million raises in a moment', () => {
    // Each of two voters has 2⁵¹; the second option costs its one supporter 2⁴⁷ cents more.
    const far = vote([2 ** 52, 2 ** 51 + 2 ** 47, 0, 0, 0, 0], 2 ** 52, [['100000', 1], ['010000', 1]]);
    const { bought, left } = addOne(asProfile(far), asTerms(far));
    assert.deepEqual([bought, left.get(0)], [[1], 2 ** 51 + Math.ceil(2 ** 47 / 100) * 100]);
  });
});

describe('passing over raises gives what trying each gives', () => {
  it('on small votes of every kind', () =>
    fc.assert(
      fc.property(smallVotes('plain'), (vote: SmallVote) => {
        const profile = asProfile(vote);
        assert.deepEqual(addOne(profile, asTerms(vote)), addOneByOne(profile, asTerms(vote)).purchases);
      }),
      { numRuns: 1500 },
    ));
});
