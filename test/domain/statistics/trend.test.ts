import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trend } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { codeOf, near, valueOf } from './value.ts';

const points = fc.array(fc.record({ at: fc.integer({ min: 0, max: 30 }), value: fc.integer({ min: 0, max: 100 }), weight: fc.integer({ min: 1, max: 9 }) }), { minLength: 3, maxLength: 12 }).filter((list) => new Set(list.map(({ at }) => at)).size > 1);

describe('a trend', () => {
  it('by hand: 5, 6, 8 in three years rise by 1.5 a year, with standard error √(1/6 / 1 / 2)', () => {
    const { estimate, intercept, standardError, degreesOfFreedom, lower, upper } = valueOf(trend([{ at: 0, value: 5 }, { at: 1, value: 6 }, { at: 2, value: 8 }]));
    near(estimate, 1.5);
    near(intercept, 29 / 6);
    near(standardError, 0.2887);
    assert.equal(degreesOfFreedom, 1);
    near(lower, 1.5 - 12.7062 * 0.288675, 3);
    near(upper, 1.5 + 12.7062 * 0.288675, 3);
  });

  it('turns its sign when time runs backwards, and does not change when all weights are multiplied', () => {
    fc.assert(
      fc.property(points, (list) => {
        const there = valueOf(trend(list));
        const back = valueOf(trend(list.map((point) => ({ ...point, at: -point.at }))));
        const heavier = valueOf(trend(list.map((point) => ({ ...point, weight: point.weight * 7 }))));
        near(there.estimate + back.estimate, 0, 8);
        near(there.standardError, heavier.standardError, 8);
      }),
    );
  });

  it('is refused of two waves and of one moment; a weight that is none throws', () => {
    assert.equal(codeOf(trend([{ at: 0, value: 1 }, { at: 1, value: 2 }])), 'trend.too-few-waves');
    assert.equal(codeOf(trend([{ at: 1, value: 1 }, { at: 1, value: 2 }, { at: 1, value: 3 }])), 'trend.one-moment');
    assert.throws(() => trend([{ at: 0, value: 1 }, { at: 1, value: 2 }, { at: 2, value: 2, weight: 0 }]), RangeError);
  });
});
