import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { count, countingRuleNames, countingRules, isChosen, type Ballot, type CountedVote, type Law } from '@wijkaanpak/domain';
import fc from 'fast-check';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const votes = fc.record({ costs: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: ids.length, maxLength: ids.length }), budget: fc.integer({ min: 0, max: 150 }) });
const ballots = fc.array(fc.subarray(ids).map((choices): Ballot => ({ choices })), { maxLength: 25 });
const pointBallots = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: ids.length, maxLength: ids.length }).map((points): Ballot => ({ choices: ids, points })), { maxLength: 12 });
const voteWith = ({ costs, budget }: { costs: number[]; budget: number }, counting: CountedVote['rules']['counting']): CountedVote => ({
  options: ids.map((id, index) => ({ id, title: id, description: null, category: null, place: null, proposal: null, cost: costs[index]! })),
  rules: { counting, budget, ties: ['votes', 'cost', 'id'] },
});

describe('an example counted by hand', () => {
  const vote = voteWith({ costs: [50, 30, 40, 10, 10, 5], budget: 100 }, 'greedy');
  const cast = (...papers: string[]): Ballot[] => papers.map((paper) => ({ choices: [...paper] }));

  it('greedy takes most votes first, passes over what no longer fits, and never takes what nobody wants', () => {
    const outcome = count(vote, cast('abc', 'abc', 'ab', 'cd', 'a'));
    assert.deepEqual(outcome.winners, ['a', 'b', 'd']);
    assert.equal(outcome.cost, 90);
    assert.deepEqual(outcome.steps.map(({ option, votes: won, decision, left }) => [option, won, decision, left]), [
      ['a', 4, 'chosen', 100], ['b', 3, 'chosen', 50], ['c', 3, 'does-not-fit', 20], ['d', 1, 'chosen', 20], ['f', 0, 'nobody-voted', 10], ['e', 0, 'nobody-voted', 10],
    ]);
    assert.deepEqual(outcome.ties, [{ options: ['b', 'c'], settledBy: 'cost' }]);
  });

  it('most votes chooses one option, and says so when equal votes were settled', () => {
    const outcome = count({ ...vote, rules: { ...vote.rules, counting: 'most-votes' } }, cast('b', 'a', '', 'ab'));
    assert.deepEqual([outcome.winners, outcome.blank, outcome.ties], [['b'], 1, [{ options: ['b', 'a'], settledBy: 'cost' }]]);
  });

  it('equal votes and equal costs are settled by the smallest id as text', () => {
    const outcome = count(voteWith({ costs: [10, 10, 10, 10, 10, 10], budget: 10 }, 'greedy'), cast('ba'));
    assert.deepEqual([outcome.winners, outcome.ties], [['a'], [{ options: ['a', 'b'], settledBy: 'id' }]]);
  });

  it('no ballots give no winner', () => {
    for (const counting of countingRuleNames) assert.deepEqual(count({ ...vote, rules: { ...vote.rules, counting } }, []).winners, []);
  });

  it('a ballot that was never checked stops the count', () => {
    assert.throws(() => count(vote, cast('z')), /ballot 1 chooses "z"/);
  });
});

for (const name of countingRuleNames) {
  const { laws, reads, source } = countingRules[name];
  describe(`${name}`, () => {
    const cast = reads.includes('approve') ? ballots : pointBallots;
    const outcome = (vote: Parameters<typeof voteWith>[0], papers: readonly Ballot[]) => count(voteWith(vote, name), papers);
    const holds = (law: (vote: Parameters<typeof voteWith>[0], papers: Ballot[]) => void) => fc.assert(fc.property(votes, cast, law), { numRuns: 200 });
    const tests: Record<Law, () => void> = {
      anonymity: () => holds((vote, papers) => assert.deepEqual(outcome(vote, [...papers].reverse()).winners, outcome(vote, papers).winners)),
      neutrality: () =>
        holds((vote, papers) => {
          const whole = voteWith(vote, name);
          assert.deepEqual(count({ ...whole, options: [...whole.options].reverse() }, papers).winners, outcome(vote, papers).winners);
        }),
      monotonicity: () =>
        holds((vote, papers) => {
          for (const winner of outcome(vote, papers).winners) assert.ok(outcome(vote, [...papers, { choices: [winner] }]).winners.includes(winner));
        }),
      'within-budget': () =>
        holds((vote, papers) => {
          const { cost, budget } = outcome(vote, papers);
          assert.ok(cost === null || cost <= budget!);
        }),
      exhaustive: () =>
        holds((vote, papers) => {
          const { winners, votes: won, cost, budget } = outcome(vote, papers);
          for (const [index, id] of ids.entries()) assert.ok(won[id] === 0 || winners.includes(id) || vote.costs[index]! > budget! - cost!, id);
        }),
    };
    for (const law of laws) it(`keeps the law of ${law}`, tests[law]);

    it('accounts for every option once, and lets nothing win without a vote', () =>
      holds((vote, papers) => {
        const { steps, winners, votes: won } = outcome(vote, papers);
        assert.deepEqual(steps.map(({ option }) => option).sort(), ids);
        assert.deepEqual(steps.filter(isChosen).map(({ option }) => option).sort(), winners);
        assert.ok(winners.every((id) => won[id]! > 0));
      }));

    it('says where it comes from', () => assert.match(source, /^https:/));
  });
}

describe('equal shares', () => {
  const shares = (costs: number[], budget: number, ...papers: string[]) => count(voteWith({ costs, budget }, 'equal-shares-cost'), papers.map((paper): Ballot => ({ choices: [...paper] })));

  it('gives each voter an equal part, and a plan to whoever can pay for it together', () => {
    // Three voters, 90 to spend: 30 each. Two pay 25 each for a, one pays 30 for b; the one who also wants c has 5 left of the 20 it costs.
    const outcome = shares([50, 30, 20, 1, 1, 1], 90, 'ac', 'a', 'b');
    assert.deepEqual(outcome.winners, ['a', 'b']);
    assert.deepEqual(outcome.steps.filter(({ decision }) => decision === 'supporters-too-poor').map(({ option, had }) => [option, had]), [['c', 5]]);
  });

  it('lets those with little left pay what they have, and the others the rest', () => {
    // Shares of 20. Four pay 15 each for a. Of the three for b two have 5 left and one has 20: together just the 30 it costs.
    const outcome = shares([60, 30, 100, 100, 100, 100], 100, 'ab', 'ab', 'a', 'a', 'b');
    assert.deepEqual(outcome.winners, ['a', 'b']);
  });

  it('gives every large enough group with common wishes its part (extended justified representation, by trying every group)', () => {
    const small = fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e']), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 4 }), (wishes, seats) => {
        const vote = voteWith({ costs: [1, 1, 1, 1, 1, 1], budget: seats }, 'equal-shares-cardinality');
        const { winners } = count(vote, wishes.map((choices) => ({ choices })));
        for (let group = 1; group < 2 ** wishes.length; group += 1) {
          const members = wishes.filter((_, voter) => group & (2 ** voter));
          const common = members[0]!.filter((option) => members.every((wish) => wish.includes(option))).length;
          const deserved = Math.min(common, Math.floor((members.length * seats) / wishes.length));
          assert.ok(deserved === 0 || members.some((wish) => wish.filter((option) => winners.includes(option)).length >= deserved));
        }
      }),
      { numRuns: 300 },
    );
  });
});
