import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, type Ballot } from '@wijkaanpak/domain';
import { voteWith } from '../../../support/elections.ts';

const costs = [0, 0, 0, 0, 0, 0];
const cast = (...papers: string[]): Ballot[] => papers.map((paper) => ({ choices: [...paper] }));

describe('approval, by hand', () => {
  it('the option on most ballots wins, and each seat goes to the next', () => {
    const papers = cast('ab', 'b', 'bc', 'c', 'd');
    assert.deepEqual(outcomeOf(voteWith({ costs, budget: 0 }, 'approval'), papers).winners, ['b']);
    assert.deepEqual(outcomeOf(voteWith({ costs, budget: 0 }, 'approval', { seats: 2 }), papers).winners, ['b', 'c']);
  });

  it('equal options for the last seat are told apart and reported; equal ones that all have a seat are not', () => {
    const outcome = outcomeOf(voteWith({ costs, budget: 0 }, 'approval', { seats: 2 }), cast('a', 'a', 'b', 'c'));
    assert.deepEqual([outcome.winners, outcome.ties], [['a', 'b'], [{ options: ['b', 'c'], settledBy: 'id' }]]);
    assert.deepEqual(outcome.steps.find(({ option }) => option === 'c')!.decision, 'lost-tie');
    assert.deepEqual(outcomeOf(voteWith({ costs, budget: 0 }, 'approval', { seats: 3 }), cast('a', 'a', 'b', 'c')).ties, []);
  });
});
