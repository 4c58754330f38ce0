import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LineCutter, quoteField, splitRow } from '../../../../packages/domain/src/counting/pabulib/rows.ts';

describe('a row', () => {
  it('is cut at its semicolons, but not at those in quotes, where a doubled quote is a quote', () => {
    const rows: [string, string[]][] = [
      ['', ['']], ['a', ['a']], ['a;b', ['a', 'b']], [';', ['', '']], ['a;;', ['a', '', '']],
      ['"a;b";c', ['a;b', 'c']], ['a;"b ""c"""', ['a', 'b "c"']], ['"a"', ['a']], ['"a";', ['a', '']], ['"";x', ['', 'x']], ['x;""', ['x', '']], [';"a"', ['', 'a']], ['"a";b;"c";d', ['a', 'b', 'c', 'd']],
      ['een 5" pijp;y', ['een 5" pijp', 'y']],
    ];
    for (const [line, fields] of rows) assert.deepEqual(splitRow(line, '7'), { ok: true, value: fields }, line);
  });

  it('is refused where a quote is not closed, or closed in the middle of a field', () => {
    for (const line of ['"a', 'a;"b', '"a;b', '"a""', '"a"b;c', '"a" ;c']) assert.deepEqual(splitRow(line, '7'), { ok: false, issues: [{ code: 'pabulib.quote.not-closed', path: '', values: { line: '7' } }] }, line);
  });
});

describe('a field', () => {
  it('is quoted only where it must be, and loses its line breaks', () => {
    for (const [field, written] of [['plan', 'plan'], ['', ''], ['a;b', '"a;b"'], ['"', '""""'], ['een "groot" plan', '"een ""groot"" plan"'], ['a\r\n\nb', 'a b'], ['a,b', 'a,b']] as const) assert.equal(quoteField(field), written);
  });

  it('that was written is read back', () =>
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', ';', '"', ' ') }), { minLength: 1, maxLength: 4 }), (fields) => {
      // A field that begins with a quote is quoted, so it is never taken for a quoted one.
      assert.deepEqual(splitRow(fields.map(quoteField).join(';'), '1'), { ok: true, value: fields });
    })));
});

describe('text that comes in pieces', () => {
  const cut = (...pieces: string[]) => {
    const cutter = new LineCutter();
    return { lines: pieces.map((piece) => cutter.push(piece)), isMidLine: cutter.isMidLine, rest: cutter.end(), after: cutter.end() };
  };

  it('is cut at its line breaks, and the last line is given at the end', () => {
    assert.deepEqual(cut('a\nb', 'c\n', 'd'), { lines: [['a'], ['bc'], []], isMidLine: true, rest: ['d'], after: [] });
    assert.deepEqual(cut('a\n\n'), { lines: [['a', '']], isMidLine: false, rest: [], after: [] });
  });

  it('loses a byte order mark at its very beginning and nowhere else', () => {
    assert.deepEqual(cut('', '\uFEFFa\n', '\uFEFFb\n').lines, [[], ['a'], ['\uFEFFb']]);
    assert.deepEqual(cut('a\uFEFF\n').lines, [['a\uFEFF']]);
  });
});
