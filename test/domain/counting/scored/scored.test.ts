import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkBallot, creditsFor, outcomeOf, type Ballot, type CountedVote, type CountingRuleName, type Outcome } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { ballotsOf, ids, maxScore, optionsWith, voteWith } from '../../../support/elections.ts';

const free = { costs: [0, 0, 0, 0, 0, 0], budget: 0 };
const counted = (counting: CountingRuleName, papers: readonly Ballot[], rules: Partial<CountedVote['rules']> = {}): Outcome => outcomeOf(voteWith(free, counting, rules), papers);
const cast = (...papers: string[]): Ballot[] => papers.map((paper) => ({ choices: [...paper] }));
/** `grades('ab', [5, 1], 3)`: three voters who give a 5 and b 1. */
const graded = (choices: string, points: number[], voters = 1): Ballot[] => Array.from({ length: voters }, () => ({ choices: [...choices], points }));
/** `a chosen`, in the order of the steps. */
const told = ({ steps }: Outcome) => steps.map(({ option, decision }) => `${option} ${decision}`);
const decisionsOf = ({ steps }: Outcome) => Object.fromEntries(steps.map(({ option, decision }) => [option, decision]));

describe('approval', () => {
  it('the option on most ballots wins, and each seat goes to the next', () => {
    const papers = cast('ab', 'b', 'bc', 'c', 'd');
    assert.deepEqual(counted('approval', papers).winners, ['b']);
    assert.deepEqual(counted('approval', papers, { seats: 2 }).winners, ['b', 'c']);
  });

  it('equal options for the last seat are told apart and reported; equal ones that all have a seat are not', () => {
    const papers = cast('a', 'a', 'b', 'c');
    const outcome = counted('approval', papers, { seats: 2 });
    assert.deepEqual([outcome.winners, outcome.ties], [['a', 'b'], [{ options: ['b', 'c'], settledBy: 'id' }]]);
    assert.deepEqual(decisionsOf(outcome), { a: 'chosen', b: 'chosen', c: 'lost-tie', d: 'nobody-voted', e: 'nobody-voted', f: 'nobody-voted' });
    assert.deepEqual(counted('approval', papers, { seats: 3 }).ties, []);
  });

  it('tells what happened to each option, most votes first, and equal ones by id', () => {
    const papers = cast('f', 'f', 'e', 'e', 'c', 'b');
    assert.deepEqual(told(counted('approval', papers)), ['e chosen', 'f lost-tie', 'b not-enough-votes', 'c not-enough-votes', 'a nobody-voted', 'd nobody-voted']);
    assert.deepEqual(told(counted('approval', papers, { seats: 3 })).slice(0, 5), ['e chosen', 'f chosen', 'b chosen', 'c lost-tie', 'a nobody-voted']);
    assert.deepEqual(counted('approval', papers, { seats: 6 }).winners, ['b', 'c', 'e', 'f']);
  });
});

describe('plurality', () => {
  it('counts only the first choice of a ballot that ranks', () => {
    const outcome = counted('plurality', cast('ab', 'ab', 'bc', 'cb', 'cba'), { ballot: 'rank', ties: ['id'] });
    assert.deepEqual([outcome.votes['a'], outcome.votes['b'], outcome.votes['c'], outcome.winners], [2, 1, 2, ['a']]);
  });

  it('elects no more than have votes', () => assert.deepEqual(counted('plurality', cast('a'), { seats: 3 }).winners, ['a']));
});

describe('score', () => {
  it('adds the grades, and what is not graded gets nothing', () => {
    const outcome = counted('score', [...graded('ab', [5, 3], 2), ...graded('bc', [3, 5], 1)]);
    assert.deepEqual([outcome.winners, outcome.votes['a'], outcome.votes['b'], outcome.unit], [['a'], 10, 9, 'points']);
  });
});

