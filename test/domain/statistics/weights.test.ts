import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calibratedMean, kishDesignEffect, linearisedCalibratedMean, rake, weightedMean, type Margins, type Sampled } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { codeOf, near, valueOf } from './value.ts';

const young: Sampled = { of: { age: '18-44' }, times: 30 };
const old: Sampled = { of: { age: '45+' }, times: 70 };
const half: Margins = { age: { '18-44': 500, '45+': 500 } };

/** Respondents in every combination of two ages and three streets, and numbers of people that fit each other. */
const situation = fc.record({
  times: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 6, maxLength: 6 }),
  people: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 6, maxLength: 6 }),
});
const ages = ['18-44', '45+'];
const streets = ['a', 'b', 'c'];
const cells = ages.flatMap((age) => streets.map((street) => ({ age, street })));
const marginsOf = (people: readonly number[]): Margins => ({
  age: Object.fromEntries(ages.map((age) => [age, people.filter((_, cell) => cells[cell]!.age === age).reduce((sum, one) => sum + one, 0)])),
  street: Object.fromEntries(streets.map((street) => [street, people.filter((_, cell) => cells[cell]!.street === street).reduce((sum, one) => sum + one, 0)])),
});
const sums = (weights: readonly number[], respondents: readonly Sampled[], dimension: string): Record<string, number> => {
  const found: Record<string, number> = {};
  respondents.forEach(({ of, times = 1 }, place) => (found[of[dimension]!] = (found[of[dimension]!] ?? 0) + times * weights[place]!));
  return found;
};

describe('the design effect of weighting', () => {
  it('by hand: weights 1, 1 and 2 cost 3 · 6 / 16', () => {
    const { designEffect, effectiveAnswers } = valueOf(kishDesignEffect([{ weight: 1, times: 2 }, { weight: 2 }]));
    assert.deepEqual([designEffect, effectiveAnswers], [1.125, 16 / 6]);
  });
  it('is at least 1, and 1 only for equal weights', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (weights) => {
      const { designEffect } = valueOf(kishDesignEffect(weights.map((weight) => ({ weight }))));
      assert.equal(designEffect > 1 + 1e-12, new Set(weights).size > 1);
    }));
  });
  it('is refused of no answers, weights below 0 and weights that are all 0', () => {
    assert.deepEqual([[], [{ weight: -1 }], [{ weight: 0 }]].map((list) => codeOf(kishDesignEffect(list))), ['sample.too-few', 'weights.negative', 'weights.all-zero']);
  });
});

