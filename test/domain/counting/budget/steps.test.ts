import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, type CountedVote, type CountingRuleName, type Outcome } from '@wijkaanpak/domain';
import { voteWith } from '../../../support/elections.ts';
import { orders } from '../../../support/orders.ts';

const counted = (counting: CountingRuleName, { costs, budget, ...rules }: { costs: number[]; budget: number } & Partial<CountedVote['rules']>, ...ballots: string[]): Outcome => outcomeOf(voteWith({ costs, budget }, counting, rules), orders(...ballots));
/** `b chosen of 100`: what was left, and what supporters still had of their shares, where the rule says so. */
const told = ({ steps }: Outcome) => steps.map(({ option, decision, left, had, against }) => `${option} ${decision}${left === null ? '' : ` of ${left}`}${had === undefined ? '' : `, had ${had}`}${against === undefined ? '' : ` by ${against}`}`);
const paid = ({ steps }: Outcome) => steps.flatMap((step) => (step.paid ? [[step.option, step.paid]] : []));

describe('equal shares tell of each plan', () => {
  it('who paid what, what was left before it, and what supporters still had of one that they could not pay', () => {
    // Shares of 10. Six pay 25/3 each for a and have 10 together, too little for b; four pay all they have for c.
    const outcome = counted('equal-shares-cardinality', { costs: [50, 50, 40, 1, 1, 1], budget: 100 }, '6 ab', '4 c');
    assert.deepEqual(told(outcome), ['a chosen of 100', 'c chosen of 50', 'b supporters-too-poor of 10, had 10', 'd nobody-voted of 10', 'e nobody-voted of 10', 'f nobody-voted of 10']);
    assert.deepEqual(paid(outcome), [['a', { each: '25/3', payers: 6, together: 50, poor: 0, poorTogether: 0 }], ['c', { each: '10/1', payers: 4, together: 40, poor: 0, poorTogether: 0 }]]);
    assert.deepEqual(outcome.ties, [{ options: ['a', 'b'], settledBy: 'id' }]);
  });

  it('that the poor gave all they had, and that a plan without cost is bought first', () => {
    // Shares of 10. One voter pays 8 for d and has 2 left of the 50 for a: the other five pay 48/5.
    const outcome = counted('equal-shares-cardinality+utilitarian', { costs: [50, 50, 40, 8, 0, 1], budget: 100 }, '5 ab', '1 abde', '4 c');
    assert.deepEqual(told(outcome), ['e chosen of 100', 'd chosen of 100', 'a chosen of 92', 'c chosen of 42', 'b does-not-fit of 2, had 2', 'f nobody-voted of 2']);
    assert.deepEqual(paid(outcome).slice(0, 3), [
      ['e', { each: '0/1', payers: 1, together: 0, poor: 0, poorTogether: 0 }],
      ['d', { each: '8/1', payers: 1, together: 8, poor: 0, poorTogether: 0 }],
      ['a', { each: '48/5', payers: 5, together: 48, poor: 1, poorTogether: 2 }],
    ]);
  });

  it('which other plan kept it out, and what was decided before', () => {
    const vote = { costs: [60, 30, 100, 20, 1, 1], budget: 100, limits: { exclusive: [['a', 'b']], decided: ['f'] } };
    const ballots = ['2 ab', '2 abf', '1 bd'];
    assert.deepEqual(told(counted('equal-shares-cost', { ...vote, costs: [60, 70, 100, 20, 1, 1] }, ...ballots)), ['f decided-before of 100', 'b chosen of 99', 'a excluded, had 23 by b', 'd supporters-too-poor of 29, had 5', 'c nobody-voted of 29', 'e nobody-voted of 29']);
    assert.deepEqual(told(counted('equal-shares-cost+utilitarian', { ...vote, costs: [60, 70, 100, 20, 1, 1] }, ...ballots)), ['f decided-before of 100', 'b chosen of 99', 'a excluded, had 23 by b', 'd chosen-from-rest of 29, had 5', 'c nobody-voted of 9', 'e nobody-voted of 9']);
  });

  it('of those that supporters could not pay the one with most votes first', () => {
    const outcome = counted('equal-shares-cardinality', { costs: [90, 90, 90, 90, 90, 90], budget: 100 }, '1 a', '3 cf', '2 b');
    assert.deepEqual(outcome.steps.map(({ option }) => option), ['c', 'f', 'b', 'a', 'd', 'e']);
  });
});

