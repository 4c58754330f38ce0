import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countingRuleNames, countingRules, outcomeOf, type Ballot, type BudgetLimits, type CountingRuleName, type VoteOption } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { ballotsOf, ids, money, optionsWith, voteWith, type Money } from '../../../support/elections.ts';
import { runs } from '../../../support/runs.ts';

const budgetRules = countingRuleNames.filter((name) => countingRules[name].chooses === 'within-budget');
const places = ['noord', 'zuid', null] as const;

/** Options that are in turn in the north, in the south and nowhere, and in one of two categories. */
const placed = (options: readonly VoteOption[]): VoteOption[] => options.map((option, index) => ({ ...option, place: places[index % 3]!, category: index % 2 ? 'groen' : 'spel' }));
const limited = (vote: Money, rule: CountingRuleName, limits: BudgetLimits, papers: readonly Ballot[]) => {
  const ballot = countingRules[rule].reads[0]!;
  const whole = voteWith(vote, rule, { limits, ballot });
  return outcomeOf({ ...whole, options: placed(optionsWith(vote.costs)) }, papers);
};

describe('limits of a budget, by hand', () => {
  const vote = { costs: [40, 30, 20, 20, 10, 5], budget: 100 };
  const papers: Ballot[] = ['ab', 'ab', 'ab', 'acd', 'cd', 'e'].map((choices) => ({ choices: [...choices] }));
  const steps = (limits: BudgetLimits) => Object.fromEntries(limited(vote, 'greedy', limits, papers).steps.map(({ option, decision, left, against }) => [option, [decision, left, ...(against ? [against] : [])]]));

  it('an option below the threshold is not chosen, whatever is left', () => assert.deepEqual(steps({ minVotes: 2 })['e'], ['below-threshold', null]));
  it('a place has a part of the money, and says what was left of it', () => assert.deepEqual(steps({ perPlace: { noord: 50 } })['d'], ['place-spent', 10]));
  it('so has a category', () => assert.deepEqual(steps({ perCategory: { spel: 45 } })['c'], ['category-spent', 5]));
  it('of plans that exclude each other the first one stands, and the other says which', () => assert.deepEqual(steps({ exclusive: [['a', 'b']] })['b'], ['excluded', null, 'a']));
  it('who just reaches the threshold, or just fits, is chosen', () => {
    for (const limits of [{ minVotes: 1 }, { perPlace: { zuid: 40 } }, { perCategory: { spel: 70 } }]) assert.deepEqual(steps(limits)['e']![0], 'chosen', JSON.stringify(limits));
  });
  it('each kind of limit holds by itself, by every rule', () => {
    for (const rule of budgetRules) {
      const points = countingRules[rule].reads[0] === 'points';
      const cast = papers.map(({ choices }) => ({ choices, ...(points && { points: choices.map(() => 1) }) }));
      const chosen = (limits: BudgetLimits) => limited({ ...vote, budget: 1_000 }, rule, limits, cast).winners;
      assert.ok(!chosen({ perPlace: { noord: 39 } }).includes('a'), rule);
      assert.ok(!chosen({ perCategory: { spel: 39 } }).includes('a'), rule);
      assert.ok(!chosen({ minVotes: 5 }).includes('a'), rule);
      assert.ok(!chosen({ exclusive: [['a', 'b']] }).includes('b'), rule);
    }
  });
  it('an option without a place keeps to no place’s limit, whatever that place is called', () => assert.deepEqual(steps({ perPlace: { null: 0 } })['c']![0], 'chosen'));
  it('what was decided before is chosen without a vote and paid first', () => {
    assert.deepEqual(steps({ decided: ['f'] })['f'], ['decided-before', 100]);
    assert.deepEqual(steps({ decided: ['f'] })['a'], ['chosen', 95]);
  });
});

for (const rule of budgetRules) {
  describe(`${rule} under limits`, () => {
    const holds = (law: (vote: Money, papers: Ballot[]) => void) => fc.assert(fc.property(money, ballotsOf(countingRules[rule].reads[0]!), law), { numRuns: runs(150) });
    const cost = (vote: Money, winners: readonly string[], of: (option: VoteOption) => boolean = () => true) =>
      placed(optionsWith(vote.costs)).reduce((sum, option) => sum + (winners.includes(option.id) && of(option) ? option.cost! : 0), 0);

    it('chooses nothing below the threshold', () => holds((vote, papers) => {
      const { winners, votes } = limited(vote, rule, { minVotes: 3 }, papers);
      assert.ok(winners.every((id) => votes[id]! >= 3));
    }));

    it('spends no more in a place or on a category than it has', () => holds((vote, papers) => {
      const { winners } = limited(vote, rule, { perPlace: { noord: 40, zuid: 30 }, perCategory: { groen: 35 } }, papers);
      assert.ok(cost(vote, winners, ({ place }) => place === 'noord') <= 40);
      assert.ok(cost(vote, winners, ({ place }) => place === 'zuid') <= 30);
      assert.ok(cost(vote, winners, ({ category }) => category === 'groen') <= 35);
    }));

    it('chooses at most one of plans that exclude each other', () => holds((vote, papers) => {
      const { winners } = limited(vote, rule, { exclusive: [['a', 'b', 'c'], ['c', 'd']] }, papers);
      assert.ok(['a', 'b', 'c'].filter((id) => winners.includes(id)).length <= 1);
      assert.ok(!(winners.includes('c') && winners.includes('d')));
    }));

    it('pays what was decided before, and no more than the budget in all', () => holds(({ costs, budget }, papers) => {
      const vote = { costs, budget: budget + costs[0]! };
      const outcome = limited(vote, rule, { decided: ['a'] }, papers);
      assert.ok(outcome.winners.includes('a'));
      assert.ok(cost(vote, outcome.winners) <= vote.budget);
      assert.equal(outcome.cost, cost(vote, outcome.winners));
    }));

    it('counts as without limits where none is reached', () => holds((vote, papers) => {
      const { winners } = limited(vote, rule, {}, papers);
      assert.deepEqual(limited(vote, rule, { minVotes: 0, perPlace: { noord: 10_000 }, exclusive: [[ids[0]]] }, papers).winners, winners);
    }));
  });
}
