import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { outcomeOf, possibleWinners, type CountedBallot, type CountingRuleName } from '@wijkaanpak/domain';
import { rankedVote } from '../../../support/orders.ts';

interface Paper<Candidate> {
  readonly ranking: readonly Candidate[];
  readonly count: number;
}
interface Vector<Expected> {
  readonly id: string;
  readonly candidates: readonly string[];
  readonly ballots: readonly Paper<string>[];
  readonly expected: Expected;
}
const read = <Data>(name: string): Data => JSON.parse(readFileSync(new URL(`../../../data/votes/ranked/${name}.json`, import.meta.url), 'utf8')) as Data;
const vectorsOf = <Expected>(name: string): Vector<Expected>[] => read<{ vectors: Vector<Expected>[] }>(name).vectors;
const papersOf = (ballots: readonly Paper<string>[]): CountedBallot[] => ballots.map(({ ranking, count }) => ({ choices: [...ranking], times: count }));

const { profiles } = read<{ profiles: { name: string; candidates: number; ballots: Paper<number>[]; winners: Record<string, number[]> }[] }>('profiles');
const rules: Readonly<Record<string, CountingRuleName>> = {
  plurality: 'plurality', borda: 'borda', condorcet: 'condorcet', copeland: 'copeland', schulze: 'schulze', minimax: 'minimax', coombs: 'coombs',
  'instant-runoff (all tied last eliminated together)': 'instant-runoff-together', 'instant-runoff-put (every tie broken both ways)': 'instant-runoff', 'ranked-pairs (every tie order)': 'ranked-pairs',
};

describe('ranked ballots counted by pref_voting', () => {
  for (const [method, rule] of Object.entries(rules)) {
    it(`${method}: the same winners, all that tie, in every profile`, () => {
      assert.ok(profiles.length > 30);
      for (const { name, candidates, ballots, winners } of profiles) {
        const ids = Array.from({ length: candidates }, (_, number) => String(number));
        const found = possibleWinners(rankedVote(ids, rule), ballots.map(({ ranking, count }) => ({ choices: ranking.map(String), times: count })));
        // They say that all win where there is no Condorcet winner.
        assert.deepEqual(rule === 'condorcet' && found.length === 0 ? ids : found, winners[method]!.map(String), name);
      }
    });
  }
});

describe('ranked ballots, complete and truncated, counted by pref_voting and votelib', () => {
  it('plurality: the same winners and the same first choices', () => {
    for (const { id, candidates, ballots, expected } of vectorsOf<{ winners: string[]; scores: Record<string, number> }>('plurality')) {
      assert.deepEqual(possibleWinners(rankedVote(candidates, 'plurality'), papersOf(ballots)), expected.winners, id);
      assert.deepEqual(outcomeOf(rankedVote(candidates, 'plurality'), papersOf(ballots)).votes, expected.scores, id);
    }
  });

  it('borda: the same winners, and half our points are theirs; where ballots are truncated they count from the middle', () => {
    for (const { id, candidates, ballots, expected } of vectorsOf<{ winners: string[]; scores?: Record<string, number>; symmetric_scores?: Record<string, number> }>('borda')) {
      const { votes, ballots: voters } = outcomeOf(rankedVote(candidates, 'borda'), papersOf(ballots));
      assert.deepEqual(possibleWinners(rankedVote(candidates, 'borda'), papersOf(ballots)), expected.winners, id);
      for (const candidate of candidates) {
        assert.equal(votes[candidate], expected.scores ? 2 * expected.scores[candidate]! : expected.symmetric_scores![candidate]! + voters * (candidates.length - 1), `${id} ${candidate}`);
      }
    }
  });

  it('instant runoff: the same winners when all tied go together, when every tie is tried, and when the first by name goes', () => {
    for (const { id, candidates, ballots, expected } of vectorsOf<Record<string, string[] | null>>('irv')) {
      const papers = papersOf(ballots);
      const possible = possibleWinners(rankedVote(candidates, 'instant-runoff'), papers);
      assert.deepEqual(possible, expected['parallel_universe'], id);
      assert.deepEqual(possible.length === 1 ? possible : null, expected['winners'], id);
      assert.deepEqual(possibleWinners(rankedVote(candidates, 'instant-runoff-together'), papers), expected['simultaneous_elimination'], id);
      const firstGoes = rankedVote(candidates, 'instant-runoff', { ties: ['cost'] });
      const options = firstGoes.options.map((option, place) => ({ ...option, cost: candidates.length - place }));
      assert.deepEqual(outcomeOf({ ...firstGoes, options }, papers).winners, expected['eliminate_alphabetically_first_of_tied'], id);
    }
  });
});
