import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, plainText } from '@wijkaanpak/domain';
import fc from 'fast-check';

const Story = plainText({ min: 3, max: 40 });
const Note = plainText({ max: 40 });
const codes = (text: unknown, schema = Story) => {
  const parsed = parse(schema, text);
  return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
};

describe('text that a person typed', () => {
  it('is kept as it is in any writing system, with emoji and line breaks', () => {
    for (const text of ['Een bankje', 'بستان للجميع', 'नमस्ते', 'ул. Ленина\n\tдом 1', '👩‍👩‍👧 speelplek', '🏳️‍🌈!!', '<script>alert(1)</script>', "'; DROP TABLE x"]) {
      assert.deepEqual(parse(Story, text), { ok: true, value: text });
    }
  });

  it('is trimmed and composed, once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = parse(Note, text);
        if (once.ok) assert.deepEqual(parse(Note, once.value), once);
        if (once.ok) assert.equal(once.value, text.trim().normalize('NFC'));
      }),
    );
  });

  it('is measured after trimming, as the browser counts', () => {
    assert.deepEqual(parse(Story, `  ${'x'.repeat(40)}  `), { ok: true, value: 'x'.repeat(40) });
    assert.deepEqual(parse(Story, 'x'.repeat(41)), { ok: false, issues: [{ code: 'text.too-long', path: '', values: { maximum: 40 } }] });
    assert.deepEqual(parse(Story, ' ab  '), { ok: false, issues: [{ code: 'text.too-short', path: '', values: { minimum: 3 } }] });
  });

  it('holds no control characters and no half of a surrogate pair, wherever they stand', () => {
    for (const hidden of ['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\ud83d', '\udc00']) {
      for (const text of [`${hidden}abc`, `a${hidden}bc`, `abc${hidden}`]) {
        if (text.trim() === text) assert.deepEqual(codes(text), ['text.forbidden-character'], JSON.stringify(text));
      }
    }
  });

  it('is empty or can be seen: signs without a shape alone are no text', () => {
    for (const blank of ['\u200b\u200b\u200b', '\u2060\u200d\u200c', '\u202e\u202d\u202c', '\u3164\u3164\u3164', '\u0301\u0301\u0301']) assert.deepEqual(codes(blank), ['text.forbidden-character'], JSON.stringify(blank));
    assert.deepEqual(codes('', Note), []);
    assert.deepEqual(codes(' \n ', Note), []);
  });

  it('of megabytes is refused within a second', () => {
    for (const unit of ['x', ' a', 'e\u0301', '👩‍👩‍👧', '\u200b', ' ']) {
      const started = performance.now();
      assert.ok(codes(unit.repeat(1_000_000)).length > 0);
      assert.ok(performance.now() - started < 1000, JSON.stringify(unit));
    }
  });

  it('is text and nothing else', () => {
    for (const value of [1, null, {}, ['abc'], true]) assert.equal(codes(value)[0], 'field.wrong-type');
    assert.deepEqual(codes(undefined), ['field.required']);
  });
});
