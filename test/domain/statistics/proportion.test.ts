import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clopperPearson, sampledShare, shareIntervals, weightedProportion, wilson } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { codeOf, near, valueOf } from './value.ts';

const counts = fc.integer({ min: 1, max: 400 }).chain((answers) => fc.record({ answers: fc.constant(answers), count: fc.integer({ min: 0, max: answers }) }));
const binomial = (count: number, answers: number, share: number): number => {
  let chance = (1 - share) ** answers;
  for (let i = 1; i <= count; i += 1) chance *= ((answers - i + 1) / i) * (share / (1 - share));
  return chance;
};

describe('a share', () => {
  it('by hand: of 10 answers none, Wilson reaches z² / (10 + z²) and the exact interval 1 − 0.025^(1/10)', () => {
    const [score, exact] = [valueOf(wilson(0, 10)), valueOf(clopperPearson(0, 10))];
    assert.deepEqual([score.lower, exact.lower], [0, 0]);
    near(score.upper, 3.8415 / 13.8415);
    near(exact.upper, 0.3085);
  });

  it('as published: 81 of 263 is between 0.2553 and 0.3662 (Newcombe 1998, Wilson)', () => {
    const { lower, upper } = valueOf(wilson(81, 263));
    near(lower, 0.2553);
    near(upper, 0.3662);
  });

  it('holds its estimate, stays between 0 and 1, and is the mirror of the share of the others', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(wilson, clopperPearson), ({ count, answers }, interval) => {
        const { estimate, lower, upper } = valueOf(interval(count, answers));
        const mirror = valueOf(interval(answers - count, answers));
        assert.ok(lower >= 0 && lower <= estimate + 1e-15 && estimate <= upper + 1e-15 && upper <= 1);
        assert.ok(Math.abs(lower - (1 - mirror.upper)) < 1e-12 && Math.abs(upper - (1 - mirror.lower)) < 1e-12);
      }),
    );
  });

  it('exactly computed, the exact interval covers at least 95 % of samples of 30 whatever the share', () => {
    for (let share = 0.01; share < 1; share += 0.01) {
      let covered = 0;
      for (let count = 0; count <= 30; count += 1) {
        const { lower, upper } = valueOf(clopperPearson(count, 30));
        if (lower <= share && share <= upper) covered += binomial(count, 30, share);
      }
      assert.ok(covered >= 0.95 - 1e-12, `${share}: ${covered}`);
    }
  });

  it('of a small population is surer: 3 of 10 out of 50 has standard error √(0.8 · 0.21 / 9), and all of them none', () => {
    near(valueOf(sampledShare(3, { answers: 10, population: 50 })).standardError, 0.1366);
    assert.equal(valueOf(sampledShare(3, { answers: 10, population: 10 })).standardError, 0);
    fc.assert(fc.property(counts.filter(({ answers }) => answers > 1), ({ count, answers }) => assert.ok(valueOf(sampledShare(count, { answers, population: answers * 2 })).standardError <= valueOf(sampledShare(count, { answers, population: answers * 9 })).standardError)));
  });

  it('with equal weights is as wide by each method as without weights, and never passes 0 or 1 but by the plain one', () => {
    const units = [...'1101001'].map((value) => ({ value: Number(value) }));
    for (const kind of shareIntervals) {
      const { estimate, lower, upper } = valueOf(weightedProportion(units, kind));
      near(estimate, 4 / 7);
      assert.ok(lower < estimate && estimate < upper && (kind === 'wald' || (lower > 0 && upper < 1)));
      near(valueOf(weightedProportion(units.map((unit) => ({ ...unit, weight: 3 })), kind)).lower, lower, 10);
    }
  });

  it('is refused without answers, with more answers than people, and when all are the same; what is no count throws', () => {
    assert.equal(codeOf(wilson(0, 0)), 'sample.too-few');
    assert.equal(codeOf(clopperPearson(0, 0)), 'sample.too-few');
    assert.equal(codeOf(sampledShare(1, { answers: 1, population: 9 })), 'sample.too-few');
    assert.equal(codeOf(sampledShare(1, { answers: 10, population: 9 })), 'sample.larger-than-population');
    assert.equal(codeOf(weightedProportion([{ value: 1 }, { value: 1 }], 'logit')), 'sample.no-spread');
    for (const wrong of [() => wilson(-1, 5), () => wilson(6, 5), () => clopperPearson(1.5, 4), () => wilson(1, 5, 1), () => weightedProportion([{ value: 2 }], 'exact')]) assert.throws(wrong, RangeError);
  });
});
