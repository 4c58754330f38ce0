import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatAmount, parseAmount, readAmount } from '@wijkaanpak/domain';
import fc from 'fast-check';

describe('an amount', () => {
  it('is read in cents, exactly', () => {
    for (const [text, cents] of [['40000', 4_000_000], ['4000.0', 400_000], ['12.5', 1250], ['0.07', 7], ['1.1000', 110], ['0', 0]] as const) assert.deepEqual(parseAmount(text), { ok: true, value: cents });
  });
  it('that would have to be rounded or guessed is refused', () => {
    for (const text of ['', '-1', '1.005', '1,50', '1.000.000', '1e3', 'NaN', '€ 5', '99999999999999999']) assert.equal(parseAmount(text).ok, false, text);
  });
  it('is written so that it is read back the same', () => fc.assert(fc.property(fc.nat(Number.MAX_SAFE_INTEGER), (cents) => assert.deepEqual(parseAmount(formatAmount(cents)), { ok: true, value: cents }))));
  it('is read as people type it, in Dutch or English, and never guessed', () => {
    for (const [text, cents] of [['2500', 250_000], ['€ 2.500', 250_000], ['2,500', 250_000], ['12,50', 1250], ['12.5', 1250], ['1.234.567,89', 123_456_789], ['1,234.50', 123_450], ['€\u00a08', 800], ['2 500', 250_000], ['0', 0]] as const) assert.deepEqual(readAmount(text), { ok: true, value: cents }, text);
    for (const text of ['', 'veel', '-5', '1.5000', '1,2,3', '12.3456', '1.234.56', '2.500.00', '10-20', '99999999999999999']) assert.equal(readAmount(text).ok, false, text);
    fc.assert(
      fc.property(fc.nat(9_999_999_999), (cents) => {
        for (const language of ['nl', 'en']) assert.deepEqual(readAmount(new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(cents / 100)), { ok: true, value: cents });
      }),
    );
  });
});
