import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPabulib } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { addOne } from '../../../../packages/domain/src/counting/equal-shares/raises.ts';
import { makeProfile } from '../../../../packages/domain/src/counting/profile.ts';
import { addOneByOne, asProfile, asTerms, smallVotes, type SmallVote } from '../../../support/small-votes.ts';
import { budgetNames, readBudgetFile } from '../../../support/votes.ts';

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
