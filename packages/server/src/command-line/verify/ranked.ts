import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeOf, countingRuleNames, possibleWinners, type CountedBallot, type CountedVote, type CountingRuleName } from '@wijkaanpak/domain';
import type { CheckedCase, ReferenceKind } from './kind.ts';

interface Paper<Candidate> {
  readonly ranking: readonly Candidate[];
  readonly count: number;
}
interface Profile {
  readonly name: string;
  /** How many; they are named by their numbers. */
  readonly candidates: number;
  readonly ballots: readonly Paper<number>[];
  readonly winners: Readonly<Record<string, readonly number[]>>;
}
interface Vector {
  readonly id: string;
  readonly candidates: readonly string[];
  readonly ballots: readonly Paper<string>[];
  readonly expected: Readonly<Record<string, unknown>>;
}

/** Ranked ballots, and who wins by each rule: all that tie, where the rule lets them. */
export const ranked: ReferenceKind = {
  place: 'votes/ranked',
  *check(place) {
    for (const file of readdirSync(place).filter((one) => one.endsWith('.json'))) {
      const { profiles = [], vectors = [], method = '' } = JSON.parse(readFileSync(join(place, file), 'utf8')) as { profiles?: Profile[]; vectors?: Vector[]; method?: string };
      for (const profile of profiles) yield* checkProfile(file, profile);
      for (const vector of vectors) yield* checkVector(file, method, vector);
    }
  },
};

function* checkProfile(file: string, { name, candidates, ballots, winners }: Profile): Generator<CheckedCase> {
  const ids = Array.from({ length: candidates }, (_, number) => String(number));
  const papers = ballots.map(({ ranking, count }) => ({ choices: ranking.map(String), times: count }));
  for (const [method, expected] of Object.entries(winners)) {
    const rule = ruleNamed(method);
    const possible = rule && possibleWinners(voteAmong(ids, rule), papers);
    // The references say that all win where none beats each other; here nothing is chosen.
    const found = rule === 'condorcet' && possible?.length === 0 ? ids : possible;
    yield compared(`${file} ${name}: ${method}`, expected.map(String), found);
  }
}

function* checkVector(file: string, method: string, { id, candidates, ballots, expected }: Vector): Generator<CheckedCase> {
  const papers = ballots.map(({ ranking, count }): CountedBallot => ({ choices: [...ranking], times: count }));
  for (const [what, value] of Object.entries(expected)) {
    // `winners` is null where the references leave it open who wins.
    if (value === null || what === 'note') continue;
    yield compared(`${file} ${id}: ${what}`, value, ways[`${method}: ${what}`]?.(candidates, papers));
  }
}

/** How to find what a file expects, by its method and the name of the expectation. */
const ways: Readonly<Record<string, (candidates: readonly string[], papers: readonly CountedBallot[]) => unknown>> = {
  'plurality: winners': (candidates, papers) => possibleWinners(voteAmong(candidates, 'plurality'), papers),
  'plurality: scores': (candidates, papers) => outcomeOf(voteAmong(candidates, 'plurality'), papers).votes,
  'irv: winners': (candidates, papers) => possibleWinners(voteAmong(candidates, 'instant-runoff'), papers),
  'irv: parallel_universe': (candidates, papers) => possibleWinners(voteAmong(candidates, 'instant-runoff'), papers),
  'irv: simultaneous_elimination': (candidates, papers) => possibleWinners(voteAmong(candidates, 'instant-runoff-together'), papers),
  // Of those equally last the first by name leaves, so the last by name is settled to be the strongest.
  'irv: eliminate_alphabetically_first_of_tied': (candidates, papers) => outcomeOf(voteAmong([...candidates].sort().reverse(), 'instant-runoff'), papers).winners,
  'borda: winners': (candidates, papers) => possibleWinners(voteAmong(candidates, 'borda'), papers),
  // Our points are double: two for an option below, one for one left level.
  'borda: scores': (candidates, papers) => pointsOf(candidates, papers, (points) => points / 2),
  // Theirs are counted from the middle: one for an option below, minus one for one above.
  'borda: symmetric_scores': (candidates, papers) => pointsOf(candidates, papers, (points, voters) => points - voters * (candidates.length - 1)),
};

function pointsOf(candidates: readonly string[], papers: readonly CountedBallot[], scaled: (points: number, voters: number) => number): Record<string, number> {
  const { votes, ballots, blank } = outcomeOf(voteAmong(candidates, 'borda'), papers);
  return Object.fromEntries(Object.entries(votes).map(([id, points]) => [id, scaled(points, ballots - blank)]));
}

/** A vote among these, the first of which comes first where they tie. */
const voteAmong = (ids: readonly string[], counting: CountingRuleName): CountedVote => ({
  options: ids.map((id, place) => ({ id, title: id, description: null, category: null, place: null, proposal: null, cost: place })),
  rules: { ballot: 'rank', counting, budget: null, ties: ['cost'] },
});

function compared(name: string, expected: unknown, found: unknown): CheckedCase {
  const [wanted, got] = [expected, found].map((value) => JSON.stringify(value && !Array.isArray(value) ? Object.entries(value).sort() : value));
  return { name, ...(wanted !== got && { mismatch: `expected ${wanted}, found ${got ?? 'no such rule'}` }) };
}

/** The references say in brackets how they treat ties, and call trying every way to settle them by another name. */
function ruleNamed(method: string): CountingRuleName | undefined {
  const names: Readonly<Record<string, CountingRuleName>> = {
    'instant-runoff (all tied last eliminated together)': 'instant-runoff-together',
    'instant-runoff-put (every tie broken both ways)': 'instant-runoff',
    'ranked-pairs (every tie order)': 'ranked-pairs',
  };
  return names[method] ?? countingRuleNames.find((known) => known === method);
}
