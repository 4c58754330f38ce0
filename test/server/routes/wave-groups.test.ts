import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createApp } from '@wijkaanpak/server';
import { ageGroups, breakdownColumns, type Actor, type PollBreakdowns } from '@wijkaanpak/domain';
import { languagesWith } from '@wijkaanpak/texts';
import { sql } from 'kysely';
import { addNeighbourhood } from '../../../packages/server/src/repositories/neighbourhoods.ts';
import { addPoll } from '../../../packages/server/src/repositories/polls.ts';
import { addWave, importAnswers } from '../../../packages/server/src/repositories/waves.ts';
import { neighbourhood, poll } from '../../support/content.ts';
import { openPGlite } from '../../support/database.ts';
import { respondentsByGroup } from '../../support/waves.ts';

const database = await openPGlite();
const actors: Record<string, Actor> = { professional: { id: '1', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] }, moderator: { id: '2', name: 'P. de Boer', partner: 'gemeente', roles: ['moderator'] } };
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => 'x', identify: async (token) => actors[token] });
const get = (path: string, token?: string) => app.request(`http://dienst.example/v1/peilingen/${path}`, { headers: token ? { Authorization: `Bearer ${token}` } : {} });
const background = { ask: ['age' as const, 'area' as const], weightBy: ['age' as const] };
const around = (from: number, until: number) => ({ opensAt: new Date(Date.now() + from * 3_600_000).toISOString(), closesAt: new Date(Date.now() + until * 3_600_000).toISOString() });
const refusedAs = (code: string) => (error: object) => (error as { code?: string }).code === code;

/** Languages of the questionnaire, a simple form counted with its own. */
const spoken = new Set(languagesWith('trustPoll').map((code) => code.slice(0, 2))).size;

describe('a wave by group, at the service', () => {
  before(async () => {
    await addNeighbourhood(database, { ...neighbourhood, areas: neighbourhood.areas.map((area) => ({ ...area, ages: { '15-24': 270, '25-44': 920, '45-64': 815, '65-plus': 610 } })) }, { type: 'FeatureCollection', features: [] });
    const { state: _, neighbourhoodName: __, questions, wordingVersion, ...drawnUp } = poll;
    await addPoll(database, { ...drawnUp, questions, wordingVersion, background, wave: { ...poll.wave, id: 'nu', ...around(-1, 24) } });
    const respondents = respondentsByGroup({ seed: 7, answers: 320, ages: ageGroups, areas: neighbourhood.areas.map(({ code }) => code) });
    await database.transaction().execute(async (transaction) => {
      await addWave(transaction, poll.id, { wave: { id: 'vorig', design: 'anyone', ...around(-200, -100) }, questions, wordingVersion, background }, 'imported');
      await importAnswers(transaction, { poll: poll.id, wave: 'vorig', on: '2026-10-01', respondents });
    });
  });
  after(() => database.destroy());

  it('is told to everyone by age, area and language, each figure with its interval', async () => {
    const told: PollBreakdowns = await (await get('vertrouwen/uitsplitsingen')).json();
    assert.deepEqual([told.waves.length, told.areas.map(({ name }) => name)], [1, ['Planciusbuurt-Noord', 'Westelijke eilanden']]);
    const [wave] = told.waves;
    assert.deepEqual(wave!.tables.map(({ question, by, groups }) => [question, by, groups.length]), ['gemeente-listens', 'neighbours'].flatMap((question) => [[question, 'age', 4], [question, 'area', 2], [question, 'language', spoken]]));
    const figures = wave!.tables.flatMap(({ groups }) => groups).filter((figure) => 'mean' in figure);
    assert.ok(figures.length >= 8 && figures.every(({ mean }) => mean.lower < mean.estimate && mean.estimate < mean.upper && mean.answers % 5 === 0 && mean.answers >= 10));
    assert.ok(wave!.differences.some(({ by, group, than, said }) => by === 'age' && group === '65-plus' && than === '15-24' && said.kind === 'higher' && /higher\.points\.peiling/.test(said.sentences[0]!.key)), JSON.stringify(wave!.differences));
    assert.equal((await get('nergens/uitsplitsingen')).status, 404);
  });

  it('can be taken along as a table, with what its columns mean', async () => {
    const table = await get('vertrouwen/groepstabellen');
    const [head, first] = (await table.text()).split('\r\n');
    assert.deepEqual([table.headers.get('Content-Disposition'), head], ['attachment; filename="vertrouwen-groepen.csv"', breakdownColumns.join()]);
    assert.match(first!, /^vorig,[^,]+,[^,]+,gemeente-listens,gemeente,listens,age,15-24,(figure|indication),/);
    const { url, tableSchema } = await (await get('vertrouwen/groepstabelbeschrijvingen')).json();
    assert.deepEqual([url, tableSchema.columns.map(({ name }: { name: string }) => name)], ['http://dienst.example/v1/peilingen/vertrouwen/groepstabellen', breakdownColumns]);
  });

  it('gives professionals the answer sheets as a file, with what its columns mean', async () => {
    assert.deepEqual([(await get('vertrouwen/microbestanden')).status, (await get('vertrouwen/microbestanden', 'moderator')).status, (await get('vertrouwen/microbestanden?ronde=nu', 'professional')).status], [401, 403, 404]);
    const file = await get('vertrouwen/microbestanden', 'professional');
    assert.deepEqual([file.status, file.headers.get('Cache-Control'), file.headers.get('Content-Disposition')], [200, 'private, no-cache', 'attachment; filename="vertrouwen-vorig.csv"']);
    const [head, ...rows] = (await file.text()).trimEnd().split('\r\n');
    assert.deepEqual([head, rows.length], ['wave,age,weight,gemeente-listens,neighbours', 320]);
    assert.ok(rows.every((row) => /^vorig,([\d-]+(plus)?)?,\d+(\.\d+)?,\d*,\d*$/.test(row)), 'nothing that anyone wrote');
    const described = await get(/<([^>]+)>/.exec(file.headers.get('Link')!)![1]!.replace('microbestand', 'vertrouwen/microbestand'), 'professional');
    const { url, tableSchema } = await described.json();
    assert.deepEqual([url, tableSchema.columns.map(({ name }: { name: string }) => name).join()], ['http://dienst.example/v1/peilingen/vertrouwen/microbestanden?ronde=vorig', head]);
    assert.match(JSON.stringify(tableSchema.columns.at(-1)), /De meeste mensen in Centrum zijn te vertrouwen/);
    assert.equal((await get('vertrouwen/microbestandbeschrijvingen')).status, 401);
  });

  it('is published once and stays, and the ledger takes nothing under 10, also when the code around it is passed by', async () => {
    for (const what of [{ breakdown: null }, { microdata: null }]) await assert.rejects(database.updateTable('wave_results').set(what).execute(), refusedAs('WP020'));
    await assert.rejects(sql`insert into ledger_figures (poll, place, cells, answers) values ('vertrouwen', 9999, '[0]', 9)`.execute(database), refusedAs('23514'));
    await assert.rejects(sql`insert into wave_results (poll, wave, result, breakdown) values ('vertrouwen', 'nu', '{"wave":"nu","word":"peiling"}', '{"wave":"vorig"}')`.execute(database), refusedAs('WP021'));
  });
});
