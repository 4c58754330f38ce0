import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CountedVote } from '@wijkaanpak/domain';
import { lotNumber } from '../../../packages/domain/src/counting/lots.ts';
import { TieBreak } from '../../../packages/domain/src/counting/ties.ts';

type Criteria = CountedVote['rules']['ties'];

/** Options d, c, b and a, in that order: c and b have most votes, b and a cost least. */
const profile = { ids: ['d', 'c', 'b', 'a'], votes: [1, 2, 2, 1], costs: [5, 5, 3, 3] };
const [d, c, b, a] = [0, 1, 2, 3];
const breaking = (criteria: Criteria, seed?: string) => new TieBreak(profile, criteria, seed);

describe('equal options are told apart', () => {
  it('by the criteria in their order, and at last by id', () => {
    assert.deepEqual(breaking(['votes', 'cost', 'id']).inOrder([d, c, b, a]), [b, c, a, d]);
    assert.deepEqual(breaking(['cost', 'votes']).inOrder([d, c, b, a]), [b, a, c, d]);
    assert.deepEqual(breaking([]).inOrder([d, c, b, a]), [a, b, c, d]);
  });

  it('by nothing that comes after the id', () => assert.deepEqual(breaking(['id', 'votes', 'cost']).inOrder([d, c, b, a]), [a, b, c, d]));

  it('by the lowest number drawn', () => {
    const drawn = [d, c, b, a].sort((one, other) => (lotNumber('zaad', profile.ids[one]!) < lotNumber('zaad', profile.ids[other]!) ? -1 : 1));
    const ties = breaking(['lot'], 'zaad');
    assert.deepEqual([ties.inOrder([d, c, b, a]), [...ties.awaitingLot]], [drawn, []]);
  });

  it('by a lot that is still to be drawn only where nothing before it does', () => {
    const ties = breaking(['votes', 'lot']);
    assert.ok(ties.comesFirst(c, d) && !ties.comesFirst(a, b));
    assert.deepEqual([...ties.awaitingLot], []);
    ties.comesFirst(b, c);
    assert.deepEqual([...ties.awaitingLot].sort(), [c, b]);
  });
});

describe('a tie is reported', () => {
  it('with the last criterion that was needed, the first option in front', () => {
    const ties = breaking(['votes', 'cost', 'id']);
    assert.equal(ties.firstOf([d, c, b]), b);
    assert.equal(ties.firstOf([a, c]), c);
    ties.report([c, b, d]);
    ties.inOrder([a, b, c, d]);
    breaking(['votes', 'id']).inOrder([c, b]);
    assert.deepEqual(ties.reported, [
      { options: [b, c, d], settledBy: 'cost' },
      { options: [c, a], settledBy: 'votes' },
      { options: [c, b, d], settledBy: 'cost' },
      { options: [b, c, a, d], settledBy: 'cost' },
    ]);
  });

  it('for each group of equals in a ranking, and not where one stands alone', () => {
    const ties = breaking(['cost', 'id']);
    assert.deepEqual(ties.rank([a, b, c, d], (one, other) => profile.votes[other]! - profile.votes[one]!), [b, c, a, d]);
    assert.deepEqual(ties.reported, [{ options: [b, c], settledBy: 'cost' }, { options: [a, d], settledBy: 'cost' }]);
    const strict = breaking(['id']);
    assert.deepEqual(strict.rank([a, b, c, d], (one, other) => one - other), [d, c, b, a]);
    strict.report([a]);
    assert.equal(strict.firstOf([a]), a);
    assert.deepEqual(strict.reported, []);
  });

  it('by id where no two share what the other criteria ask', () => {
    const ties = breaking(['votes', 'cost']);
    const same = new TieBreak({ ids: ['y', 'x'], votes: [1, 1], costs: [1, 1] }, ['votes', 'cost'], undefined);
    same.inOrder([0, 1]);
    ties.inOrder([c, d]);
    assert.deepEqual([same.reported, ties.reported], [[{ options: [1, 0], settledBy: 'id' }], [{ options: [c, d], settledBy: 'votes' }]]);
  });
});
