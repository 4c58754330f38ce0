import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createApp } from '@wijkaanpak/server';
import type { Actor, PollNotHeard, PollResults, TrustInput } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import { addNeighbourhood } from '../../../packages/server/src/repositories/neighbourhoods.ts';
import { addPoll, findPoll } from '../../../packages/server/src/repositories/polls.ts';
import { addWave, importAnswers } from '../../../packages/server/src/repositories/waves.ts';
import { sendAnswers } from '../../../packages/server/src/services/send-answers.ts';
import { neighbourhood, poll } from '../../support/content.ts';
import { openPGlite } from '../../support/database.ts';

const database = await openPGlite();
const actors: Record<string, Actor> = {
  professional: { id: '1', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] },
  moderator: { id: '2', name: 'P. de Boer', partner: 'gemeente', roles: ['moderator'] },
};
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => 'x', identify: async (token) => actors[token] });
const get = (path: string, token?: string) => app.request(`http://dienst.example/v1/peilingen/${path}`, { headers: token ? { Authorization: `Bearer ${token}` } : {} });
const background = { ask: ['age' as const, 'area' as const], weightBy: ['age' as const] };
const ages = { '15-24': 270, '25-44': 920, '45-64': 815, '65-plus': 610 };
const around = (from: number, until: number) => ({ opensAt: new Date(Date.now() + from * 3_600_000).toISOString(), closesAt: new Date(Date.now() + until * 3_600_000).toISOString() });
const refusedAs = (code: string) => (error: object) => (error as { code?: string }).code === code;

describe('who was not heard, at the service', () => {
  before(async () => {
    await addNeighbourhood(database, { ...neighbourhood, areas: neighbourhood.areas.map((area) => ({ ...area, ages })) }, { type: 'FeatureCollection', features: [] });
    const { state: _, neighbourhoodName: __, questions, wordingVersion, ...drawnUp } = poll;
    await addPoll(database, { ...drawnUp, questions, wordingVersion, background, wave: { ...poll.wave, id: 'nu', ...around(-1, 24) } });
    const counts = { '15-24': 12, '25-44': 90, '45-64': 70, '65-plus': 60 };
    const respondents = Object.entries(counts).flatMap(([age, count]) => Array.from({ length: count }, (_, one) => ({ answers: { neighbours: one % 11, 'gemeente-listens': age === '15-24' ? 2 : 7 }, of: { age, area: one % 2 ? 'BU0363AA01' : 'BU0363AA02', language: 'nl' } })));
    await database.transaction().execute(async (transaction) => {
      await addWave(transaction, poll.id, { wave: { id: 'vorig', design: 'anyone', ...around(-200, -100) }, questions, wordingVersion, background }, 'imported');
      await importAnswers(transaction, { poll: poll.id, wave: 'vorig', on: '2026-10-01', respondents });
    });
  });
  after(() => database.destroy());

  it('is for professionals only', async () => {
    assert.equal((await get('vertrouwen/responsgroepen')).status, 401);
    assert.equal((await get('vertrouwen/responsgroepen', 'moderator')).status, 403);
    assert.equal((await get('nergens/responsgroepen', 'professional')).status, 404);
  });

  it('is told with the result of a closed wave, which is weighted to the inhabitants', async () => {
    const told: PollNotHeard = await (await get('vertrouwen/responsgroepen', 'professional')).json();
    assert.deepEqual(told.areas.map(({ name }) => name), ['Planciusbuurt-Noord', 'Westelijke eilanden']);
    const [wave] = told.waves;
    assert.deepEqual([told.waves.length, wave!.wave, wave!.responded], [1, 'vorig', 232]);
    const [young] = wave!.questions.find(({ question }) => question === 'age')!.groups;
    assert.deepEqual([young!.group, young!.inhabitants, young!.responded, young!.standing, young!.channels[0]], ['15-24', 540, 12, 'heard-less', 'school']);
    const { waves }: PollResults = await (await get('vertrouwen/uitslagen')).json();
    assert.deepEqual(waves[0]!.weightedBy, ['age']);
    const figure = waves[0]!.figures.find(({ question }) => question === 'gemeente-listens')!;
    assert.ok('mean' in figure);
    // Those of 15 to 24 graded 2 and the others 7; they are 270 of 2,615.
    assert.ok(Math.abs(figure.mean.estimate - (2 * 270 + 7 * (2615 - 270)) / 2615) < 1e-9);
  });

  it('rests on groups only: of who answers nothing else is kept, and the page has what to ask', async () => {
    const asked = await findPoll(database, 'vertrouwen');
    assert.deepEqual(asked!.background, { ...background, areas: neighbourhood.areas.map(({ code, name }) => ({ code, name })) });
    const send = (input: TrustInput) => sendAnswers(database, 'vertrouwen', input);
    assert.ok((await send({ answers: { neighbours: 7 }, background: { age: '65-plus', language: 'en' } })).ok);
    assert.ok((await send({ answers: { neighbours: 7 } })).ok);
    assert.deepEqual(await send({ answers: { neighbours: 7 }, background: { area: 'BU9999ZZ99' } }), { ok: false, issues: [{ code: 'area.not-in-neighbourhood', path: 'background.area' }] });
    const kept = await database.selectFrom('answers').select('background').where('wave', '=', 'nu').orderBy('background').execute();
    assert.deepEqual(kept.map(({ background: group }) => group), [{ age: '65-plus', area: 'unknown', language: 'en' }, { age: 'unknown', area: 'unknown', language: 'unknown' }]);
  });

  it('cannot come to hold more by the database itself, nor be asked otherwise once a wave is open', async () => {
    const insert = (group: object) => sql`insert into answers (id, poll, wave, answers, background) values ('x', 'vertrouwen', 'nu', '{}', ${JSON.stringify(group)})`.execute(database);
    for (const group of [{ age: '34' }, { name: 'Jansen' }, { area: 'Dam 1' }, { language: 'nl-NL' }]) await assert.rejects(insert(group), refusedAs('23514'), JSON.stringify(group));
    await assert.rejects(database.updateTable('waves').set({ background: JSON.stringify({ ask: ['age'], weightBy: [] }) }).where('id', '=', 'nu').execute(), refusedAs('WP023'));
    await assert.rejects(database.updateTable('wave_results').set({ not_heard: null }).execute(), refusedAs('WP020'));
  });
});
