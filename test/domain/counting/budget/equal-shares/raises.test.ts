import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addOne } from '../../../../../packages/domain/src/counting/budget/equal-shares/raises.ts';
import { holdsBetween, lookAhead } from '../../../../support/looking-ahead.ts';
import { runs } from '../../../../support/runs.ts';
import { addOneByOne, asProfile, asTerms, contestedVotes, numbered, smallVotes, type SmallVote } from '../../../../support/small-votes.ts';

describe('looking ahead', () => {
  it('is right about every raise on the way, on small votes', () => {
    let found = 0;
    let tried = 0;
    fc.assert(
      fc.property(smallVotes('plain'), fc.nat(60), fc.integer({ min: 1, max: 120 }), (vote, raise, ahead) => {
        tried += 1;
        if (holdsBetween(asProfile(vote), asTerms(vote), { raise, ahead })) found += 1;
      }),
      { numRuns: runs(3000) },
    );
    assert.ok(found * 40 > tried, `only ${found} times of ${tried} nothing changed`);
  });
});

describe('looking ahead at contested votes, by their number', () => {
  // Numbers that were found by trying: of each of these votes small mistakes tell something else.
  const lookAt = (number: number) => {
    const { vote, ...distance } = numbered(contestedVotes, number);
    return [asProfile(vote), asTerms(vote), distance] as const;
  };

  it('passes over what changes nothing', () => {
    for (const number of [2, 135, 152]) assert.ok(holdsBetween(...lookAt(number)), String(number));
  });

  it('tells how far to look next, and from which raise on purchases seem to change', () => {
    const outlooks = [[36, 5, Infinity], [50, 20, 16], [59, 11, Infinity], [282, 9, 47], [344, 2, Infinity], [400, 12, 41], [574, 14, 15], [714, 9, 40], [787, 3, 25], [854, 1, Infinity], [978, 3, 23]] as const;
    for (const [number, step, change] of outlooks) {
      const { isSame, outlook } = lookAhead(...lookAt(number));
      assert.deepEqual([number, isSame, outlook], [number, false, { step, change }]);
    }
  });

  it('foresees the very raise from which supporters can pay', () => {
    // One voter with 400, of whom each raise makes 100 more: 1,000 can be paid from the sixth on.
    const { profile, terms } = alone(1_000, 400);
    assert.deepEqual(lookAhead(profile, terms, { raise: 0, ahead: 10 }), { isSame: false, bought: [], outlook: { step: 10, change: 6 } });
    assert.deepEqual(lookAhead(profile, terms, { raise: 2, ahead: 10 }).outlook, { step: 10, change: 6 });
    assert.deepEqual(lookAhead(profile, terms, { raise: 0, ahead: 5 }), { isSame: true, bought: [], outlook: { step: 11, change: Infinity } });
    assert.deepEqual(lookAhead(profile, terms, { raise: 6, ahead: 5 }), { isSame: true, bought: [0], outlook: { step: 11, change: Infinity } });
  });
});

/** One voter, who wants the first option. */
function alone(cost: number, budget: number) {
  const vote: SmallVote = { costs: [cost, 1, 1, 1, 1, 1], budget, satisfaction: 'cardinality', ties: ['id'], kinds: [0, 0, 0, 0, 0, 0], limit: Number.MAX_SAFE_INTEGER, ballots: [{ points: [1, 0, 0, 0, 0, 0], times: 1 }] };
  return { profile: asProfile(vote), terms: asTerms(vote) };
}

describe('looking ahead sees', () => {
  const vote = (costs: number[], budget: number, ballots: [string, number][]): SmallVote => ({
    costs, budget, satisfaction: 'cardinality', ties: ['id'], kinds: [0, 0, 0, 0, 0, 0], limit: Number.MAX_SAFE_INTEGER,
    ballots: ballots.map(([points, times]) => ({ points: [...points].map(Number), times })),
  });

  it('a change that is undone before the far end', () => {
    const undone = vote([6000, 9000, 4440, 14992, 4174, 6000], 39998, [['101011', 2], ['100100', 2], ['111001', 3], ['011101', 2], ['101111', 1], ['101101', 3], ['100100', 1]]);
    assert.equal(holdsBetween(asProfile(undone), asTerms(undone), { raise: 2, ahead: 4 }), false);
    assert.deepEqual(lookAhead(asProfile(undone), asTerms(undone), { raise: 2, ahead: 4 }).outlook, { step: 2, change: 7 });
    const again = vote([9000, 11877, 14596, 9000, 9000, 3012], 9, [['010010', 2], ['111101', 2], ['001111', 2], ['101011', 1], ['111000', 3], ['100110', 1]]);
    assert.equal(holdsBetween(asProfile(again), asTerms(again), { raise: 48, ahead: 6 }), false);
    assert.deepEqual(lookAhead(asProfile(again), asTerms(again), { raise: 48, ahead: 6 }).outlook, { step: 3, change: 55 });
  });

  it('that equals part when one of them gets cheaper', () => {
    // Shares of 800. After the last option, at 500 each, its first supporter has 300 left for the first one, and the other pays the remaining 700: as much as two pay
    // each for the second. With shares of 900 it would be 600.
    const parting = vote([1000, 1400, 90_000, 90_000, 1000, 90_000], 4000, [['100010', 1], ['000010', 1], ['100000', 1], ['010000', 2]]);
    assert.equal(holdsBetween(asProfile(parting), asTerms(parting), { raise: 0, ahead: 1 }), false);
  });

  it('over a million million raises in a moment', () => {
    // Each of two voters has 2⁵¹; the second option costs its one supporter 2⁴⁷ cents more.
    const far = vote([2 ** 52, 2 ** 51 + 2 ** 47, 0, 0, 0, 0], 2 ** 52, [['100000', 1], ['010000', 1]]);
    const { bought, left } = addOne(asProfile(far), asTerms(far));
    assert.deepEqual([bought, left.get(0)], [[1], 2 ** 51 + Math.ceil(2 ** 47 / 100) * 100]);
  });
});

describe('passing over raises gives what trying each gives', () => {
  it('on small votes of every kind', () =>
    fc.assert(
      fc.property(smallVotes('plain'), (vote: SmallVote) => {
        const profile = asProfile(vote);
        assert.deepEqual(addOne(profile, asTerms(vote)), addOneByOne(profile, asTerms(vote)).purchases);
      }),
      { numRuns: runs(1500) },
    ));
});
