import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CountRecord, outcomeOf, type Ballot, type CountingRuleName, type Outcome } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { ballotsOf, ids } from '../../../support/elections.ts';
import { above, named } from '../../../support/literal-counts.ts';
import { rankedVote } from '../../../support/orders.ts';

/** Holds for the outcome of any ballots, whose record is passed as it would be read from a file. */
function holds(rule: CountingRuleName, law: (outcome: Outcome, papers: readonly string[][]) => void, seats = 1): void {
  fc.assert(fc.property(ballotsOf('rank'), (ballots: Ballot[]) => {
    const outcome = outcomeOf(rankedVote(ids, rule, { seats }), ballots);
    law({ ...outcome, record: CountRecord.parse(JSON.parse(JSON.stringify(outcome.record))) }, ballots.map(({ choices }) => choices));
  }), { numRuns: 150 });
}

/** The duels in a record, as a function. */
const duelsOf = ({ record }: Outcome) => (a: string, b: string): number => {
  const { options, votes } = record!.duels!.find((duel) => duel.options.includes(a) && duel.options.includes(b))!;
  return votes[options.indexOf(a)]!;
};
/** Clearer: more for it, then fewer against. */
const compare = ([won, lost]: readonly number[], [otherWon, otherLost]: readonly number[]): number => won! - otherWon! || otherLost! - lost!;
const firstOf = (worth: (id: string) => number, among: readonly string[]): string[] => [...among].sort((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1)).slice(0, 1);

