import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { count, outcomeOf, type CountingRuleName, type Outcome } from '@wijkaanpak/domain';
import { orders, rankedVote } from '../../../support/orders.ts';

const counted = (rule: CountingRuleName, ids: string, ...papers: string[]): Outcome => outcomeOf(rankedVote(ids, rule), orders(...papers));
const decisions = ({ steps }: Outcome) => steps.map(({ option, decision, against, round }) => [option, decision, ...(against === undefined ? [] : [against]), ...(round === undefined ? [] : [round])]);

/** The capital of Tennessee: Memphis, Nashville, Chattanooga, Knoxville. Nashville beats each other city; Memphis is last for most. */
const tennessee = ['42 MNCK', '26 NCKM', '15 CKNM', '17 KCNM'];
/** a above b for 33 of 60, b above c for 42, c above a for 35: round in a circle. */
const circle = ['23 abc', '17 bca', '2 bac', '10 cab', '8 cba'];
/** Schulze 2011, section 3.1: 45 voters, won by e. */
const schulzeExample = ['5 acbed', '5 adecb', '8 bedac', '3 cabed', '7 caebd', '2 cbade', '7 dceba', '8 ebadc'];

describe('borda, by hand', () => {
  it('gives two points for each option that a ballot puts below', () => {
    // Nashville: 42 × 2 + 26 × 3 + (15 + 17) × 1 = 194, doubled.
    const outcome = counted('borda', 'MNCK', ...tennessee);
    assert.deepEqual([outcome.winners, outcome.votes, outcome.unit], [['N'], { M: 252, N: 388, C: 346, K: 214 }, 'points']);
  });
  it('lets options that are left out share what remains', () => {
    // Of 3, 2, 1, 0: 3 for a, and 1 each for b, c and d; doubled 6, 2, 2, 2. A blank ballot gives nothing.
    assert.deepEqual(counted('borda', 'abcd', '1 a', '4').votes, { a: 6, b: 2, c: 2, d: 2 });
    // Of 3, 2, 1, 0: 3 and 2, and ½ each for c and d.
    assert.deepEqual(counted('borda', 'abcd', '1 ab').votes, { a: 6, b: 4, c: 1, d: 1 });
  });
  it('gives each seat to the next, and never one to an option that no ballot names', () => {
    const outcome = outcomeOf(rankedVote('abcd', 'borda', { seats: 4 }), orders('3 abc', '1 cb'));
    assert.deepEqual([outcome.winners, decisions(outcome).at(-1)], [['a', 'b', 'c'], ['d', 'nobody-voted']]);
    assert.deepEqual(outcomeOf(rankedVote('abc', 'borda', { seats: 2 }), orders('1 abc', '1 bac')).ties, [], 'two that are equal have a seat each');
    assert.deepEqual(counted('borda', 'abc', '1 abc', '1 acb').ties, [], 'two that are equal where no seat is left need not be told apart');
    assert.deepEqual(decisions(counted('borda', 'abc', '1 abc')), [['a', 'chosen'], ['b', 'not-enough-votes'], ['c', 'not-enough-votes']]);
  });
});

describe('instant runoff, by hand', () => {
  it('lets the option with fewest first places go, until one has more than half', () => {
    const outcome = counted('instant-runoff', 'MNCK', ...tennessee);
    assert.deepEqual(decisions(outcome), [['C', 'eliminated', 1], ['N', 'eliminated', 2], ['K', 'chosen', 3], ['M', 'not-enough-votes', 3]]);
    assert.deepEqual(outcome.record!.rounds!.map(({ votes }) => votes), [{ C: 15, K: 17, M: 42, N: 26 }, { K: 32, M: 42, N: 26 }, { K: 58, M: 42 }]);
  });
  it('leaves a ballot out when it names nobody that is left: half of what remains is enough', () => {
    const { winners, record } = counted('instant-runoff', 'abc', '4 a', '3 b', '2 c', '1');
    assert.deepEqual([winners, record!.rounds!.map(({ exhausted, eliminated }) => [exhausted, eliminated])], [['a'], [[0, ['c']], [2, []]]]);
  });
  it('of those equally last lets one go, by the criteria, and says so', () => {
    const papers = orders('5 a', '4 b', '2 cb', '2 da');
    const outcome = outcomeOf(rankedVote('abcd', 'instant-runoff'), papers);
    assert.deepEqual(decisions(outcome), [['d', 'eliminated', 1], ['a', 'chosen', 2], ['b', 'not-enough-votes', 2], ['c', 'not-enough-votes', 2]]);
    assert.deepEqual(outcome.ties, [{ options: ['c', 'd'], settledBy: 'id' }]);
  });
  it('asks for a lot where the last are told apart by lot, between those and no others', () => {
    const vote = rankedVote('abcd', 'instant-runoff', { ties: ['lot'] });
    assert.deepEqual(count(vote, orders('5 a', '4 b', '2 cb', '2 da')), { kind: 'lots-needed', options: ['c', 'd'] });
    assert.deepEqual(outcomeOf(vote, orders('5 a', '4 b', '2 cb', '2 da')).ties[0]!.settledBy, 'lot');
  });
  it('calls it a tie when the last two are equal', () => {
    const outcome = counted('instant-runoff', 'ab', '1 a', '1 b');
    assert.deepEqual([decisions(outcome), outcome.ties], [[['a', 'chosen', 1], ['b', 'lost-tie', 1]], [{ options: ['a', 'b'], settledBy: 'id' }]]);
  });
  it('fills one seat, and refuses more', () => {
    for (const rule of ['instant-runoff', 'instant-runoff-together', 'coombs', 'condorcet'] as const) assert.throws(() => outcomeOf(rankedVote('ab', rule, { seats: 2 }), []), /vote\.rules\.no-seats/);
  });
});

