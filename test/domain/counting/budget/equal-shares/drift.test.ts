import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fallsOf } from '../../../../support/bounded-falls.ts';
import { contestedVotes, numbered, smallVotes } from '../../../../support/small-votes.ts';

describe('how fast prices fall while shares grow', () => {
  it('is bounded, for each option at each purchase, wherever between two counts one looks', () => {
    let narrow = 0;
    let compared = 0;
    const some = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(smallVotes('plain'), fc.nat(40), fc.tuple(some, some), (vote, raise, steps) => {
        const falls = fallsOf(vote, raise, steps);
        compared += falls.length;
        narrow += falls.filter(({ least, most }) => least > 0 && most < least * 1.5).length;
      }),
      { numRuns: 2000 },
    );
    assert.ok(narrow * 1000 > compared, `bounds that say something: ${narrow} of ${compared}`);
  });

  it('is bounded in contested votes, the numbers of which were found by trying: small mistakes would leave these bounds', () => {
    for (const number of [82, 134, 311, 1167, 1477]) {
      const { vote, raise, ahead } = numbered(contestedVotes, number);
      const half = Math.ceil(ahead / 2);
      assert.ok(fallsOf(vote, raise, [half, half]).length > 0);
    }
  });
});