describe('sequential Phragmén tells of each plan', () => {
  const vote = { costs: [60, 30, 22, 200, 20, 5], budget: 110 };
  const ballots = ['3 a', '1 b', '1 be', '1 c', '1 d'];

  it('what each voter had earned when it was bought, and what supporters had at the end', () => {
    // b can be paid at 15, a at 20; at 22 c could, but 20 is left. e, which would fit, is due at 35.
    const outcome = counted('sequential-phragmen', vote, ...ballots);
    assert.deepEqual(told(outcome), ['b chosen of 110', 'a chosen of 80', 'c does-not-fit of 20, had 22', 'd does-not-fit of 20, had 22', 'e not-in-time of 20, had 7', 'f nobody-voted of 20']);
    assert.deepEqual(outcome.steps.map(({ earned }) => earned), ['30/2', '60/3', undefined, undefined, undefined, undefined]);
  });

  it('of the others the one with most votes first, and which plan kept one out', () => {
    const outcome = counted('sequential-phragmen', { ...vote, costs: [60, 60, 22, 200, 16, 5], limits: { exclusive: [['a', 'b']], decided: ['f'] } }, ...ballots, '2 d');
    assert.deepEqual(told(outcome), ['f decided-before of 110', 'e chosen of 105', 'a chosen of 89', 'c chosen of 29', 'd does-not-fit of 7, had 66', 'b excluded, had 28 by a']);
  });

  it('buys what costs all there is, and nothing twice', () => {
    assert.deepEqual(told(counted('sequential-phragmen', { ...vote, costs: [110, 30, 22, 200, 16, 5] }, '9 a', '1 b'))[0], 'a chosen of 110');
    const again = { ...vote, limits: { decided: ['a'] } };
    for (const rule of ['sequential-phragmen', 'equal-shares-cost'] as const) assert.deepEqual(counted(rule, again, '9 a', '1 b').steps.map(({ option }) => option).sort(), ['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('which could be bought at the same moment', () => {
    const outcome = counted('sequential-phragmen', { ...vote, costs: [30, 20, 90, 90, 90, 90] }, '3 a', '2 b');
    assert.deepEqual([told(outcome).slice(0, 2), outcome.ties], [['a chosen of 110', 'b chosen of 80'], [{ options: ['a', 'b'], settledBy: 'votes' }]]);
  });
});

describe('greedy tells of each plan', () => {
  it('by votes per euro, which are equal where votes and costs differ alike', () => {
    const outcome = counted('greedy-per-cost', { costs: [60, 20, 30, 10, 9, 8], budget: 100 }, '6 a', '2 b', '3 c', '9 d');
    assert.deepEqual([told(outcome)[0], outcome.ties], ['d chosen of 100', [{ options: ['a', 'c', 'b'], settledBy: 'votes' }]]);
  });

  it('by votes per euro, and what was decided before in front', () => {
    const outcome = counted('greedy-per-cost', { costs: [60, 20, 30, 10, 9, 8], budget: 60, limits: { decided: ['d'] } }, '5 a', '2 bc', '1 bd');
    assert.deepEqual(told(outcome), ['d decided-before of 60', 'b chosen of 50', 'a does-not-fit of 30', 'c chosen of 30', 'e nobody-voted of 0', 'f nobody-voted of 0']);
    assert.deepEqual([outcome.cost, outcome.budget, outcome.unit], [60, 60, 'votes']);
  });

  it('refuses what was decided before where the budget cannot bear it', () => {
    assert.throws(() => counted('greedy', { costs: [60, 20, 30, 10, 9, 8], budget: 60, limits: { decided: ['a', 'd'] } }), { name: 'RangeError', message: 'count: what was decided before costs 10 cents more than the budget' });
    assert.deepEqual(told(counted('greedy', { costs: [50, 20, 30, 10, 9, 8], budget: 60, limits: { decided: ['a', 'd'] } })).slice(0, 2), ['a decided-before of 60', 'd decided-before of 10']);
  });
});
