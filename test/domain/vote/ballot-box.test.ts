import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BallotBox, canonicalJson, countingRuleNames, countingRules, groupBallots, outcomeOf, parse, type Ballot, type BallotKind, type CountedBallot } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { ballotsOf, optionsWith, voteWith } from '../../support/elections.ts';

const costs = [10, 20, 30, 40, 50, 60];
const voteFor = (ballot: BallotKind) => ({ options: optionsWith(costs), rules: { ballot } });
const kinds: readonly BallotKind[] = ['approve', 'choose-one', 'points', 'rank', 'score', 'yes-no'];
const anyBox = fc.constantFrom(...kinds).chain((kind) => ballotsOf(kind).map((ballots) => ({ vote: voteFor(kind), ballots })));
/** Each voter's ballot by itself, without what says nothing: the order of ballots, and of choices that are not ranked. */
const said = ({ rules }: ReturnType<typeof voteFor>, ballots: readonly CountedBallot[]): string[] =>
  ballots.flatMap(({ choices, points, times = 1 }) => {
    const pairs = choices.map((choice, index) => `${choice}=${points?.[index] ?? ''}`);
    return Array.from({ length: times }, () => (rules.ballot === 'rank' ? pairs : pairs.sort()).join());
  }).sort();

describe('a ballot box as it is published', () => {
  it('holds every ballot, and no ballot twice in its list', () =>
    fc.assert(fc.property(anyBox, ({ vote, ballots }) => {
      const grouped = groupBallots(vote, ballots);
      assert.deepEqual(said(vote, grouped), said(vote, ballots));
      assert.equal(new Set(grouped.map(({ times: _, ...ballot }) => canonicalJson(ballot))).size, grouped.length);
      assert.ok(parse(BallotBox, { vote: 'stemming', rulesHash: '', ballots: grouped }).ok);
    })));

  it('is the same whatever the order in which voters came', () =>
    fc.assert(fc.property(anyBox.chain(({ vote, ballots }) => fc.shuffledSubarray(ballots, { minLength: ballots.length }).map((shuffled) => ({ vote, ballots, shuffled }))), ({ vote, ballots, shuffled }) => {
      assert.deepEqual(groupBallots(vote, shuffled), groupBallots(vote, ballots));
      assert.deepEqual(groupBallots(vote, groupBallots(vote, ballots)), groupBallots(vote, ballots));
    })));

  it('does not tell in what order someone pressed the boxes, and keeps the order of a ranking', () => {
    const pressed: Ballot = { choices: ['c', 'a', 'b'], points: [1, 2, 3] };
    assert.deepEqual(groupBallots(voteFor('points'), [pressed]), [{ choices: ['a', 'b', 'c'], points: [2, 3, 1] }]);
    assert.deepEqual(groupBallots(voteFor('approve'), [{ choices: ['b', 'a'] }, { choices: ['a', 'b'] }]), [{ choices: ['a', 'b'], times: 2 }]);
    assert.deepEqual(groupBallots(voteFor('rank'), [{ choices: ['b', 'a'] }, { choices: ['a', 'b'] }]), [{ choices: ['a', 'b'] }, { choices: ['b', 'a'] }]);
  });

  it('tells of which group of residents a voter is where the rules ask that, and nowhere else', () => {
    const papers = [{ choices: ['a'], group: 'partners' }, { choices: ['a'], group: 'bewoners' }, { choices: ['a'], group: 'bewoners' }];
    const asked = { options: optionsWith(costs), rules: { ballot: 'approve' as const, quorum: { ballots: 1, groups: { bewoners: 1 } } } };
    assert.deepEqual(groupBallots(asked, papers), [{ choices: ['a'], group: 'bewoners', times: 2 }, { choices: ['a'], group: 'partners' }]);
    assert.deepEqual(groupBallots({ ...asked, rules: { ballot: 'yes-no', counting: 'double-majority' } }, papers).map(({ group }) => group), ['bewoners', 'partners']);
    assert.deepEqual(groupBallots(voteFor('approve'), papers), [{ choices: ['a'], times: 3 }]);
  });

  it('gives the same outcome as the ballots it was made of, by every rule, lots and all', () => {
    for (const counting of countingRuleNames) {
      for (const kind of countingRules[counting].reads) {
        const grouped = ballotsOf(kind).filter(({ length }) => length > 0).map((ballots) => ballots.map((ballot, index): CountedBallot => ({ ...ballot, group: index % 3 ? 'bewoners' : 'partners' })));
        fc.assert(fc.property(grouped, (ballots) => {
          const vote = { ...voteWith({ costs: [10, 10, 10, 20, 20, 20], budget: 45 }, counting, { ballot: kind, ties: ['lot', 'id'] }), rulesHash: 'regels' };
          assert.deepEqual(outcomeOf(vote, groupBallots(vote, ballots)), outcomeOf(vote, ballots));
          const turned = kind === 'rank' ? ballots : ballots.map(({ choices, points, group }): CountedBallot => ({ group: group!, choices: [...choices].reverse(), ...(points && { points: [...points].reverse() }) }));
          assert.deepEqual(outcomeOf(vote, turned), outcomeOf(vote, ballots));
        }), { numRuns: 30 });
      }
    }
  });
});