describe('weighting to the people of an area', () => {
  it('by hand: 30 young for 500 people weigh 16.67 each, 70 old for 500 weigh 7.14', () => {
    const { weights, trimmed, designEffect } = valueOf(rake([young, old], half));
    near(weights[0]!, 500 / 30);
    near(weights[1]!, 500 / 70);
    assert.equal(trimmed, 0);
    near(designEffect, (100 * (500 ** 2 / 30 + 500 ** 2 / 70)) / 1000 ** 2);
  });

  it('meets every figure of every dimension, and keeps the odds between groups as they answered', () => {
    fc.assert(
      fc.property(situation, ({ times, people }) => {
        const respondents = cells.map((of, cell) => ({ of, times: times[cell]! }));
        const margins = marginsOf(people);
        const { weights } = valueOf(rake(respondents, margins));
        for (const dimension of ['age', 'street']) for (const [group, sum] of Object.entries(sums(weights, respondents, dimension))) assert.ok(Math.abs(sum - margins[dimension]![group]!) < 1e-6 * sum);
        const odds = (place: number): number => (weights[place]! * weights[place + 4]!) / (weights[place + 1]! * weights[place + 3]!);
        near(odds(0), 1, 6);
        near(odds(1), 1, 6);
      }),
    );
  });

  it('with a limit meets every figure all the same with no weight above it, or names the group that is too small for it', () => {
    let kept = 0;
    fc.assert(
      fc.property(situation, fc.integer({ min: 12, max: 40 }), ({ times, people }, tenths) => {
        const respondents = cells.map((of, cell) => ({ of, times: times[cell]! }));
        const margins = marginsOf(people);
        const raked = rake(respondents, margins, { limit: tenths / 10 });
        if (!raked.ok) return assert.equal(codeOf(raked), 'weights.limit-too-tight');
        kept += raked.value.trimmed > 0 ? 1 : 0;
        const population = people.reduce((sum, one) => sum + one, 0);
        const answers = times.reduce((sum, one) => sum + one, 0);
        assert.ok(raked.value.weights.every((weight) => weight >= 0 && weight <= ((tenths / 10) * population * (1 + 1e-9)) / answers));
        for (const dimension of ['age', 'street']) for (const [group, sum] of Object.entries(sums(raked.value.weights, respondents, dimension))) assert.ok(Math.abs(sum - margins[dimension]![group]!) < 1e-6 * Math.max(1, sum));
        return undefined;
      }),
      { numRuns: 400 },
    );
    assert.ok(kept > 20, `${kept} were trimmed`);
  });

  it('costs less when heavy weights are cut', () => {
    const respondents = cells.map((of, cell) => ({ of, times: [2, 20, 30, 30, 30, 40][cell]! }));
    const margins = marginsOf([100, 100, 100, 100, 100, 100]);
    const [free, cut] = [valueOf(rake(respondents, margins)), valueOf(rake(respondents, margins, { limit: 2 }))];
    assert.ok(Math.max(...free.weights) > (2 * 600) / 152 && cut.trimmed > 0 && cut.designEffect < free.designEffect);
  });

  it('takes totals that differ by no more than rounding to fives makes them', () => {
    const rounded: Margins = { age: { '18-44': 305, '45+': 300 }, street: { a: 200, b: 200, c: 200 } };
    const respondents = cells.map((of) => ({ of, times: 5 }));
    assert.deepEqual(rake(respondents, rounded), { ok: false, issues: [{ code: 'weights.totals-differ', path: 'street', values: { dimension: 'street', total: 600, expected: 605 } }] });
    near(Object.values(sums(valueOf(rake(respondents, rounded, { rounded: 5 })).weights, respondents, 'street')).reduce((sum, one) => sum + one, 0), 605);
  });

  it('refuses rather than extrapolates', () => {
    assert.deepEqual(rake([young], half), { ok: false, issues: [{ code: 'weights.group-missing', path: 'age', values: { group: '45+' } }] });
    assert.equal(codeOf(rake([young, old, { of: { age: '?' } }], half)), 'weights.group-without-figure');
    assert.equal(codeOf(rake([young, { ...old, weight: -1 }], half)), 'weights.negative');
    assert.equal(codeOf(rake([young, old], { age: { '18-44': -5, '45+': 10 } })), 'weights.figure-negative');
    assert.equal(codeOf(rake([{ of: { age: '18-44', street: 'a' } }, { of: { age: '45+', street: 'b' } }], { age: { '18-44': 60, '45+': 40 }, street: { a: 50, b: 50 } })), 'weights.not-converged');
    assert.equal(codeOf(rake([{ ...young, times: 1 }, { ...old, times: 99 }], half, { limit: 3 })), 'weights.limit-too-tight');
    assert.throws(() => rake([young], {}), TypeError);
    assert.throws(() => rake([young, old], half, { limit: 1 }), RangeError);
  });
});

describe('a mean after weighting', () => {
  it('by hand: two halves of a population, 2 and 4 against 6, 8 and 10, are as surely 5.5 as a sample drawn from each half', () => {
    const answers = [[2, 'a'], [4, 'a'], [6, 'b'], [8, 'b'], [10, 'b']].map(([value, age]) => ({ of: { age: String(age) }, value: Number(value), weight: age === 'a' ? 25 : 50 / 3 }));
    const { estimate, standardError } = valueOf(calibratedMean(answers, ['age']));
    near(estimate, 5.5);
    // Each half counts half: √(¼ · 2/2 + ¼ · 4/3), variances 2 and 4 of 2 and 3 answers.
    near(standardError, Math.sqrt(1 / 4 + 1 / 3));
    near(valueOf(linearisedCalibratedMean(answers, ['age'])).standardError, Math.sqrt((5 / 4) * (2 * 0.25 ** 2 + 8 / 36)));
  });

  it('without weights is the plain mean with Student’s t', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 40 }), (grades) => {
        const [plain, calibrated] = [valueOf(weightedMean(grades.map((value) => ({ value })))), valueOf(calibratedMean(grades.map((value) => ({ of: {}, value, weight: 1 })), []))];
        for (const key of ['estimate', 'standardError', 'degreesOfFreedom', 'lower', 'upper', 'spread'] as const) near(calibrated[key], plain[key], 7);
      }),
    );
  });

  it('has no error left when the groups explain every answer, nor when everyone answered', () => {
    const explained = [2, 2, 2, 9, 9].map((value) => ({ of: { age: String(value) }, value, weight: 1 }));
    near(valueOf(calibratedMean(explained, ['age'])).standardError, 0, 9);
    assert.equal(valueOf(calibratedMean([1, 5, 9].map((value) => ({ of: {}, value, weight: 1 })), [], { population: 3 })).standardError, 0);
  });

  it('is refused of one answer, of none that weigh, and of more than there are', () => {
    const one = { of: {}, value: 1, weight: 1 };
    assert.deepEqual([calibratedMean([one], []), calibratedMean([{ ...one, weight: 0 }, { ...one, weight: 0 }], []), calibratedMean([one, one], [], { population: 1 })].map(codeOf), ['sample.too-few', 'weights.all-zero', 'sample.larger-than-population']);
  });
});
