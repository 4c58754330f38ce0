import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, possibleWinners, type Ballot } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { permutations } from '../../support/literal-counts.ts';
import { orders, rankedVote } from '../../support/orders.ts';
import { runs } from '../../support/runs.ts';

describe('possible winners', () => {
  it('are found by every rule as by trying every order in which options may be settled', () => {
    const small = fc.array(fc.subarray([...'abcd']).chain((some) => fc.shuffledSubarray(some, { minLength: some.length })).map((choices): Ballot => ({ choices })), { maxLength: 7 });
    const rules = ['instant-runoff', 'instant-runoff-together', 'coombs', 'copeland', 'schulze', 'ranked-pairs', 'single-transferable-vote', 'plurality', 'borda'] as const;
    fc.assert(fc.property(small, fc.constantFrom(...rules), (papers, rule) => {
      const tried = permutations([...'abcd']).flatMap((order) => {
        const renamed = new Map(order.map((id, place) => [id, `${place}${id}`]));
        return outcomeOf(rankedVote([...renamed.values()], rule), papers.map(({ choices }) => ({ choices: choices.map((id) => renamed.get(id)!) }))).winners.map((id) => id[1]!);
      });
      assert.deepEqual(possibleWinners(rankedVote('abcd', rule), papers), [...new Set(tried)].sort());
    }), { numRuns: runs(200) });
  });

  it('are all that tie, of two and of more, and only those', () => {
    const possible = (...papers: string[]) => possibleWinners(rankedVote('abcd', 'plurality'), orders(...papers));
    assert.deepEqual(possible('2 a', '2 b', '1 c'), ['a', 'b']);
    assert.deepEqual(possible('1 a', '1 c', '1 d'), ['a', 'c', 'd']);
    assert.deepEqual(possible('1 a', '2 c', '1 d'), ['c']);
  });

  it('are not sought where a budget or a lot decides', () => {
    assert.throws(() => possibleWinners(rankedVote('ab', 'greedy', { budget: 10, ballot: 'approve' }), []), /greedy spends a budget/);
    assert.throws(() => possibleWinners({ options: rankedVote('ab', 'sortition').options, rules: { counting: 'sortition', budget: null, ties: [] } }, []), /sortition is decided by lot/);
  });
});
