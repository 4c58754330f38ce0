import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, type CountedBallot } from '@wijkaanpak/domain';
import { makeProfile } from '../../../packages/domain/src/counting/profile.ts';
import { ids, optionsWith, voteWith } from '../../support/elections.ts';

const vote = voteWith({ costs: [1, 1, 1, 1, 1, 1], budget: 0 }, 'approval');
const grouped = (ballots: CountedBallot[], ballot?: 'rank') => makeProfile({ options: optionsWith([3, 2, 1, 0, 0, 0]), rules: { ...vote.rules, ballot } }, ballots);
const told = (ballots: CountedBallot[], ballot?: 'rank') => grouped(ballots, ballot).groups.map(({ options, points, voters }) => [[...options].map((option) => ids[option]).join(''), ...(points ? [[...points].join('')] : []), voters]);

describe('ballots are grouped', () => {
  it('where they choose the same, in whatever order, with how many cast them', () => {
    assert.deepEqual(told([{ choices: ['a', 'b'] }, { choices: ['b', 'a'], times: 3 }, { choices: ['b'] }, { choices: [] }]), [['ab', 4], ['b', 1], ['', 1]]);
    assert.deepEqual(told([{ choices: ['a', 'b'], points: [2, 1] }, { choices: ['b', 'a'], points: [1, 2] }, { choices: ['b', 'a'], points: [2, 1] }]), [['ab', '21', 2], ['ba', '21', 1]]);
  });

  it('where they rank only in the same order, and then count for the first', () => {
    const ballots = [{ choices: ['a', 'b'] }, { choices: ['b', 'a'], times: 3 }, { choices: ['b', 'a'] }];
    assert.deepEqual(told(ballots, 'rank'), [['ab', 1], ['ba', 4]]);
    assert.deepEqual([grouped(ballots, 'rank').votes.slice(0, 2), grouped(ballots).votes.slice(0, 2)], [[1, 4], [5, 5]]);
  });

  it('by the group of residents that cast them', () => {
    const { groups } = grouped([{ choices: ['a'], group: 'huurders' }, { choices: ['a'] }, { choices: ['a'], group: 'huurders' }, { choices: ['a'], group: 'kopers' }]);
    assert.deepEqual(groups.map(({ group, voters }) => [group, voters]), [['huurders', 2], [undefined, 1], ['kopers', 1]]);
  });

  it('with all voters, the blank ones, and what each option costs', () => {
    const { voters, blank, costs, votes } = grouped([{ choices: [], times: 2 }, { choices: ['c'], points: [7], times: 2 }, { choices: ['c'] }]);
    assert.deepEqual([voters, blank, costs, votes], [5, 2, [3, 2, 1, 0, 0, 0], [0, 0, 15, 0, 0, 0]]);
  });

  it('not at all where one chooses what is no option: the count stops and says which', () => {
    assert.throws(() => outcomeOf(vote, [{ choices: ['a'] }, { choices: ['b', 'z'] }]), { message: 'makeProfile: ballot 2 chooses "z", which is not an option of this vote' });
  });
});
