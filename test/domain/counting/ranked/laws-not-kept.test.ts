import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countingRules, outcomeOf, type CountingRuleName, type Law } from '@wijkaanpak/domain';
import { above } from '../../../support/literal-counts.ts';

interface Election {
  /** Each word is a ballot; ties by first choices, then costs (of a, b, …), then id. */
  readonly ballots: string;
  readonly costs: readonly number[];
  /** The winner. */
  readonly wins: string;
  /** Monotonicity: the first ballot that is written so is written this way instead, with the winner higher. Participation: this ballot comes too. */
  readonly changed?: readonly [string, string];
  /** Who wins then. */
  readonly thenWins?: string;
}

/** For each law that a rule does not claim an election that breaks it, found by trying millions; the law tests hold the rule to those that it claims. */
const broken: Partial<Record<CountingRuleName, Partial<Record<Law, Election>>>> = {
  borda: {
    majority: { ballots: 'badc cbad cbad', costs: [0, 0, 0, 0], wins: 'b' },
    condorcet: { ballots: 'badc cbad cbad', costs: [0, 0, 0, 0], wins: 'b' },
  },
  'instant-runoff': {
    condorcet: { ballots: 'cab bac acb', costs: [1, 0, 0], wins: 'c' },
    monotonicity: { ballots: 'dcab acdb adbc cdab bdca', costs: [2, 1, 0, 1], wins: 'c', changed: ['acdb', 'cadb'], thenWins: 'd' },
    participation: { ballots: 'cabd badc acdb', costs: [2, 2, 1, 2], wins: 'a', changed: ['', 'dbac'], thenWins: 'c' },
  },
  'instant-runoff-together': {
    condorcet: { ballots: 'acb cab bac', costs: [2, 2, 1], wins: 'c' },
    'condorcet-loser': { ballots: 'cab bac acb', costs: [1, 0, 0], wins: 'b' },
    monotonicity: { ballots: 'acdb cdab bdac cdab dcba bdac dcba acdb', costs: [1, 0, 1, 1], wins: 'b', changed: ['acdb', 'bacd'], thenWins: 'c' },
    participation: { ballots: 'acb cba bca bca acb', costs: [1, 2, 1], wins: 'b', changed: ['', 'cba'], thenWins: 'a' },
  },
  coombs: {
    condorcet: { ballots: 'adb adcb bc d', costs: [0, 0, 1, 2], wins: 'd' },
    'condorcet-loser': { ballots: 'cabd adbc dcba', costs: [1, 0, 1, 1], wins: 'b' },
    monotonicity: { ballots: 'bdc eacd ceabd daeb', costs: [0, 0, 2, 0, 0], wins: 'b', changed: ['eacd', 'beacd'], thenWins: 'e' },
    participation: { ballots: 'adbce cebad', costs: [0, 2, 1, 1, 2], wins: 'b', changed: ['', 'ebcad'], thenWins: 'c' },
  },
  condorcet: { participation: { ballots: 'ba', costs: [0, 0], wins: 'b', changed: ['', 'ab'], thenWins: '' } },
  copeland: { participation: { ballots: 'd bd', costs: [2, 2, 0, 2, 0], wins: 'b', changed: ['', 'ceabd'], thenWins: 'd' } },
  minimax: {
    'condorcet-loser': { ballots: 'abdc cbda dcba', costs: [0, 0, 2, 1], wins: 'a' },
    participation: { ballots: 'dcb b ca', costs: [1, 0, 1, 0], wins: 'd', changed: ['', 'adb'], thenWins: 'b' },
  },
  schulze: { participation: { ballots: 'dacb cbda badc', costs: [1, 2, 0, 0], wins: 'c', changed: ['', 'acdb'], thenWins: 'd' } },
  'ranked-pairs': {
    // Where ties are not settled by first choices, which change with the ballots, none was found.
    monotonicity: { ballots: 'dabc adcb cadb dcab bcad', costs: [0, 1, 0, 1], wins: 'a', changed: ['dabc', 'adbc'], thenWins: 'c' },
    participation: { ballots: 'eadcb beadc dbaec', costs: [1, 1, 0, 1, 1], wins: 'd', changed: ['', 'cadeb'], thenWins: 'e' },
  },
  'single-transferable-vote': {
    condorcet: { ballots: 'cab bac acb', costs: [1, 0, 0], wins: 'c' },
    monotonicity: { ballots: 'dcab acdb adbc cdab bdca', costs: [2, 1, 0, 1], wins: 'c', changed: ['acdb', 'cadb'], thenWins: 'd' },
    participation: { ballots: 'cbda abdc badc dacb', costs: [1, 2, 2, 0], wins: 'b', changed: ['', 'cbad'], thenWins: 'a' },
  },
};

const laws = ['majority', 'condorcet', 'condorcet-loser', 'monotonicity', 'participation'] as const;

describe('the laws that a rule for ranked ballots does not claim', () => {
  for (const [name, elections] of Object.entries(broken) as [CountingRuleName, Partial<Record<Law, Election>>][]) {
    it(`${name} claims all but ${Object.keys(elections).join(', ')}, and an election shows that it breaks these`, () => {
      assert.deepEqual(Object.keys(elections).sort(), laws.filter((law) => !countingRules[name].laws.includes(law)).sort());
      for (const [law, election] of Object.entries(elections) as [Law, Election][]) check(name, law, election);
    });
  }
});

function check(name: CountingRuleName, law: Law, { ballots, costs, wins, changed, thenWins }: Election): void {
  const papers = ballots.split(' ').map((word) => [...word]);
  const ids = costs.map((_, place) => 'abcdef'[place]!);
  const winnerOf = (all: readonly string[][]): string => {
    const options = ids.map((id, place) => ({ id, title: id, description: null, category: null, place: null, proposal: null, cost: costs[place]! }));
    return outcomeOf({ options, rules: { ballot: 'rank', counting: name, budget: null, ties: ['votes', 'cost', 'id'] } }, all.map((choices) => ({ choices }))).winners.join();
  };
  assert.equal(winnerOf(papers), wins, `${law}: who wins`);
  const isAbove = (a: string, b: string) => above(papers, a, b) > above(papers, b, a);
  const others = ids.filter((id) => id !== wins);
  if (law === 'majority') assert.ok(others.some((other) => papers.filter(([first]) => first === other).length * 2 > papers.length));
  if (law === 'condorcet') assert.ok(others.some((other) => ids.every((one) => one === other || isAbove(other, one))));
  if (law === 'condorcet-loser') assert.ok(others.every((other) => isAbove(other, wins)));
  if (!changed) return;
  const [before, after] = changed.map((word) => [...word]) as [string[], string[]];
  const place = papers.findIndex((paper) => paper.join('') === before.join(''));
  assert.equal(winnerOf(law === 'participation' ? [...papers, after] : papers.map((paper, at) => (at === place ? after : paper))), thenWins, `${law}: who wins then`);
  const height = (paper: readonly string[], id: string) => (paper.includes(id) ? paper.length - paper.indexOf(id) : 0);
  if (law === 'participation') return assert.ok(height(after, wins) > height(after, thenWins!), 'the new voter would rather have had the first');
  assert.deepEqual(after.filter((id) => id !== wins), before.filter((id) => id !== wins), 'only the winner moves');
  assert.ok(height(after, wins) > height(before, wins), 'and it moves up');
}
