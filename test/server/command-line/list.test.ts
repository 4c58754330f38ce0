import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { csvField, readList, recordsIn } from '../../../packages/server/src/command-line/list.ts';

const folder = mkdtempSync(join(tmpdir(), 'wijkaanpak-list-'));
const file = (text: string | Uint8Array) => {
  writeFileSync(join(folder, 'lijst.csv'), text);
  return join(folder, 'lijst.csv');
};

describe('a list to draw from', () => {
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('comes back from CSV as it was written, whatever its fields hold', () => {
    const sign = fc.constantFrom('a', '"', ',', '\n', 'é', ' ', ';');
    const field = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));
    fc.assert(fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const head = ['id', 'straat'];
      const text = [head, ...rows].map((row) => row.map(csvField).join()).join('\r\n');
      assert.deepEqual(recordsIn(text), [head, ...rows]);
    }));
    assert.deepEqual(recordsIn('id;straat\n1;"Dam ""10"", hoog"'), [['id', 'straat'], ['1', 'Dam "10", hoog']]);
  });

  it('may end in a line break and begin with a byte order mark', () => {
    assert.deepEqual(readList(file('\uFEFFid, straat\r\n1,Dam 1\r\n\r\n')), { columns: ['id', 'straat'], rows: [['1', 'Dam 1']] });
  });

  it('is refused when it lists nobody, is cut off, or is not UTF-8', () => {
    assert.throws(() => readList(file('id,straat\n')), /lists nobody/);
    assert.throws(() => readList(file('id,straat\n1,Dam\n2\n')), /Row 3 .* has 1 fields; its head has 2/);
    assert.throws(() => readList(file('id,straat\n1,"Dam\n2,Spui\n')), /a quote is not closed/);
    assert.throws(() => readList(file(Buffer.from('id\n1é', 'latin1'))), /not written in UTF-8/);
  });
});
