import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { resultColumns, resultsOf, type PollResults } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { sql } from 'kysely';
import { addCommitment } from '../../../packages/server/src/repositories/commitments.ts';
import { publishWaves } from '../../../packages/server/src/services/publish-waves.ts';
import { sendAnswers } from '../../../packages/server/src/services/send-answers.ts';
import { openPGlite, openPostgres } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';
import { addPastWave, addPastWaves } from '../../support/past-waves.ts';
import { publishedWaves } from '../../support/waves.ts';
import { poll } from '../../support/content.ts';

type Opened = { database: Awaited<ReturnType<typeof openPGlite>>; stop: () => Promise<void> };
const kinds: readonly [string, () => Promise<Opened>][] = [
  ['PGlite', async () => { const database = await openPGlite(); return { database, stop: () => database.destroy() }; }],
  ['PostgreSQL', openPostgres],
];
const past = [{ year: 2023, answers: 120, middle: 4 }, { year: 2024, answers: 90, middle: 5 }, { year: 2025, answers: 7 }];

for (const [kind, open] of kinds) {
  describe(`results of a trust poll (${kind})`, () => {
    let opened: Opened;
    let get: (path: string, headers?: Record<string, string>) => Response | Promise<Response>;
    const results = async (id: string): Promise<PollResults> => (await get(`/v1/peilingen/${id}/uitslagen`)).json();
    const refusedAs = (code: string) => (error: object) => (error as { code?: string }).code === code;
    before(async () => {
      opened = await open();
      const app = createApp({ database: opened.database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => 'x' });
      get = (path, headers = {}) => app.request(`http://dienst.example${path}`, { headers });
      await fill(opened.database);
      await addPastWaves(opened.database, 'jaren', past);
    });
    after(() => opened.stop());

    it('are of every closed wave, the same as the pure functions make of the same answers', async () => {
      const told = await results('jaren');
      const areas = ['BU0363AA01', 'BU0363AA02'];
      const expected = resultsOf({ ...poll, id: 'jaren' }, { waves: publishedWaves(past.map((wave) => ({ ...wave, areas }))).results, promises: [], nextResultAt: told.nextResultAt });
      assert.deepEqual(told, JSON.parse(JSON.stringify(expected)));
      assert.deepEqual(told.waves.map(({ wave, responded }) => [wave, responded]), [['ronde-2023', 120], ['ronde-2024', 90], ['ronde-2025', null]]);
      assert.ok(Date.parse(told.nextResultAt!) > Date.now());
    });

    it('tell nothing of a wave that is still open, and nothing under 10 answers', async () => {
      await sendAnswers(opened.database, 'jaren', { answers: { neighbours: 7 } });
      assert.equal((await results('jaren')).waves.length, 3);
      assert.deepEqual((await results('vertrouwen')).waves, []);
      const [empty] = (await results('voorbij')).waves;
      assert.deepEqual([empty!.responded, empty!.figures.map(({ reliability }) => reliability)], [null, ['withheld', 'withheld']]);
      assert.equal((await get('/v1/peilingen/nergens/uitslagen')).status, 404);
    });

    it('are published once, also when many ask at the same moment', async () => {
      await addPastWaves(opened.database, 'samen', past);
      const all = await Promise.all(Array.from({ length: 20 }, () => publishWaves(opened.database, 'samen')));
      assert.equal(new Set(all.map((one) => JSON.stringify(one))).size, 1);
      const { rows } = await sql<{ results: number; cells: number }>`select (select count(*)::int from wave_results where poll = 'samen') as results, (select count(*)::int from ledger_cells where poll = 'samen') as cells`.execute(opened.database);
      assert.deepEqual(rows, [{ results: 3, cells: 9 }]);
    });

    it('stay as they were published when a later wave is published after them', async () => {
      const before = await results('samen');
      await addPastWave(opened.database, 'samen', { year: 2026, answers: 200, middle: 6 });
      const after = await results('samen');
      assert.deepEqual(after.waves.slice(0, 3), before.waves);
      assert.equal(after.waves.length, 4);
    });

    it('cannot be had before closing, changed or deleted, also when the code around them is passed by', async () => {
      const { database } = opened;
      const { rows: [stored] } = await sql<{ result: unknown }>`select result from wave_results where poll = 'jaren' limit 1`.execute(database);
      const insert = (wave: string, word: string) => sql`insert into wave_results (poll, wave, result) values ('jaren', ${wave}, ${JSON.stringify({ ...(stored!.result as object), wave, word })})`.execute(database);
      await assert.rejects(insert('nu', 'peiling'), refusedAs('WP021'));
      await addPastWave(database, 'jaren', { year: 2022, answers: 12 });
      await assert.rejects(insert('ronde-2022', 'meting'), refusedAs('WP022'), 'nobody can call a poll a measurement');
      for (const table of ['wave_results', 'ledger_cells', 'ledger_figures']) {
        await assert.rejects(sql`delete from ${sql.table(table)}`.execute(database), refusedAs('WP020'));
        await assert.rejects(sql`update ${sql.table(table)} set poll = 'voorbij'`.execute(database), refusedAs('WP020'));
      }
      await assert.rejects(sql`truncate ledger_cells`.execute(database), refusedAs('WP020'));
    });

    it('rest on waves that stand still: how one asks once it has opened, all of it once its result is there', async () => {
      const { database } = opened;
      const change = (wave: string, what: object) => database.updateTable('waves').set(what).where('poll', '=', 'jaren').where('id', '=', wave).execute();
      for (const what of [{ design: 'sample' }, { wording_version: 2 }, { questions: '[]' }, { opens_at: new Date(0) }]) await assert.rejects(change('nu', what), refusedAs('WP023'));
      await change('nu', { invited: 400 });
      await assert.rejects(change('ronde-2023', { closes_at: new Date('2099-01-01') }), refusedAs('WP023'));
      await assert.rejects(database.deleteFrom('waves').execute(), refusedAs('WP023'));
    });

    it('take no answer more: not from an import either, nor into a wave of our own by calling it one', async () => {
      await results('jaren');
      await assert.rejects(addAnswers('jaren', 'ronde-2023'), refusedAs('WP002'));
      await assert.rejects(addAnswers('voorbij', 'ronde-1'), refusedAs('WP002'));
      async function addAnswers(id: string, wave: string) {
        await opened.database.transaction().execute(async (transaction) => {
          await sql`select set_config('wijkaanpak.import', 'on', true)`.execute(transaction);
          await sql`insert into answers (id, poll, wave, answers) values ('te-laat', ${id}, ${wave}, '{}')`.execute(transaction);
        });
      }
    });

    it('show promises due and kept when each wave closed', async () => {
      const { database } = opened;
      await addPastWaves(database, 'beloften', past);
      const promise = (id: string, due: string) => ({
        id, neighbourhood: 'centrum', what: 'Twee lantaarns bij de brug', shownBy: 'De lantaarns branden', by: { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' },
        origin: { kind: 'poll' as const, id: 'beloften' }, mandate: null, dates: [{ due, given: '2022-01-01', reasons: '' }], handOvers: [], progress: [], reported: null, verdicts: [],
      });
      await database.transaction().execute(async (transaction) => {
        await sql`select set_config('wijkaanpak.import', 'on', true)`.execute(transaction);
        await addCommitment(transaction, promise('een', '2023-06-01'));
        await addCommitment(transaction, promise('twee', '2024-12-01'));
      });
      assert.deepEqual((await results('beloften')).promises, [{ wave: 'ronde-2024', due: 1, kept: 0 }, { wave: 'ronde-2025', due: 2, kept: 0 }]);
    });

    it('can be taken along as a table, with what its columns mean', async () => {
      const table = await get('/v1/peilingen/jaren/tabellen');
      assert.match(table.headers.get('Content-Type')!, /^text\/csv; charset=utf-8/);
      assert.equal(table.headers.get('Content-Disposition'), 'attachment; filename="jaren.csv"');
      const [head, first] = (await table.text()).split('\r\n');
      assert.equal(head, resultColumns.join());
      assert.match(first!, /^ronde-2022,2022-03-01T08:00:00\.000Z,.*,gemeente,listens,indication,/);
      const described = new URL(/<([^>]+)>; rel="describedby"/.exec(table.headers.get('Link')!)![1]!, 'http://dienst.example/v1/peilingen/jaren/tabellen');
      const description = await get(described.pathname);
      assert.equal(description.headers.get('Content-Type'), 'application/csvm+json');
      const { url, tableSchema, notes } = await description.json();
      assert.equal(url, 'http://dienst.example/v1/peilingen/jaren/tabellen');
      assert.deepEqual(tableSchema.columns.map(({ name }: { name: string }) => name), resultColumns);
      const [{ wording_version, fingerprints, wordings }] = notes;
      assert.deepEqual([wording_version, Object.keys(fingerprints), wordings.length], [1, ['nl', 'nl-simple', 'en', 'tr', 'ar', 'pl', 'uk'], 56]);
      assert.deepEqual(wordings.find(({ language, question }: Record<string, unknown>) => language === 'ar' && question === 'partner.listens'), { question: 'partner.listens', language: 'ar', origin: 'own-translation', validated: false });
    });

    it('leave the poll as it was: the open wave is the current one, among all of them', async () => {
      const told = await (await get('/v1/peilingen/jaren')).json();
      assert.deepEqual([told.state, told.wave.id, told.waves.map(({ id }: { id: string }) => id)], ['open', 'nu', ['ronde-2022', 'ronde-2023', 'ronde-2024', 'ronde-2025', 'nu']]);
    });
  });
}
