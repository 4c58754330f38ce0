import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { epsilon, quotient } from '../../../../../packages/domain/src/counting/budget/equal-shares/quotient.ts';

/** Rounded once, from 1,000 bits. */
const exact = (over: bigint, under: bigint): number => Number((over << 1_000n) / under) / 2 ** 1_000;
const power = 2n ** 600n;

describe('a quotient of whole numbers', () => {
  it('is that of floating point where both are small', () => {
    assert.equal(epsilon, Number.EPSILON);
    for (const [over, under] of [[0, 5], [7, 3], [1, 49], [2 ** 53 - 1, 10]] as const) assert.equal(quotient(BigInt(over), BigInt(under)), over / under);
  });

  it('stays what it is when both grow alike, far beyond what floating point can hold', () => {
    for (const [over, under] of [[1n, 3n], [22n, 7n], [10n ** 15n, 3n], [3n, 10n ** 15n]] as const) {
      const error = Math.abs(quotient(over * power, under * power) - Number(over) / Number(under)) / (Number(over) / Number(under));
      assert.ok(error < 4 * epsilon, String(error));
    }
    assert.equal(quotient(power * 6n, power * 2n), 3);
    assert.equal(quotient(6n * 2n ** 80n, 2n), 6 * 2 ** 79);
    assert.equal(quotient(6n, 2n ** 81n), 6 * 2 ** -81);
  });

  it('is off by less than four epsilon, relatively', () =>
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: power }), fc.bigInt({ min: 1n, max: power }), fc.nat(590), (over, under, shift) => {
      const number = quotient(over, (under >> BigInt(shift)) + 1n);
      const right = exact(over, (under >> BigInt(shift)) + 1n);
      if (right > 0 && Number.isFinite(right)) assert.ok(Math.abs(number - right) <= 4 * epsilon * right);
    })));
});