describe('STAR', () => {
  // The capital of Tennessee in grades (starvoting.org): Memphis a, Nashville b, Chattanooga c, Knoxville d.
  const tennessee = [...graded('abcd', [5, 2, 1, 0], 42), ...graded('abcd', [0, 5, 2, 2], 26), ...graded('abcd', [0, 3, 5, 4], 15), ...graded('abcd', [0, 2, 4, 5], 17)];

  it('sends the two with most points to a runoff, and who is graded higher by more voters wins', () => {
    const outcome = counted('star', tennessee);
    assert.deepEqual([outcome.votes['a'], outcome.votes['b'], outcome.votes['c'], outcome.votes['d']], [210, 293, 237, 197]);
    assert.deepEqual(outcome.winners, ['b']);
    assert.deepEqual(outcome.record, { unit: 1, rounds: [
      { votes: { a: 210, b: 293, c: 237, d: 197, e: 0, f: 0 }, exhausted: 0, elected: [], eliminated: ['a', 'd', 'e', 'f'] },
      { votes: { b: 68, c: 32 }, exhausted: 0, elected: ['b'], eliminated: ['c'] },
    ] });
    assert.deepEqual(Object.keys(outcome.record!.rounds![0]!.votes), ['b', 'c', 'a', 'd', 'e', 'f']);
    assert.deepEqual(decisionsOf(outcome), { b: 'chosen', c: 'beaten', a: 'not-enough-votes', d: 'not-enough-votes', e: 'nobody-voted', f: 'nobody-voted' });
  });

  it('lets the runoff overturn the points', () => {
    const outcome = counted('star', [...graded('ab', [5, 4], 3), ...graded('ab', [0, 5], 2)]);
    assert.deepEqual([outcome.votes['a'], outcome.votes['b'], outcome.winners], [15, 22, ['a']]);
    assert.equal(outcome.steps[1]!.against, 'a');
    assert.equal(outcome.record!.rounds![1]!.exhausted, 0);
  });

  it('gives an equal runoff to the one with more points, and then to the frozen criteria', () => {
    assert.deepEqual(counted('star', [...graded('ab', [1, 2]), ...graded('ab', [5, 0])]).winners, ['a']);
    const equal = counted('star', [...graded('ab', [1, 2]), ...graded('ab', [2, 1])]);
    assert.deepEqual([equal.winners, equal.ties, decisionsOf(equal)['b']], [['a'], [{ options: ['a', 'b'], settledBy: 'id' }], 'lost-tie']);
  });

  it('tells apart by the criteria who has the last place in the runoff', () => {
    const outcome = counted('star', [...graded('abc', [5, 2, 2]), ...graded('abc', [0, 1, 1])]);
    assert.deepEqual([outcome.ties, decisionsOf(outcome)['c']], [[{ options: ['b', 'c'], settledBy: 'id' }], 'lost-tie']);
  });

  it('leaves out of the runoff who grades both the same, and takes what is not graded as nothing', () => {
    const { winners, record } = counted('star', [...graded('ab', [4, 4], 3), ...graded('a', [1]), ...graded('bc', [5, 1])]);
    assert.deepEqual([winners, record!.rounds![1]], [['b'], { votes: { a: 1, b: 1 }, exhausted: 3, elected: ['b'], eliminated: ['a'] }]);
  });

  it('settles by the criteria alone a runoff between equals, whichever comes first by id', () => {
    const equal = outcomeOf(voteWith({ costs: [2, 1, 0, 0, 0, 0], budget: 0 }, 'star', { ties: ['cost'] }), [...graded('ab', [1, 2]), ...graded('ab', [2, 1])]);
    assert.deepEqual([equal.winners, equal.steps[1]], [['b'], { option: 'a', votes: 3, left: null, decision: 'lost-tie', against: 'b', round: 2 }]);
  });

  it('lists options of equal points by id', () => {
    const { record } = counted('star', [...graded('fedcb', [1, 1, 1, 2, 2])]);
    assert.deepEqual([Object.keys(record!.rounds![0]!.votes), record!.rounds![0]!.eliminated], [['b', 'c', 'd', 'e', 'f', 'a'], ['a', 'd', 'e', 'f']]);
  });

  it('needs no runoff where one option has points', () => assert.deepEqual(counted('star', graded('ab', [1, 0])).winners, ['a']));
});

