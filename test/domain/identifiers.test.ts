import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OptionId, Slug, parse } from '@wijkaanpak/domain';
import fc from 'fast-check';

const fits = (schema: typeof Slug | typeof OptionId, text: string) => parse(schema, text).ok;

describe('a name in an address', () => {
  it('is small letters, digits and single dashes', () => {
    for (const name of ['centrum', 'centrum-begroot-2020', '7', 'a'.repeat(64)]) assert.ok(fits(Slug, name), name);
    for (const name of ['', 'Centrum', 'a--b', '-a', 'a-', 'a_b', 'a b', 'é', '../x', 'a/b', '__proto__', 'a\n', 'a'.repeat(65)]) assert.ok(!fits(Slug, name), JSON.stringify(name));
  });
  it('needs no escaping in an address', () => fc.assert(fc.property(fc.stringMatching(/^[a-zA-Z0-9 ./%_-]{1,12}$/), (name) => assert.ok(!fits(Slug, name) || encodeURIComponent(name) === name))));
});

describe("an option's own name", () => {
  it('is kept as its source wrote it', () => {
    for (const name of ['35071', 'M/01/X', 'Łódź-7', '__proto__']) assert.deepEqual(parse(OptionId, name), { ok: true, value: name });
  });
  it('holds none of the signs that a data file separates by', () => {
    for (const name of ['', 'a b', 'a,b', 'a;b', 'a"b', 'a\nb', 'a\tb', 'x'.repeat(65)]) assert.ok(!fits(OptionId, name), JSON.stringify(name));
  });
});
