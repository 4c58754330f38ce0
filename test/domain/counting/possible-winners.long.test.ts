import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { possibleWinners } from '@wijkaanpak/domain';
import { rankedVote } from '../../support/orders.ts';

describe('possible winners', () => {
  it('are not sought without end', () => {
    assert.throws(() => possibleWinners(rankedVote('abcdefghi', 'instant-runoff'), [...'abcdefghi'].map((id) => ({ choices: [id] }))), /more than 100000 orders/);
  });
});
