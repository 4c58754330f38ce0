import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addDays, makeCommitment, type Actor, type CommitmentStanding, type TableStanding } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { sql } from 'kysely';
import { addCommitment, readToday } from '../../../packages/server/src/repositories/commitments.ts';
import { openPGlite } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';
import { keepTable } from '../../support/kept-tables.ts';
import { call, done, table } from '../../support/tables.ts';

const database = await openPGlite();
const people: Record<string, Actor> = { schrijver: { id: '1', name: 'T. Schrijver', partner: null, roles: ['table-secretary'] } };
let visitors = 0;
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => `visitor-${(visitors += 1)}`, identify: async (token) => people[token] });
let keys = 0;
const post = (path: string, body: unknown) =>
  app.request(`http://dienst.example/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `oordeel-${(keys += 1)}-lang`, Authorization: 'Bearer schrijver' } });
const codeOf = async (response: Response) => (response.ok ? 'fine' : (await response.json()).errors[0].code);
const verdictsOf = async (id: string): Promise<CommitmentStanding> => (await app.request(`http://dienst.example/v1/toezeggingen/${id}`)).json();
const at = '/wijktafels/tafel-zuid';
let today: string;

describe('promises, judged at the table through the service', () => {
  before(async () => {
    await fill(database);
    today = await readToday(database);
    await keepTable(database, table);
    await database.transaction().execute(async (transaction) => {
      await sql`set local wijkaanpak.import = 'on'`.execute(transaction);
      for (const [id, days] of [['lamp', -10], ['bank', -10], ['pad', 90]] as const) {
        const promise = { what: `Een ${id} voor de buurt.`, shownBy: 'Wij zien het.', by: { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' }, due: addDays(today, days), origin: { kind: 'table' as const, id: table.id }, mandate: null };
        await addCommitment(transaction, done(makeCommitment(promise, { id, neighbourhood: table.neighbourhood }, addDays(today, -60))));
      }
    });
  });
  after(() => database.destroy());

  async function settle(commitment: string, letters: string): Promise<string> {
    const put = await post(`${at}/agendapunten`, { title: `Is het er: ${commitment}?`, explanation: '', kind: 'ordinary', meeting: today, commitment });
    assert.equal(put.status, 201, await put.clone().text());
    const point = ((await put.json()) as TableStanding).agenda.at(-1)!;
    assert.equal(point.commitment, commitment);
    assert.equal(await codeOf(await post(`${at}/besluiten`, { point: point.id, called: call(letters) })), 'fine');
    return point.id;
  }

  it('stand at once with what residents said, whatever partners say', async () => {
    const point = await settle('lamp', 'yyynnn');
    const { state, verdicts } = await verdictsOf('lamp');
    assert.deepEqual([state, verdicts], ['kept', [{ by: 'table', table: table.id, point, found: 'kept', on: today }]]);
    await settle('bank', 'nnnyyy');
    assert.equal((await verdictsOf('bank')).state, 'broken');
  });

  it('have no verdict where residents are as many for as against, or where it is too early to be broken', async () => {
    await settle('pad', 'ynoyyy');
    await settle('pad', 'nnnyyy');
    assert.deepEqual((await verdictsOf('pad')).verdicts, []);
  });

  it('are asked about only where they were made, and not only talked about', async () => {
    const point = { title: 'Is het er gekomen?', explanation: '', kind: 'ordinary', meeting: today, commitment: 'bestaat-niet' };
    assert.equal(await codeOf(await post(`${at}/agendapunten`, point)), 'commitment.verdict.not-asked');
    assert.equal(await codeOf(await post(`${at}/agendapunten`, { ...point, kind: 'talk', commitment: 'lamp' })), 'table.point.only-talk');
  });

  it('take no other verdict from a table, whatever calls the database', async () => {
    const refused = (statement: Promise<unknown>, state: string) => assert.rejects(statement, (error: { code?: string }) => error.code === state);
    const add = (commitment: string, found: string) =>
      sql`insert into commitment_verdicts (commitment, point, found, noted_on) select ${commitment}, p.id, ${found}, now() from table_points p where p.commitment = 'pad' order by p.position desc limit 1`.execute(database);
    await refused(add('pad', 'kept'), 'WP011');
    await refused(add('pad', 'broken'), 'WP011');
    await refused(add('lamp', 'broken'), 'WP011');
    await refused(sql`insert into commitment_verdicts (commitment, found, noted_on) values ('pad', 'kept', now())`.execute(database), 'WP011');
  });
});
