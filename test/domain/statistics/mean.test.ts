import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { weightedMean, weightedTotal, type Unit } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { codeOf, near, valueOf } from './value.ts';

const sample = fc.array(fc.record({ value: fc.integer({ min: 0, max: 10 }), weight: fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10) }), { minLength: 2, maxLength: 40 });

describe('a mean', () => {
  it('by hand: of 5, 7 and 9 is 7, with standard error 2/√3 and t 4.3027 on 2 degrees of freedom', () => {
    const { estimate, standardError, lower, upper, degreesOfFreedom, answers, spread } = valueOf(weightedMean([{ value: 5 }, { value: 7 }, { value: 9 }]));
    assert.deepEqual([estimate, degreesOfFreedom, answers, spread], [7, 2, 3, 2]);
    near(standardError, 1.1547);
    near(lower, 7 - 4.3027 * 1.1547, 3);
    near(upper, 7 + 4.3027 * 1.1547, 3);
  });

  it('by hand: of two strata, each with one value a thousand people, has the error of each added up', () => {
    const strata = [[4, 'a'], [6, 'a'], [8, 'b'], [8, 'b']].map(([value, stratum]): Unit => ({ value: Number(value), stratum: String(stratum) }));
    const { estimate, standardError, degreesOfFreedom } = valueOf(weightedMean(strata));
    assert.deepEqual([estimate, degreesOfFreedom], [6.5, 2]);
    near(standardError, Math.sqrt(2 * ((1 / 4) ** 2 + (1 / 4) ** 2)));
  });

  it('is as uncertain as its clusters: neighbours who say the same count as one', () => {
    const streets = [['a', 4], ['b', 6], ['c', 8]].flatMap(([cluster, value]) => Array.from({ length: 5 }, (): Unit => ({ value: Number(value), cluster: String(cluster) })));
    near(valueOf(weightedMean(streets)).standardError, 2 / Math.sqrt(3));
  });

  it('does not change when all weights are multiplied, and moves along when all values move', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 2, max: 9 }), (units, by) => {
        const plain = valueOf(weightedMean(units));
        const scaled = valueOf(weightedMean(units.map((unit) => ({ ...unit, weight: unit.weight * by }))));
        const moved = valueOf(weightedMean(units.map((unit) => ({ ...unit, value: unit.value + by }))));
        assert.ok(Math.abs(plain.lower - scaled.lower) < 1e-9 && Math.abs(plain.upper - scaled.upper) < 1e-9);
        assert.ok(Math.abs(moved.estimate - plain.estimate - by) < 1e-9 && Math.abs(moved.standardError - plain.standardError) < 1e-9);
      }),
    );
  });

  it('of equal respondents told as a number of times is the same as of each told apart', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ value: fc.integer({ min: 0, max: 10 }), weight: fc.integer({ min: 1, max: 5 }), times: fc.integer({ min: 1, max: 4 }) }), { minLength: 2, maxLength: 9 }), (units) => {
        const apart = units.flatMap(({ times, ...unit }) => Array.from({ length: times }, () => unit));
        const [together, each] = [valueOf(weightedMean(units)), valueOf(weightedMean(apart))];
        assert.ok(Math.abs(together.standardError - each.standardError) < 1e-12 && together.degreesOfFreedom === each.degreesOfFreedom);
      }),
    );
  });

  it('of everyone has no error, and a total of equal weights is the mean times their sum', () => {
    const everyone: Unit[] = [{ value: 3 }, { value: 9 }, { value: 4 }];
    assert.equal(valueOf(weightedMean(everyone, { population: 3 })).standardError, 0);
    assert.equal(valueOf(weightedTotal(everyone.map((unit) => ({ ...unit, weight: 100 })))).estimate, 1600);
  });

  it('is refused of one, of none that weigh, of a stratum with one, of more than there are; a level that is none throws', () => {
    assert.equal(codeOf(weightedMean([{ value: 1 }])), 'sample.too-few');
    assert.equal(codeOf(weightedMean([{ value: 1, weight: -1 }, { value: 2 }])), 'weights.negative');
    assert.equal(codeOf(weightedMean([{ value: 1, weight: 0 }, { value: 2, weight: 0 }])), 'weights.all-zero');
    assert.equal(codeOf(weightedMean([{ value: 1, stratum: 'a' }, { value: 2, stratum: 'a' }, { value: 2, stratum: 'b' }])), 'sample.one-in-stratum');
    assert.equal(codeOf(weightedMean([{ value: 1 }, { value: 2 }], { population: 1 })), 'sample.larger-than-population');
    assert.throws(() => weightedMean([{ value: 1 }, { value: 2 }], { level: 95 }), /weightedMean: expected a level between 0 and 1/);
    assert.throws(() => weightedMean([{ value: 1, cluster: 'a' }, { value: 2 }]), /cluster/);
  });
});
