import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, countingRuleNames, type Ballot, type CountedVote, type CountingRuleName } from '@wijkaanpak/domain';

const option = (id: string, cost: number) => ({ id, title: id, description: null, category: null, place: null, proposal: null, cost });
const voteWith = (counting: CountingRuleName, costs: Record<string, number>, budget: number): CountedVote => ({ options: Object.entries(costs).map(([id, cost]) => option(id, cost)), rules: { counting, budget, ties: ['votes', 'cost', 'id'] } });
const voters = (number: number, choices: string[]): Ballot[] => Array.from({ length: number }, () => ({ choices }));

describe('equal shares, worked by hand', () => {
  // Ten voters, 100 to spend: each holds 10. Six want a and b, four want c.
  const costs = { a: 50, b: 50, c: 40 };
  const papers = [...voters(6, ['a', 'b']), ...voters(4, ['c'])];

  it('gives each voter an equal part, so that four of ten also get a plan where most votes first gives them none', () => {
    assert.deepEqual(outcomeOf(voteWith('greedy', costs, 100), papers).winners, ['a', 'b']);
    // a costs its six supporters 8⅓ each and leaves them 1⅔: together 10, too little for b. c costs its four exactly all they have.
    const outcome = outcomeOf(voteWith('equal-shares-cardinality', costs, 100), papers);
    assert.deepEqual([outcome.winners, outcome.cost], [['a', 'c'], 90]);
  });

  it('spends to the last cent what supporters exactly have, and not one cent more', () => {
    const thirds = voters(3, ['a']);
    assert.deepEqual(outcomeOf(voteWith('equal-shares-cardinality', { a: 100 }, 100), thirds).winners, ['a']);
    assert.deepEqual(outcomeOf(voteWith('equal-shares-cardinality', { a: 101 }, 100), thirds).winners, []);
    // Seven voters share 100: three of them hold 300/7 = 42.857…, which pays 42 and not 43.
    const sevenths = [...thirds, ...voters(4, ['z'])];
    assert.deepEqual(outcomeOf(voteWith('equal-shares-cardinality', { a: 42, z: 90 }, 100), sevenths).winners, ['a']);
    assert.deepEqual(outcomeOf(voteWith('equal-shares-cardinality', { a: 43, z: 90 }, 100), sevenths).winners, []);
  });

  it('completes with what is left by most votes, where the rule says so', () => {
    const papersOfSeven = [...voters(3, ['a']), ...voters(4, ['z'])];
    assert.deepEqual(outcomeOf(voteWith('equal-shares-cardinality+utilitarian', { a: 43, z: 90 }, 100), papersOfSeven).winners, ['z']);
  });

  it('completes as each completion says', () => {
    // Four voters with 250 each: only c can be paid. Of the 760 that are left most votes take a. With one euro more each, b can be paid too; with two more
    // a would be, and together they cost more than there is. Of the 460 that then are left d takes 400.
    const ballots = [...voters(2, ['a']), ...voters(1, ['b']), ...voters(1, ['c', 'd'])];
    const winners = (completion: string) => outcomeOf(voteWith(`equal-shares-cardinality${completion}` as CountingRuleName, { a: 750, b: 300, c: 240, d: 400 }, 1_000), ballots).winners;
    assert.deepEqual(['', '+utilitarian', '+add1', '+add1u'].map(winners), [['c'], ['a', 'c'], ['b', 'c'], ['b', 'c', 'd']]);
  });

  it('buys first what costs nothing, and tells of a tie only where one such plan keeps another out', () => {
    const free = voteWith('equal-shares-cost', { a: 0, b: 0, c: 0 }, 100);
    const kept = { ...free, rules: { ...free.rules, limits: { exclusive: [['b', 'c']] } } };
    const ballots = voters(2, ['a', 'b', 'c']);
    assert.deepEqual([outcomeOf(free, ballots).winners, outcomeOf(free, ballots).ties], [['a', 'b', 'c'], []]);
    assert.deepEqual([outcomeOf(kept, ballots).winners, outcomeOf(kept, ballots).ties], [['a', 'b'], [{ options: ['b', 'c'], settledBy: 'id' }]]);
  });

  it('of no ballots chooses nothing, whatever the completion', () => {
    for (const name of countingRuleNames.filter((rule) => rule.startsWith('equal-shares'))) assert.deepEqual(outcomeOf(voteWith(name, costs, 100), []).winners, [], name);
  });
});
