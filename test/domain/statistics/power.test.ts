import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersForMeans, answersForShares, planSample, powerOfMeans, powerOfShares, smallestChangeOfMeans, smallestVisibleShare } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { codeOf, near, valueOf } from './value.ts';

describe('what a wave can show', () => {
  it('as promised: with grades that spread by 2.1, 50 answers a wave show 1.2 points, 200 show 0.6', () => {
    near(valueOf(smallestChangeOfMeans(50, { spread: 2.1 })), 1.2, 1);
    near(valueOf(smallestChangeOfMeans(200, { spread: 2.1 })), 0.6, 1);
  });

  it('by hand: for many answers 2 (1.96 + 0.8416)² (spread / change)² of them are enough', () => near(valueOf(answersForMeans(0.1, { spread: 1 })) / (2 * (1.959964 + 0.841621) ** 2 * 100), 1, 2));

  it('by hand: a change from 50 to 60 percent takes ((1.96 √(2 · 0.55 · 0.45) + 0.8416 √(0.25 + 0.24)) / 0.1)² answers', () => near(valueOf(answersForShares({ from: 0.5, to: 0.6 })), 387.3385));

  it('is found back: the answers that a change takes show that change with the power asked for', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 3, noNaN: true }), fc.constantFrom(0.8, 0.9), fc.constantFrom('two-waves' as const, 'paired' as const), (change, power, design) => {
        const answers = valueOf(answersForMeans(change, { spread: 2, power, design }));
        fc.pre(answers > 2);
        near(powerOfMeans(answers, { change, spread: 2, design }), power, 8);
        near(valueOf(smallestChangeOfMeans(answers, { spread: 2, power, design })), change, 7);
      }),
      { numRuns: 25 },
    );
    near(powerOfShares(387.3385, { from: 0.5, to: 0.6 }), 0.8, 5);
    near(valueOf(smallestVisibleShare(387.3385, 0.5)), 0.6, 5);
  });

  it('is refused for no change, for one answer and where not even everyone would be enough; a power that is none throws', () => {
    assert.equal(codeOf(answersForMeans(0, { spread: 2 })), 'plan.out-of-reach');
    assert.equal(codeOf(answersForShares({ from: 0.5, to: 0.5 })), 'plan.out-of-reach');
    assert.equal(codeOf(smallestVisibleShare(2, 0.9)), 'plan.out-of-reach');
    assert.equal(codeOf(smallestChangeOfMeans(1, { spread: 2 })), 'sample.too-few');
    assert.throws(() => answersForMeans(1, { spread: 2, power: 1 }), RangeError);
    assert.throws(() => answersForMeans(1, { spread: 2, alpha: 0 }), RangeError);
  });
});

describe('a sampling plan', () => {
  const wanted = { change: 0.6, spread: 2.1, listed: 4000, response: 0.3, designEffect: 1.3 };

  it('by hand: 193.3 answers for equal weights become 251.2 with a design effect of 1.3, 237 for a list of 4,000, and 790 letters at 30 % response', () => {
    near(valueOf(answersForMeans(0.6, { spread: 2.1 })), 193.3, 1);
    assert.deepEqual(valueOf(planSample(wanted)), { answers: Math.ceil(251.27 / (1 + 251.27 / 4000)), invitations: 790 });
  });

  it('never asks more of a shorter list, nor fewer letters for a lower response', () => {
    const longest = valueOf(planSample({ ...wanted, listed: 1e9 })).answers;
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 100_000 }), fc.integer({ min: 30, max: 100 }), (listed, percent) => {
        const plan = valueOf(planSample({ ...wanted, listed, response: percent / 100 }));
        assert.ok(plan.answers <= longest && plan.invitations * (percent / 100) >= plan.answers - 1e-9 && plan.invitations <= listed);
      }),
      { numRuns: 20 },
    );
  });

  it('is refused when it needs more people than are listed; a response or design effect out of range throws', () => {
    assert.deepEqual(planSample({ ...wanted, listed: 500 }), { ok: false, issues: [{ code: 'plan.list-too-short', path: '', values: { needed: 560, listed: 500 } }] });
    assert.throws(() => planSample({ ...wanted, response: 0 }), RangeError);
    assert.throws(() => planSample({ ...wanted, designEffect: 0.9 }), RangeError);
  });
});
