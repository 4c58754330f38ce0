import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '@wijkaanpak/domain';
import * as z from 'zod/mini';

const Shape = z.strictObject({ kind: z.enum(['a', 'b']), count: z.int().check(z.gte(1), z.lte(9)), name: z.string().check(z.minLength(2), z.maxLength(3)), list: z.optional(z.array(z.string()).check(z.maxLength(2))) });
const issues = (input: unknown) => {
  const parsed = parse(Shape, input);
  return parsed.ok ? [] : parsed.issues;
};
const good = { kind: 'a', count: 1, name: 'abc' };

describe('what is wrong with input', () => {
  it('is told by code and place, with the limit that was passed', () => {
    assert.deepEqual(issues(good), []);
    assert.deepEqual(issues({ ...good, kind: 'c' }), [{ code: 'field.not-a-choice', path: 'kind' }]);
    assert.deepEqual(issues({ ...good, count: 0 }), [{ code: 'number.too-small', path: 'count', values: { minimum: 1 } }]);
    assert.deepEqual(issues({ ...good, count: 10 }), [{ code: 'number.too-large', path: 'count', values: { maximum: 9 } }]);
    assert.deepEqual(issues({ ...good, name: 'a' }), [{ code: 'text.too-short', path: 'name', values: { minimum: 2 } }]);
    assert.deepEqual(issues({ ...good, name: 'abcd' }), [{ code: 'text.too-long', path: 'name', values: { maximum: 3 } }]);
    assert.deepEqual(issues({ ...good, list: ['x', 1] }), [{ code: 'field.wrong-type', path: 'list.1' }]);
    assert.deepEqual(issues({ ...good, list: ['x', 'y', 'z'] }), [{ code: 'field.wrong-type', path: 'list' }]);
    assert.deepEqual(issues({ kind: 'a', count: 1 }), [{ code: 'field.required', path: 'name' }]);
    assert.deepEqual(issues(null), [{ code: 'field.wrong-type', path: '' }]);
  });
  it('names every field that is unknown', () => {
    assert.deepEqual(issues({ ...good, x: 1, y: 2 }).map(({ code, path }) => [code, path]), [['field.unknown', 'x'], ['field.unknown', 'y']]);
  });
});
