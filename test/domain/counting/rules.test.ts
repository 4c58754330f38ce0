import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRules, closingHead, count, outcomeOf, type CountedBallot } from '@wijkaanpak/domain';
import { voteWith } from '../../support/elections.ts';

const free = { costs: [0, 0, 0, 0, 0, 0], budget: 0 };
const cast = (...papers: string[]): CountedBallot[] => papers.map((paper) => ({ choices: [...paper] }));

describe('an outcome', () => {
  it('is in points where ballots give points, also when some are blank, and else in votes', () => {
    const graded: CountedBallot[] = [{ choices: [] }, { choices: ['a'], points: [3] }];
    assert.equal(outcomeOf(voteWith(free, 'score'), graded).unit, 'points');
    assert.equal(outcomeOf(voteWith(free, 'greedy'), graded).unit, 'points');
    assert.equal(outcomeOf(voteWith(free, 'approval'), cast('a', '')).unit, 'votes');
    assert.equal(outcomeOf(voteWith(free, 'greedy'), cast('a', '')).unit, 'votes');
  });

  it('tells the lot where one is known, and else nothing of lots', () => {
    assert.equal(outcomeOf({ ...voteWith(free, 'approval'), lot: 'zaad' }, cast('a')).lot, 'zaad');
    assert.ok(!('lot' in outcomeOf(voteWith(free, 'approval'), cast('a'))));
  });

  it('of a vote whose rules have no hash draws lots from the ballots alone', () => {
    const tied = cast('a', 'b');
    assert.equal(outcomeOf(voteWith(free, 'approval', { ties: ['lot'] }), tied).lot, closingHead('', tied));
  });

  it('without quorum chooses only what was decided before', () => {
    const outcome = outcomeOf(voteWith({ ...free, budget: 10 }, 'greedy', { quorum: { ballots: 3 }, limits: { decided: ['b'] } }), cast('a', 'a'));
    assert.deepEqual(outcome.winners, ['b']);
    assert.deepEqual(outcome.steps.slice(0, 2), [{ option: 'b', votes: 0, decision: 'decided-before', left: 10 }, { option: 'a', votes: 2, decision: 'no-quorum', left: 10 }]);
  });
});

describe('rules that cannot count', () => {
  it('say why, with what they would need', () => {
    assert.throws(() => count(voteWith(free, 'schulze', { ballot: 'score' }), []), { name: 'TypeError', message: 'vote.rules.ballot-not-counted: counting schulze, ballot score, countable rank' });
  });

  it('are those of a lot, where residents are to vote', () => {
    assert.deepEqual(checkRules({ counting: 'sortition', budget: null, ties: [] }), [{ code: 'vote.rules.drawn-by-lot', path: 'rules.counting', values: { counting: 'sortition' } }]);
  });
});
