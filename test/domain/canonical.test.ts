import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalJson, contentHash } from '@wijkaanpak/domain';
import fc from 'fast-check';

describe('canonical JSON', () => {
  it('has sorted keys and no spaces, and leaves out what is undefined', () => assert.equal(canonicalJson({ b: [1, { d: null, c: 'é"' }], a: true, e: undefined }), '{"a":true,"b":[1,{"c":"é\\"","d":null}]}'));
  it('refuses what has no one way of writing', () => {
    for (const value of [0.1, Number.NaN, 2 ** 53, 1n, () => 0, new Date(0), new Map([[1, 2]]), new Set([1]), [undefined], Array(2), undefined, Symbol('x')]) assert.throws(() => canonicalJson(value), /canonicalJson/);
  });

  const values = fc.jsonValue().filter((value) => !hasFraction(value));
  it('means the same as what was written, in whatever order its keys came', () => {
    fc.assert(
      fc.property(values, (value) => {
        assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)));
        assert.equal(contentHash(backwards(value)), contentHash(value));
      }),
    );
  });
  it('sorts keys as RFC 8785 does, by UTF-16 units', () => {
    // The example of RFC 8785, section 3.2.3.
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    assert.deepEqual(Object.keys(JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [key, 0]))))).sort(), [...keys].sort());
    assert.deepEqual([...canonicalJson(Object.fromEntries(keys.map((key) => [`_${key}`, 0]))).matchAll(/"_(.*?)":/gu)].map(([, key]) => JSON.parse(`"${key}"`)), ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']);
  });
});

const hasFraction = (value: unknown): boolean => (typeof value === 'number' ? !Number.isSafeInteger(value) : typeof value === 'object' && value !== null && Object.values(value).some(hasFraction));

/** The same value with every object's keys in the other order. */
const backwards = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(backwards) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, member]) => [key, backwards(member)])) : value;