describe('instant runoff, tied together, by hand', () => {
  it('lets all go that are equally last, where one of them would have stayed', () => {
    // Together c and d go, and b has 5 of the 9 that are left. One at a time d goes, lifts c to 4, b goes with 3, and a ties with c.
    const papers = ['4 a', '3 bd', '2 cba', '2 dc'];
    assert.deepEqual(decisions(counted('instant-runoff-together', 'abcd', ...papers)), [['c', 'eliminated', 1], ['d', 'eliminated', 1], ['b', 'chosen', 2], ['a', 'not-enough-votes', 2]]);
    assert.deepEqual(decisions(counted('instant-runoff', 'abcd', ...papers)), [['d', 'eliminated', 1], ['b', 'eliminated', 2], ['a', 'chosen', 3], ['c', 'lost-tie', 3]]);
  });
  it('is a tie of all when all that are left are equal', () => {
    const outcome = counted('instant-runoff-together', 'abc', '1 abc', '1 bca', '1 cab');
    assert.deepEqual([decisions(outcome), outcome.ties], [[['a', 'chosen', 1], ['b', 'lost-tie', 1], ['c', 'lost-tie', 1]], [{ options: ['a', 'b', 'c'], settledBy: 'id' }]]);
  });
});

describe('coombs, by hand', () => {
  it('lets the option go that most put last, until one is first on more than half', () => {
    const outcome = counted('coombs', 'MNCK', ...tennessee);
    assert.deepEqual(decisions(outcome), [['M', 'eliminated', 1], ['N', 'chosen', 2], ['C', 'not-enough-votes', 2], ['K', 'not-enough-votes', 2]]);
    assert.deepEqual(outcome.record!.rounds!.map(({ last }) => last), [{ C: 0, K: 42, M: 58, N: 0 }, undefined]);
  });
  it('counts each option that a ballot leaves out as last on it', () => {
    assert.deepEqual(counted('coombs', 'abc', '3 a', '2 bc', '2 cb').record!.rounds![0]!.last, { a: 4, b: 3, c: 3 });
  });
});

describe('comparing two by two, by hand', () => {
  it('condorcet finds the option that beats each other one, and says what beat the others most clearly', () => {
    // Memphis loses to each by 58; Knoxville loses to Chattanooga by 83.
    assert.deepEqual(decisions(counted('condorcet', 'MNCK', ...tennessee)), [['N', 'chosen'], ['C', 'beaten', 'N'], ['K', 'beaten', 'C'], ['M', 'beaten', 'C']]);
    assert.deepEqual(decisions(counted('condorcet', 'abc', ...circle)), [['a', 'no-undefeated'], ['b', 'no-undefeated'], ['c', 'no-undefeated']]);
  });
  it('keeps every duel, so that anyone can check', () => {
    assert.deepEqual(counted('condorcet', 'abc', ...circle).record!.duels, [{ options: ['a', 'b'], votes: [33, 27] }, { options: ['a', 'c'], votes: [25, 35] }, { options: ['b', 'c'], votes: [42, 18] }]);
  });
  it('puts what a ballot names above what it leaves out, and leaves two that it leaves out undecided', () => {
    assert.deepEqual(counted('condorcet', 'abc', '3 a', '1 b', '2').record!.duels, [{ options: ['a', 'b'], votes: [3, 1] }, { options: ['a', 'c'], votes: [3, 0] }, { options: ['b', 'c'], votes: [1, 0] }]);
  });
  it('copeland gives two points for a duel won and one for a draw', () => {
    const { votes, unit } = counted('copeland', 'MNCK', ...tennessee);
    assert.deepEqual([votes, unit], [{ M: 0, N: 6, C: 4, K: 2 }, 'points']);
    const outcome = counted('copeland', 'abc', ...circle);
    assert.deepEqual([outcome.votes, outcome.ties, decisions(outcome)], [{ a: 2, b: 2, c: 2 }, [{ options: ['a', 'b', 'c'], settledBy: 'id' }], [['a', 'chosen'], ['b', 'lost-tie'], ['c', 'lost-tie']]]);
    // d draws with all three, which is 3 points; a beats b and c, which with its draw is 5.
    const drawn = counted('copeland', 'abcd', '1 dabc', '1 abcd');
    assert.deepEqual([drawn.votes, decisions(drawn)], [{ a: 5, b: 3, c: 1, d: 3 }, [['a', 'chosen'], ['b', 'beaten', 'a'], ['d', 'not-enough-votes'], ['c', 'beaten', 'a']]]);
  });
  it('minimax chooses the smallest worst defeat', () => {
    // Worst defeats: a by 35, b by 33, c by 42.
    assert.deepEqual(decisions(counted('minimax', 'abc', ...circle)), [['b', 'chosen'], ['a', 'beaten', 'c'], ['c', 'beaten', 'b']]);
  });
});