describe('majority judgment', () => {
  it('the highest middle grade wins, whatever the points', () => {
    const outcome = counted('majority-judgment', [...graded('ab', [3, 5], 1), ...graded('ab', [3, 0], 2), ...graded('ab', [3, 5], 1), ...graded('ab', [0, 1], 1)]);
    assert.deepEqual([outcome.winners, outcome.votes['a'], outcome.votes['b'], outcome.unit], [['a'], 3, 1, 'grade']);
    assert.deepEqual(outcome.record!.grades!['b'], [2, 1, 0, 0, 0, 2]);
    assert.equal(decisionsOf(outcome)['b'], 'lower-grade');
  });

  it('takes the lower of two middle grades', () => assert.equal(counted('majority-judgment', [...graded('a', [4]), ...graded('a', [2])]).votes['a'], 2));

  it('never chooses what at least half turned down', () => {
    const outcome = counted('majority-judgment', [...graded('a', [5], 2), ...graded('b', [5], 2)]);
    assert.deepEqual([outcome.winners, decisionsOf(outcome)['a'], decisionsOf(outcome)['c']], [[], 'grade-zero', 'nobody-voted']);
  });

  it('leaves blank ballots out of the grades, with and without a list of points', () => {
    assert.equal(counted('majority-judgment', [...graded('a', [4]), ...graded('', [], 5)]).votes['a'], 4);
    assert.deepEqual(counted('majority-judgment', [{ choices: [] }, ...graded('a', [1])]).record!.grades!['a'], [0, 1]);
  });

  it('tells what happened to each option, the highest middle grade first, and equal ones by id', () => {
    const outcome = counted('majority-judgment', [...graded('fecba', [3, 3, 2, 2, 1], 2), ...graded('d', [1])]);
    assert.deepEqual(told(outcome), ['e chosen', 'f lost-tie', 'b lower-grade', 'c lower-grade', 'a lower-grade', 'd grade-zero']);
    assert.deepEqual(outcome.ties, [{ options: ['e', 'f'], settledBy: 'id' }]);
    assert.deepEqual(counted('majority-judgment', graded('edb', [1, 1, 1]), { ties: ['id'] }).ties, [{ options: ['b', 'd', 'e'], settledBy: 'id' }]);
    assert.deepEqual(counted('majority-judgment', []).votes, { a: 0, b: 0, c: 0, d: 0, e: 0, f: 0 });
  });

  /** As Balinski and Laraki write it: the sequence of middle grades, each taken away in its turn, compared from the first on. */
  const majorityValue = (papers: readonly Ballot[], id: string): number[] => {
    const grades = papers.filter(({ choices }) => choices.length > 0).map(({ choices, points }) => (choices.includes(id) ? points![choices.indexOf(id)]! : 0)).sort((x, y) => x - y);
    const value: number[] = [];
    while (grades.length) value.push(...grades.splice(Math.ceil(grades.length / 2) - 1, 1));
    return value;
  };

  it('is what comparing the whole sequence of middle grades gives', () =>
    fc.assert(fc.property(ballotsOf('score', 12), (papers) => {
      const outcome = counted('majority-judgment', papers, { ties: ['id'] });
      const values = ids.map((id) => ({ id, value: majorityValue(papers, id) })).filter(({ value }) => (value[0] ?? 0) > 0);
      values.sort((x, y) => {
        const at = x.value.findIndex((grade, index) => grade !== y.value[index]);
        return at < 0 ? (x.id < y.id ? -1 : 1) : y.value[at]! - x.value[at]!;
      });
      assert.deepEqual(outcome.winners, values.slice(0, 1).map(({ id }) => id));
      const winner = values[0];
      const equals = winner ? values.filter(({ value }) => String(value) === String(winner.value)).map(({ id }) => id) : [];
      assert.deepEqual(outcome.ties, equals.length > 1 ? [{ options: equals, settledBy: 'id' }] : []);
    }), { numRuns: 400 }));
});

describe('points', () => {
  const vote = { options: optionsWith(free.costs), rules: { ballot: 'points', counting: 'quadratic', minChoices: 0, maxChoices: 6, maxCost: null, maxPoints: 9, budget: null, currency: 'EUR', ties: ['id'], level: 1 } } as const;

  it('cumulative: the option with most points wins', () => assert.deepEqual(counted('cumulative', [...graded('ab', [2, 1]), ...graded('b', [3])]).winners, ['b']));

  it('quadratic: votes for one option cost their square, and a ballot cannot spend more credits than it has', () => {
    assert.equal(creditsFor([2, 1]), 5);
    assert.deepEqual(checkBallot({ ...vote, rules: { ...vote.rules, ties: ['id'] }, options: [...vote.options] }, graded('ab', [3, 0])[0]!), []);
    assert.deepEqual(checkBallot({ ...vote, rules: { ...vote.rules, ties: ['id'] }, options: [...vote.options] }, graded('ab', [3, 1])[0]!).map(({ code, values }) => [code, values]), [['ballot.too-many-credits', { maximum: 9, total: 10, over: 1 }]]);
    assert.deepEqual(counted('quadratic', [...graded('a', [3]), ...graded('ab', [0, 2], 2)], { maxPoints: 9 }).winners, ['b']);
    assert.throws(() => counted('quadratic', graded('ab', [3, 1]), { maxPoints: 9 }), /spends 10 credits of 9/);
  });

  it('a grade above the highest is refused at its place', () => {
    const rules = { ...vote.rules, ties: ['id' as const], ballot: 'score' as const, counting: 'score' as const, maxScore, maxPoints: null };
    assert.deepEqual(checkBallot({ rules, options: [...vote.options] }, graded('ab', [5, 6])[0]!), [{ code: 'number.too-large', path: 'points.1', values: { maximum: 5 } }]);
  });
});
