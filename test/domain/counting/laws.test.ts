import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { count, countingRuleNames, countingRules, type Ballot, type CountedVote } from '@wijkaanpak/domain';
import fc from 'fast-check';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const votes = fc.record({ costs: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: ids.length, maxLength: ids.length }), budget: fc.integer({ min: 0, max: 150 }) });
const ballots = fc.array(fc.subarray(ids).map((choices): Ballot => ({ choices })), { maxLength: 25 });
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
  describe(`the laws of ${name}`, () => {
    const outcome = (vote: Parameters<typeof voteWith>[0], papers: readonly Ballot[]) => count(voteWith(vote, name), papers);
    const holds = (law: (vote: Parameters<typeof voteWith>[0], papers: Ballot[]) => void) => fc.assert(fc.property(votes, ballots, law), { numRuns: 300 });

    it('who cast a ballot and in what order makes no difference', () => holds((vote, papers) => assert.deepEqual(outcome(vote, [...papers].reverse()), outcome(vote, papers))));

    it('in what order the options are listed makes no difference', () =>
      holds((vote, papers) => {
        const whole = voteWith(vote, name);
        assert.deepEqual(count({ ...whole, options: [...whole.options].reverse() }, papers).winners, outcome(vote, papers).winners);
      }));

    it('more votes for a winner never make it lose', () =>
      holds((vote, papers) => {
        const { winners } = outcome(vote, papers);
        for (const winner of winners) assert.ok(outcome(vote, [...papers, { choices: [winner] }]).winners.includes(winner));
      }));

    it('the budget is never exceeded, and every option is accounted for once', () =>
      holds((vote, papers) => {
        const { cost, budget, steps, winners } = outcome(vote, papers);
        assert.ok(cost === null || cost <= budget!);
        assert.deepEqual(steps.map(({ option }) => option).sort(), ids);
        assert.deepEqual(steps.filter(({ decision }) => decision === 'chosen').map(({ option }) => option).sort(), winners);
      }));

    it('nothing without a vote wins', () => holds((vote, papers) => assert.ok(outcome(vote, papers).steps.every(({ votes: won, decision }) => won > 0 || decision === 'nobody-voted'))));

    it('it says where it comes from', () => assert.match(countingRules[name].source, /^https:/));
  });
}

describe('equal votes', () => {
  const vote = (ties: CountedVote['rules']['ties']): CountedVote => {
    const whole = voteWith({ costs: [50, 10, 50, 50, 50, 50], budget: 50 }, 'greedy');
    return { ...whole, rules: { ...whole.rules, ties } };
  };
  const papers: Ballot[] = [{ choices: ['a', 'b'] }];
  it('are settled by the criteria in the order that was frozen', () => {
    assert.deepEqual(count(vote(['votes', 'cost', 'id']), papers).winners, ['b']);
    for (const ties of [['votes', 'id', 'cost'], ['id'], []] as CountedVote['rules']['ties'][]) {
      const { winners, ties: told } = count(vote(ties), papers);
      assert.deepEqual([winners, told], [['a'], [{ options: ['a', 'b'], settledBy: 'id' }]]);
    }
  });
  it('are settled as an independent count settles them', () => {
    fc.assert(
      fc.property(votes, ballots, (costs, cast) => {
        const whole = voteWith(costs, 'greedy');
        const won = (id: string) => cast.filter(({ choices }) => choices.includes(id)).length;
        const costOf = (id: string) => whole.options.find((one) => one.id === id)!.cost!;
        let left = costs.budget;
        const expected: string[] = [];
        // One at a time, the best that is still open: another road than sorting once.
        for (const open = new Set(ids); open.size > 0; ) {
          const best = [...open].reduce((one, other) => (won(other) > won(one) || (won(other) === won(one) && (costOf(other) < costOf(one) || (costOf(other) === costOf(one) && other < one))) ? other : one));
          open.delete(best);
          if (won(best) > 0 && costOf(best) <= left) {
            left -= costOf(best);
            expected.push(best);
          }
        }
        assert.deepEqual(count(whole, cast).winners, expected.sort());
      }),
      { numRuns: 500 },
    );
  });
  it('stand with the ids: renaming options in the same order renames the winners', () => {
    fc.assert(
      fc.property(votes, ballots, (costs, cast) => {
        const whole = voteWith(costs, 'greedy');
        const renamed = { ...whole, options: whole.options.map((option) => ({ ...option, id: `x-${option.id}` })) };
        assert.deepEqual(count(renamed, cast.map(({ choices }) => ({ choices: choices.map((id) => `x-${id}`) }))).winners, count(whole, cast).winners.map((id) => `x-${id}`));
      }),
    );
  });
});
