import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalJson } from '@wijkaanpak/domain';

describe('canonical JSON', () => {
  it('has sorted keys and no spaces, and leaves out what is undefined', () => assert.equal(canonicalJson({ b: [1, { d: null, c: 'é"' }], a: true, e: undefined }), '{"a":true,"b":[1,{"c":"é\\"","d":null}]}'));
  it('refuses what has no one way of writing', () => {
    for (const value of [0.1, Number.NaN, 2 ** 53, 1n, () => 0]) assert.throws(() => canonicalJson(value), /canonicalJson/);
  });
});
