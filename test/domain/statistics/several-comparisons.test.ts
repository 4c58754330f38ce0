import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holm, holmLevels } from '@wijkaanpak/domain';
import fc from 'fast-check';

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });

describe('several comparisons at once', () => {
  it('by hand: 0.01, 0.04 and 0.03 become 3 · 0.01, then 2 · 0.03, and 0.04 no less than that', () => assert.deepEqual(holm([0.01, 0.04, 0.03]), [0.03, 0.06, 0.06]));

  it('by hand: at 95 % together the smallest is judged at 1 − 0.05/3; the next is not found at 1 − 0.05/2, and neither is the last', () => {
    assert.deepEqual(holmLevels([0.01, 0.04, 0.03], 0.95).map((level) => level.toFixed(5)), ['0.98333', '0.97500', '0.97500']);
  });

  it('never make a chance smaller, and one alone stays what it was', () => {
    fc.assert(fc.property(chances, (list) => holm(list).forEach((adjusted, place) => assert.ok(adjusted >= list[place]! && adjusted <= Math.min(1, list.length * list[place]!) + 1e-12))));
    assert.deepEqual(holm([0.04]), [0.04]);
  });

  it('find the same by chance as by the level of each', () => {
    fc.assert(
      fc.property(chances, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (list, level) => {
        const [adjusted, levels] = [holm(list), holmLevels(list, level)];
        fc.pre(adjusted.every((chance) => Math.abs(chance - (1 - level)) > 1e-9));
        list.forEach((chance, place) => assert.equal(chance <= 1 - levels[place]!, adjusted[place]! <= 1 - level));
      }),
    );
  });

  it('what is no chance throws', () => assert.throws(() => holm([0.5, 1.5]), RangeError));
});
