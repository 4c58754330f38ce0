import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decide, foundByTable, makeCommitment, putOnAgenda, verdictsAtTable, type Commitment, type Result, type Table } from '@wijkaanpak/domain';
import { call, done, table } from '../../support/tables.ts';

const promise: Commitment = done(makeCommitment(
  { what: 'Een lamp in de steeg.', shownBy: 'De lamp brandt.', by: { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' }, due: '2026-05-01', origin: { kind: 'table', id: table.id }, mandate: null },
  { id: 'lamp', neighbourhood: table.neighbourhood }, '2026-01-10',
));
const asking = done(putOnAgenda({ title: 'Is de lamp er gekomen?', explanation: '', kind: 'ordinary', meeting: '2026-06-09', commitment: 'lamp' }, 'lamp-er', '2026-06-01'));
const before: Table = { ...table, agenda: [asking] };
/** Residents first, then partners: y, n, o (abstains), a (absent), r (recused). */
const after = (letters: string): Table => ({ ...before, decisions: [done(decide(before, { point: 'lamp-er', called: call(letters) }, { id: 'b1', on: '2026-06-09' }))] });
const found = (letters: string, commitment = promise): string => codeOf(foundByTable({ table: after(letters), point: 'lamp-er' }, commitment));
const codeOf = (result: Result<string>): string => (result.ok ? result.value : result.issues[0]!.code);

describe('a promise, judged at the table', () => {
  it('is what most residents said of it, whatever partners say', () => {
    assert.deepEqual([found('yyynnn'), found('nnnyyy'), found('yynnnn')], ['kept', 'broken', 'kept']);
  });

  it('has no verdict where residents are as many for as against, or where too few of them took part', () => {
    assert.equal(found('ynoyyy'), 'commitment.verdict.undecided');
    assert.equal(found('yaayyy'), 'commitment.verdict.undecided');
  });

  it('is not broken before its day, unless its promiser said that it is done', () => {
    const later = { ...promise, dates: [{ due: '2026-12-01', given: '2026-01-10', reasons: '' }] };
    assert.equal(found('nnnyyy', later), 'commitment.verdict.too-early');
    assert.equal(found('nnnyyy', { ...later, reported: '2026-06-01' }), 'broken');
    assert.equal(found('yyyyyy', later), 'kept');
  });

  it('is judged only on a point that asked about it, in its own neighbourhood', () => {
    assert.equal(found('yyyyyy', { ...promise, id: 'iets-anders' }), 'commitment.verdict.not-asked');
    assert.equal(found('yyyyyy', { ...promise, neighbourhood: 'elders' }), 'commitment.verdict.not-asked');
    const talk = putOnAgenda({ title: 'Praten over de lamp', explanation: '', kind: 'talk', meeting: '2026-06-09', commitment: 'lamp' }, 'praten', '2026-06-01');
    assert.equal(talk.ok ? 'fine' : talk.issues[0]!.code, 'table.point.only-talk');
  });

  it('takes its verdict once, when the point is settled', () => {
    const settled = after('yyyyyy');
    assert.deepEqual(verdictsAtTable(before, settled, [promise]).map(({ commitment, verdict }) => [commitment.id, verdict]), [['lamp', { by: 'table', table: table.id, point: 'lamp-er', found: 'kept', on: '2026-06-09' }]]);
    assert.deepEqual(verdictsAtTable(settled, settled, [promise]), []);
    assert.deepEqual(verdictsAtTable(before, settled, []), []);
  });
});