describe('schulze, by hand', () => {
  const counts = () => outcomeOf(rankedVote('abcde', 'schulze', { seats: 4 }), orders(...schulzeExample));
  it('ranks the published example as published: e, a, c, b, d', () => {
    assert.deepEqual(decisions(counts()), [['e', 'chosen'], ['a', 'chosen'], ['c', 'chosen'], ['b', 'chosen'], ['d', 'beaten', 'b']]);
    assert.deepEqual(counted('schulze', 'abcde', ...schulzeExample).winners, ['e']);
  });
  it('keeps the strongest paths, with the strengths that are published', () => {
    const outcome = counts();
    const strengths = Object.fromEntries(outcome.record!.paths!.map(({ options, votes }) => [`${options[0]}${options.at(-1)}`, votes[0]]));
    assert.deepEqual(strengths, { ab: 28, ac: 28, ad: 30, ae: 24, ba: 25, bc: 28, bd: 33, be: 24, ca: 25, cb: 29, cd: 29, ce: 24, da: 25, db: 28, dc: 28, de: 24, ea: 25, eb: 28, ec: 28, ed: 31 });
    assert.deepEqual(outcome.record!.paths!.find(({ options }) => options[0] === 'a' && options.at(-1) === 'b'), { options: ['a', 'd', 'c', 'b'], votes: [28, 17] });
  });
});

describe('ranked pairs, by hand', () => {
  it('takes the clearest duels first, and drops what contradicts them', () => {
    const outcome = counted('ranked-pairs', 'abc', ...circle);
    assert.deepEqual(outcome.record!.victories, [
      { options: ['b', 'c'], votes: [42, 18], stands: true },
      { options: ['c', 'a'], votes: [35, 25], stands: true },
      { options: ['a', 'b'], votes: [33, 27], stands: false },
    ]);
    assert.deepEqual([decisions(outcome), outcome.ties], [[['b', 'chosen'], ['c', 'beaten', 'b'], ['a', 'beaten', 'c']], []]);
  });
  it('of equally clear duels takes first the one of the option that the criteria put first, where it matters', () => {
    const outcome = counted('ranked-pairs', 'abc', '1 abc', '1 bca', '1 cab');
    assert.deepEqual([outcome.winners, outcome.ties], [['a'], [{ options: ['a', 'b', 'c'], settledBy: 'id' }]]);
    assert.deepEqual(outcome.record!.victories!.map(({ options, stands }) => [...options, stands]), [['a', 'b', true], ['b', 'c', true], ['c', 'a', false]]);
    assert.deepEqual(counted('ranked-pairs', 'MNCK', ...tennessee).ties, []);
  });
});

describe('a rule for ranked ballots', () => {
  const rules = ['borda', 'instant-runoff', 'instant-runoff-together', 'coombs', 'condorcet', 'copeland', 'minimax', 'schulze', 'ranked-pairs', 'single-transferable-vote'] as const;
  it('minds the order of choices, also where it was not told what kind of ballots these are', () => {
    const { options } = rankedVote('abc', 'borda');
    for (const counting of rules) assert.deepEqual(outcomeOf({ options, rules: { counting, budget: null, ties: ['id'] } }, orders('1 abc', '2 cba')).winners, ['c'], counting);
  });
  it('never chooses what no ballot names, and of blank ballots nothing', () => {
    for (const counting of rules) {
      assert.deepEqual(outcomeOf(rankedVote('ab', counting), orders('3')).winners, [], counting);
      assert.deepEqual(decisions(counted(counting, 'abz', '2 b', '1 ab')).at(-1), ['z', 'nobody-voted'], counting);
    }
  });
  it('chooses the only option there is', () => {
    for (const counting of rules) assert.deepEqual(counted(counting, 'a', '1 a').winners, ['a'], counting);
  });
});
