import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, possibleWinners, type CountedBallot, type CountingRuleName, type Outcome } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { ballotsOf, ids } from '../../../support/elections.ts';
import { bordaWinners, condorcetWinners, copelandWinners, fewestFirst, minimaxWinners, mostLast, rankedPairsWinners, runoffWinners, schulzeWinners, transferableStages } from '../../../support/literal-counts.ts';
import { onePerVoter, rankedVote } from '../../../support/orders.ts';
import { runs } from '../../../support/runs.ts';
import { Fraction } from '../../../support/shares-by-voter.ts';

const ballots: fc.Arbitrary<CountedBallot[]> = fc.array(fc.tuple(ballotsOf('rank', 1), fc.integer({ min: 1, max: 5 })).map(([[paper], times]): CountedBallot => ({ choices: paper?.choices ?? [], times })), { maxLength: 14 });
const holds = (law: (papers: CountedBallot[]) => void, numRuns = 150) => fc.assert(fc.property(ballots, law), { numRuns: runs(numRuns) });

/** What each rule finds by its definition: everyone who may win, ties not settled. */
const literal: Partial<Record<CountingRuleName, (papers: readonly (readonly string[])[]) => string[]>> = {
  borda: (papers) => bordaWinners(papers, ids),
  condorcet: condorcetWinners,
  copeland: (papers) => copelandWinners(papers, ids),
  minimax: minimaxWinners,
  schulze: schulzeWinners,
  coombs: (papers) => runoffWinners(papers, { worst: mostLast, one: false }),
  'instant-runoff-together': (papers) => runoffWinners(papers, { worst: fewestFirst, one: false }),
};

describe('a second count, from the definition and paper by paper, finds the same', () => {
  for (const [rule, winnersOf] of Object.entries(literal) as [CountingRuleName, (papers: readonly (readonly string[])[]) => string[]][]) {
    it(`by ${rule}: who may win, and of these the first by id`, () =>
      holds((papers) => {
        const all = winnersOf(onePerVoter(papers));
        assert.deepEqual(outcomeOf(rankedVote(ids, rule), papers).winners, all.slice(0, 1));
        assert.deepEqual(possibleWinners(rankedVote(ids, rule), papers), all);
      }));
  }

  it('by instant-runoff, where of those equally last the last by id leaves', () =>
    holds((papers) => assert.deepEqual(outcomeOf(rankedVote(ids, 'instant-runoff'), papers).winners, runoffWinners(onePerVoter(papers), { worst: fewestFirst, one: true }).slice(0, 1))));

  it('by ranked pairs: over every way to settle ties those win that stand on top of a stack', () =>
    holds((papers) => {
      const five = papers.map(({ choices, times = 1 }) => ({ choices: choices.filter((id) => id !== 'f'), times }));
      const tops = rankedPairsWinners(onePerVoter(five));
      assert.ok(outcomeOf(rankedVote('abcde', 'ranked-pairs'), five).winners.every((winner) => tops.includes(winner)));
      assert.deepEqual(possibleWinners(rankedVote('abcde', 'ranked-pairs'), five), tops);
    }, 120));

  it('by the single transferable vote: every stage, to the hundred-thousandth of a vote', () =>
    fc.assert(fc.property(ballots, fc.integer({ min: 1, max: 5 }), (papers, seats) => {
      const outcome = outcomeOf(rankedVote(ids, 'single-transferable-vote', { seats }), papers);
      const stages = transferableStages(onePerVoter(papers), seats);
      assert.deepEqual(stagesOf(outcome), stages.map(({ votes, elected, done }) => ({ votes, elected: [...elected].sort(), done })));
      assert.deepEqual(outcome.winners, stages.flatMap(({ elected }) => elected).sort());
    }), { numRuns: runs(300) }));
});

function stagesOf({ record }: Outcome) {
  return record!.rounds!.map(({ votes, elected, eliminated: [excluded], transferred }) => ({
    votes: Object.fromEntries(Object.entries(votes).map(([id, one]) => [id, String(new Fraction(BigInt(one), BigInt(record!.unit!)))])),
    elected: [...elected].sort(),
    done: { ...(transferred !== undefined && { surplusOf: transferred }), ...(excluded !== undefined && { excluded }) },
  }));
}
