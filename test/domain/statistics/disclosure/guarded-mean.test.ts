import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addUp, guardedMean, hidesEachGrade, momentsOf, weightedMean } from '@wijkaanpak/domain';
import fc from 'fast-check';

const moments = (grades: readonly number[]) => momentsOf(Array.from({ length: 11 }, (_, grade) => grades.filter((one) => one === grade).length));
const many = (...parts: readonly (readonly [grade: number, times: number])[]) => parts.flatMap(([grade, times]) => Array.from({ length: times }, () => grade));

/** Sums and sums of squares that so many grades can have: `key` is sum · 10,000 + squares. */
function reachable(count: number): Set<number> {
  let keys = new Set([0]);
  for (let one = 0; one < count; one += 1) keys = new Set([...keys].flatMap((key) => Array.from({ length: 11 }, (_, grade) => key + grade * 10_000 + grade * grade)));
  return keys;
}

describe('the mean of a small group', () => {
  it('by hand: in tenths, bounds outward, answers rounded down to fives', () => {
    // Nine 4s and seven 7s: mean 85/16 = 5.3125, spread 1.5370; t(15) = 2.1314 gives a half of 0.8190, and with a 0 among sixteen the spread is 1.4930 at least.
    const told = guardedMean(moments(many([4, 9], [7, 7])));
    assert.deepEqual(told, { estimate: 5.3, lower: 4.4, upper: 6.2, level: 0.95, answers: 15 });
  });

  it('holds the interval of the plain mean, always', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 10, maxLength: 80 }), (grades) => {
        fc.pre(hidesEachGrade(moments(grades)));
        const told = guardedMean(moments(grades));
        const plain = weightedMean(grades.map((value) => ({ value })));
        assert.ok(plain.ok && told.lower <= plain.value.lower && told.upper >= plain.value.upper && Math.abs(told.estimate - plain.value.estimate) <= 0.05 + 1e-9);
        assert.ok(told.answers <= grades.length && told.answers > grades.length - 5 && told.answers >= 10);
      }),
    );
  });

  it('is not told where it would tell that nobody gave a 0, or nobody a 10', () => {
    assert.deepEqual([many([9, 10]), many([10, 9], [0, 1]), many([10, 10]), many([0, 20], [10, 2]), many([0, 19], [10, 3]), many([5, 9])].map((grades) => hidesEachGrade(moments(grades))), [true, true, false, false, true, false]);
    assert.throws(() => guardedMean(moments(many([10, 12]))), /guardedMean/);
    assert.ok(!hidesEachGrade(addUp([moments(many([0, 6])), moments(many([0, 6]))])));
  });

  it('leaves a 0 and a 10 possible for each one, also to who knows exactly how many answered: every way there could be is tried', () => {
    for (const answers of [10, 13]) {
      const others = reachable(answers - 1);
      const grade = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 4 })).chain(([middle, width]) => fc.array(fc.integer({ min: Math.max(0, middle - width), max: Math.min(10, middle + width) }), { minLength: answers, maxLength: answers }));
      fc.assert(
        fc.property(grade, (grades) => {
          fc.pre(hidesEachGrade(moments(grades)));
          const told = guardedMean(moments(grades));
          for (const one of [0, 10]) {
            const possible = [...others].some((key) => {
              const [sum, squares] = [Math.floor(key / 10_000) + one, (key % 10_000) + one * one];
              if (Math.round((sum / answers) * 10) / 10 !== told.estimate || !hidesEachGrade({ answers, sum })) return false;
              const other = guardedMean({ answers, sum, squares });
              return other.lower === told.lower && other.upper === told.upper;
            });
            assert.ok(possible, `a ${one} among ${grades.join()}`);
          }
        }),
        { numRuns: 150, seed: 7 },
      );
    }
  });
});
