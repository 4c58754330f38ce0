import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatAmount, parseAmount } from '@wijkaanpak/domain';
import fc from 'fast-check';

describe('an amount', () => {
  it('is read in cents, exactly', () => {
    for (const [text, cents] of [['40000', 4_000_000], ['4000.0', 400_000], ['12.5', 1250], ['0.07', 7], ['1.1000', 110], ['0', 0]] as const) assert.deepEqual(parseAmount(text), { ok: true, value: cents });
  });
  it('that would have to be rounded or guessed is refused', () => {
    for (const text of ['', '-1', '1.005', '1,50', '1.000.000', '1e3', 'NaN', '€ 5', '99999999999999999']) assert.equal(parseAmount(text).ok, false, text);
  });
  it('is written so that it is read back the same', () => fc.assert(fc.property(fc.nat(Number.MAX_SAFE_INTEGER), (cents) => assert.deepEqual(parseAmount(formatAmount(cents)), { ok: true, value: cents }))));
});