describe('the record alone gives the winners, without the ballots', () => {
  it('its duels are what the ballots say', () => {
    for (const rule of ['borda', 'condorcet', 'copeland', 'minimax', 'schulze', 'ranked-pairs'] as const) {
      holds(rule, (outcome, papers) => {
        assert.equal(outcome.record!.duels!.length, (ids.length * (ids.length - 1)) / 2);
        for (const { options: [a, b], votes } of outcome.record!.duels!) assert.deepEqual(votes, [above(papers, a, b), above(papers, b, a)]);
      });
    }
  });

  it('borda and copeland: from the duels', () => {
    holds('borda', (outcome, papers) => {
      const votes = duelsOf(outcome);
      assert.deepEqual(outcome.winners, firstOf((id) => ids.reduce((sum, other) => sum + (other === id ? 0 : votes(id, other) - votes(other, id)), 0), named(papers)));
    });
    holds('copeland', (outcome, papers) => {
      const votes = duelsOf(outcome);
      assert.deepEqual(outcome.winners, firstOf((id) => ids.reduce((sum, other) => sum + (other === id ? 0 : Math.sign(votes(id, other) - votes(other, id))), 0), named(papers)));
    });
  });

  it('schulze: every path is one, no better is left out, and the winner has to each other one at least as good a path as back', () =>
    holds('schulze', (outcome, papers) => {
      const votes = duelsOf(outcome);
      const paths = outcome.record!.paths!;
      const strength = (a: string, b: string): readonly number[] => paths.find(({ options }) => options[0] === a && options.at(-1) === b)?.votes ?? [0, papers.length];
      for (const { options, votes: weakest } of paths) {
        const steps = options.slice(1).map((to, place) => [votes(options[place]!, to), votes(to, options[place]!)] as const);
        assert.ok(steps.every(([won, lost]) => won > lost));
        assert.deepEqual([...steps].sort(compare)[0], weakest);
      }
      // Going on by any one duel from where a path ends leads nowhere that is not reached as well already.
      for (const a of ids) for (const b of ids) for (const c of ids) {
        if (a === b || b === c || a === c || votes(b, c) <= votes(c, b) || strength(a, b)[0] === 0) continue;
        const along = [strength(a, b), [votes(b, c), votes(c, b)]].sort(compare)[0]!;
        assert.ok(compare(strength(a, c), along) >= 0);
      }
      const unbeaten = named(papers).filter((a) => ids.every((b) => a === b || compare(strength(a, b), strength(b, a)) >= 0));
      assert.deepEqual(outcome.winners, unbeaten.slice(0, 1));
    }));

  it('ranked pairs: the clearest first; each stands unless those before it lead from the loser to the winner', () =>
    holds('ranked-pairs', (outcome, papers) => {
      const votes = duelsOf(outcome);
      const standing: (readonly [string, string])[] = [];
      const reaches = (from: string, to: string): boolean => from === to || standing.some(([a, b]) => a === from && reaches(b, to));
      let before: readonly number[] = [Infinity, 0];
      for (const { options: [a, b], votes: found, stands } of outcome.record!.victories!) {
        assert.deepEqual(found, [votes(a, b), votes(b, a)]);
        assert.ok(compare(before, found) >= 0);
        before = found;
        assert.equal(stands, !reaches(b, a));
        if (stands) standing.push([a, b]);
      }
      assert.equal(outcome.record!.victories!.length, outcome.record!.duels!.filter(({ options, votes: [x, y] }) => x !== y && options.every((id) => named(papers).includes(id))).length);
      assert.deepEqual(outcome.winners, named(papers).filter((id) => standing.every(([, below]) => below !== id)).slice(0, 1));
    }));

  it('rounds: who is struck off is last, who is chosen has more than half or ties, and the next round follows from the ballots', () => {
    for (const rule of ['instant-runoff', 'instant-runoff-together', 'coombs'] as const) {
      holds(rule, (outcome, papers) => {
        let left = named(papers);
        for (const { votes, exhausted, last, elected, eliminated } of outcome.record!.rounds!) {
          const firsts = papers.map((paper) => paper.find((id) => left.includes(id)));
          assert.deepEqual(votes, Object.fromEntries(left.map((id) => [id, firsts.filter((first) => first === id).length])));
          assert.equal(exhausted, papers.filter((paper, place) => paper.length > 0 && firsts[place] === undefined).length);
          const counted = papers.length - papers.filter((paper) => paper.length === 0).length - exhausted;
          const isLowest = (paper: readonly string[], id: string) => left.every((other) => other === id || above([paper], id, other) === 0);
          if (last) assert.deepEqual(last, Object.fromEntries(left.map((id) => [id, papers.filter((paper, place) => firsts[place] !== undefined && isLowest(paper, id)).length])));
          const worst = (id: string): number => (rule === 'coombs' ? last![id]! : -votes[id]!);
          for (const id of eliminated) assert.ok(left.every((other) => worst(other) <= worst(id)));
          for (const id of elected) assert.ok(votes[id]! * 2 > counted || left.every((other) => worst(other) === worst(id)));
          left = left.filter((id) => !eliminated.includes(id));
          assert.equal(elected.length + eliminated.length > 0, true);
        }
        assert.deepEqual(outcome.winners, outcome.record!.rounds!.flatMap(({ elected }) => elected));
      });
    }
  });

  it('single transferable vote: no vote is lost or made, and each step is the one that the rules prescribe', () => {
    for (const seats of [1, 2, 3]) {
      holds('single-transferable-vote', (outcome, papers) => {
        const { rounds, unit, quota } = outcome.record!;
        const valid = papers.filter((paper) => paper.length > 0).length * unit!;
        const elected: string[] = [];
        const surplus = new Set<string>();
        for (const [place, round] of rounds!.entries()) {
          assert.equal(Object.values(round.votes).reduce((sum, votes) => sum + votes, round.exhausted), valid);
          const hopeful = Object.keys(round.votes).filter((id) => !elected.includes(id));
          const areLast = hopeful.length <= seats - elected.length;
          assert.deepEqual([...round.elected].sort(), hopeful.filter((id) => areLast || round.votes[id]! >= quota!).sort());
          elected.push(...round.elected);
          for (const id of round.elected) if (round.votes[id]! > quota!) surplus.add(id);
          const next = rounds![place + 1];
          if (!next) assert.deepEqual([round.transferred, round.eliminated], [undefined, []]);
          else if (round.transferred !== undefined) {
            assert.ok(surplus.has(round.transferred) && [...surplus].every((id) => round.votes[id]! <= round.votes[round.transferred!]!));
            assert.equal(next.votes[round.transferred], quota);
            surplus.delete(round.transferred);
          } else {
            const out = round.eliminated[0]!;
            assert.ok(surplus.size === 0 && hopeful.filter((id) => !round.elected.includes(id)).every((id) => round.votes[out]! <= round.votes[id]!));
            assert.ok(!(out in next.votes));
          }
        }
        assert.deepEqual(outcome.winners, [...elected].sort());
        assert.ok(elected.length === Math.min(seats, named(papers).length));
      }, seats);
    }
  });
});
