import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPabulib } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { Buying } from '../../../../packages/domain/src/counting/equal-shares/buying.ts';
import { withRaise, type EqualSharesTerms } from '../../../../packages/domain/src/counting/equal-shares/completions.ts';
import { Lockstep } from '../../../../packages/domain/src/counting/equal-shares/lockstep.ts';
import { buyByEqualShares } from '../../../../packages/domain/src/counting/equal-shares/purchases.ts';
import { addOne } from '../../../../packages/domain/src/counting/equal-shares/raises.ts';
import { makeProfile, type Profile } from '../../../../packages/domain/src/counting/profile.ts';
import { addOneByOne, asProfile, asTerms, smallVotes, type SmallVote } from '../../../support/small-votes.ts';
import { budgetNames, readBudgetFile } from '../../../support/votes.ts';

/** Looks ahead from a raise, and counts with every raise on the way when that is said to change nothing. Returns whether it was. */
function holdsBetween(profile: Profile, terms: EqualSharesTerms, { raise, ahead }: { raise: number; ahead: number }): boolean {
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
      { numRuns: 3000 },
    );
    assert.ok(found > 100, `only ${found} times nothing changed`);
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

  for (const name of budgetNames) {
    it(`on ${name}`, () => {
      const file = readPabulib(readBudgetFile(name));
      assert.ok(file.ok);
      const { vote, ballots } = file.value;
      const profile = makeProfile(vote, ballots);
      for (const satisfaction of vote.rules.ballot === 'points' ? (['points'] as const) : (['cardinality', 'cost'] as const)) {
        const terms = { satisfaction, ties: vote.rules.ties, budget: vote.rules.budget! };
        assert.deepEqual(addOne(profile, terms), addOneByOne(profile, terms).purchases, satisfaction);
      }
    });
  }
});
