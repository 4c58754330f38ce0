import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differenceOf, differenceOfShares, pairedDifference, sharesDifferByChance, welch } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { codeOf, near, valueOf } from './value.ts';

const grades = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 30 }).filter((list) => new Set(list).size > 1);

describe('a difference', () => {
  it('by hand: of 2…6 after 1…5 is 1, with standard error √(2.5/5 + 2.5/5) on 8 degrees of freedom', () => {
    const { estimate, standardError, degreesOfFreedom, lower, upper } = valueOf(welch([1, 2, 3, 4, 5], [2, 3, 4, 5, 6]));
    near(estimate, 1);
    near(standardError, 1);
    near(degreesOfFreedom, 8);
    near(lower, 1 - 2.306);
    near(upper, 1 + 2.306);
  });

  it('as published: 56 of 70 against 48 of 80 is 0.2, between 0.0524 and 0.3339 (Newcombe 1998, method 10)', () => {
    const { estimate, lower, upper } = valueOf(differenceOfShares({ count: 48, answers: 80 }, { count: 56, answers: 70 }));
    near(estimate, 0.2);
    near(lower, 0.0524);
    near(upper, 0.3339);
  });

  it('by hand: of people who answered twice looks at each one’s own change', () => {
    const { estimate, standardError } = valueOf(pairedDifference([8, 6, 8], [6, 3, 9]));
    near(estimate, -4 / 3);
    near(standardError, Math.sqrt(((2 - 4 / 3) ** 2 + (3 - 4 / 3) ** 2 + (1 + 4 / 3) ** 2) / 2 / 3));
  });

  it('turns its sign and nothing else when before and after change places', () => {
    fc.assert(
      fc.property(grades, grades, (before, after) => {
        const [there, back] = [valueOf(welch(before, after)), valueOf(welch(after, before))];
        assert.ok(Math.abs(there.lower + back.upper) < 1e-9 && Math.abs(there.upper + back.lower) < 1e-9 && Math.abs(there.p - back.p) < 1e-12);
      }),
    );
  });

  it('excludes zero at a level just when a difference like it would be rarer by chance', () => {
    fc.assert(
      fc.property(grades, grades, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (before, after, level) => {
        const { lower, upper, p } = valueOf(welch(before, after, level));
        fc.pre(Math.abs(p - (1 - level)) > 1e-9);
        assert.equal(lower > 0 || upper < 0, p < 1 - level);
      }),
    );
  });

  it('of shares stays between −1 and 1, and no difference is all chance', () => {
    const share = fc.integer({ min: 1, max: 200 }).chain((answers) => fc.record({ answers: fc.constant(answers), count: fc.integer({ min: 0, max: answers }) }));
    fc.assert(
      fc.property(share, share, (before, after) => {
        const { lower, upper, estimate } = valueOf(differenceOfShares(before, after));
        assert.ok(lower >= -1 - 1e-12 && lower <= estimate && estimate <= upper && upper <= 1 + 1e-12);
      }),
    );
    assert.equal(valueOf(sharesDifferByChance({ count: 3, answers: 10 }, { count: 6, answers: 20 })), 1);
  });

  it('is refused where there is nothing to judge it by', () => {
    const certain = { estimate: 7, standardError: 0, degreesOfFreedom: 9 };
    assert.equal(codeOf(differenceOf(certain, { ...certain, estimate: 8 })), 'sample.no-spread');
    assert.equal(codeOf(welch([1], [1, 2])), 'sample.too-few');
    assert.equal(codeOf(pairedDifference([1, 2], [2, 3])), 'sample.no-spread');
    assert.equal(codeOf(differenceOfShares({ count: 0, answers: 0 }, { count: 1, answers: 2 })), 'sample.too-few');
    assert.equal(codeOf(sharesDifferByChance({ count: 2, answers: 2 }, { count: 1, answers: 1 })), 'sample.no-spread');
    assert.throws(() => pairedDifference([1], [1, 2]), RangeError);
  });
});
