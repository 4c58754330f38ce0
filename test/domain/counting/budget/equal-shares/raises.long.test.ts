import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPabulib } from '@wijkaanpak/domain';
import { addOne } from '../../../../../packages/domain/src/counting/budget/equal-shares/raises.ts';
import { makeSupport } from '../../../../../packages/domain/src/counting/budget/support.ts';
import { TieBreak } from '../../../../../packages/domain/src/counting/ties.ts';
import { addOneByOne } from '../../../../support/small-votes.ts';
import { budgetNames, readBudgetFile } from '../../../../support/votes.ts';

describe('passing over raises gives what trying each gives, in a whole city', () => {
  for (const name of budgetNames) {
    it(`on ${name}`, () => {
      const file = readPabulib(readBudgetFile(name));
      assert.ok(file.ok);
      const { vote, ballots } = file.value;
      const profile = makeSupport(vote, ballots);
      for (const satisfaction of vote.rules.ballot === 'points' ? (['points'] as const) : (['cardinality', 'cost'] as const)) {
        const terms = { satisfaction, ties: new TieBreak(profile, vote.rules.ties, undefined), budget: vote.rules.budget! };
        assert.deepEqual(addOne(profile, terms), addOneByOne(profile, terms).purchases, satisfaction);
      }
    });
  }
});
