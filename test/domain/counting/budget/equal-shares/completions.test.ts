import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isExhaustive, spendRest, totalCost, withoutCompletion } from '../../../../../packages/domain/src/counting/budget/equal-shares/completions.ts';
import { addOne } from '../../../../../packages/domain/src/counting/budget/equal-shares/raises.ts';
import { runs } from '../../../../support/runs.ts';
import { asElection, asProfile, asTerms, smallVotes } from '../../../../support/small-votes.ts';

describe('spending the rest', () => {
  it('takes what has most votes, fits, and is not blocked, and leaves nothing that is all three', () => {
    fc.assert(
      fc.property(smallVotes('plain'), (vote) => {
        const profile = asProfile(vote);
        const terms = asTerms(vote);
        const purchases = withoutCompletion(profile, terms);
        const looks = spendRest(profile, terms, purchases);
        const chosen = [...purchases.bought];
        let rest = vote.budget - totalCost(profile, chosen);
        for (const look of looks) {
          assert.equal(look.rest, rest);
          const decision = terms.isBlocked!(look.option, chosen) ? 'blocked' : vote.costs[look.option]! <= rest ? 'chosen' : 'does-not-fit';
          assert.equal(look.decision, decision);
          if (decision !== 'chosen') continue;
          chosen.push(look.option);
          rest -= vote.costs[look.option]!;
        }
        assert.ok(isExhaustive(profile, terms, chosen));
        const { comesFirst } = asElection(vote);
        const order = looks.map(({ option }) => option);
        order.slice(1).forEach((option, index) => {
          const [a, b] = [profile.votes[order[index]!]!, profile.votes[option]!];
          assert.ok(a > b || (a === b && comesFirst(order[index]!, option)));
        });
        assert.deepEqual([...chosen, ...order].filter((option, index, all) => all.indexOf(option) === index).length, profile.votes.filter((votes) => votes > 0).length);
      }),
      { numRuns: runs(800) },
    );
  });

  it('never buys what is blocked by what was bought, nor spends more than there is, whatever the raise', () => {
    fc.assert(
      fc.property(smallVotes('plain'), (vote) => {
        const profile = asProfile(vote);
        const { bought } = addOne(profile, asTerms(vote));
        bought.forEach((option, index) => assert.ok(!asTerms(vote).isBlocked!(option, bought.slice(0, index))));
        assert.ok(totalCost(profile, bought) <= vote.budget);
      }),
      { numRuns: runs(400) },
    );
  });
});
