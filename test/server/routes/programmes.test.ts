import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Actor, ProgrammeStanding, Timeline } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { sql } from 'kysely';
import { readToday } from '../../../packages/server/src/repositories/commitments.ts';
import { openPGlite } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';
import { figure, indicator, reflection, safety, sampled } from '../../support/programmes.ts';

const database = await openPGlite();
const people: Record<string, Actor> = {
  schrijver: { id: '1', name: 'T. Schrijver', partner: null, roles: ['table-secretary'] },
  jansen: { id: '2', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] },
};
let visitors = 0;
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => `visitor-${(visitors += 1)}`, identify: async (token) => people[token] });
let keys = 0;
const post = (path: string, body: unknown, who?: string) =>
  app.request(`http://dienst.example/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `programma-${(keys += 1)}-lang`, ...(who && { Authorization: `Bearer ${who}` }) } });
const get = async (path: string) => (await app.request(`http://dienst.example/v1${path}`)).json();
const codeOf = async (response: Response) => (response.ok ? 'fine' : (await response.json()).errors[0].code);
const noted = async (path: string, body: unknown, who: string): Promise<ProgrammeStanding> => {
  const response = await post(path, body, who);
  assert.equal(response.status, 201, await response.clone().text());
  return response.json();
};
const refusedAs = (statement: Promise<unknown>, state: string) => assert.rejects(statement, (error: { code?: string }) => error.code === state);

describe('programmes, through the service', () => {
  let year: number;
  let programme: ProgrammeStanding;
  before(async () => {
    await fill(database);
    year = Number((await readToday(database)).slice(0, 4));
  });
  after(() => database.destroy());

  it('are begun by who keeps a table, and goals are noted in residents’ words', async () => {
    const input = { title: 'Centrum vooruit', from: year - 2, until: year + 17 };
    assert.equal(await codeOf(await post('/wijken/centrum/programmas', input, 'jansen')), 'access.not-allowed');
    assert.equal(await codeOf(await post('/wijken/nergens/programmas', input, 'schrijver')), 'request.not-found');
    assert.equal(await codeOf(await post('/wijken/centrum/programmas', { ...input, until: year }, 'schrijver')), 'programme.years.too-few');
    const begun = await noted('/wijken/centrum/programmas', input, 'schrijver');
    programme = await noted(`/programmas/${begun.id}/doelen`, safety, 'schrijver');
    assert.deepEqual([programme.goals[0]!.words, programme.missing.map((one) => one.year)], [safety.words, [year - 2, year - 1]]);
  });

  it('hold figures of professionals, with their intervals, and compare the neighbourhood with its city', async () => {
    const goal = programme.goals[0]!.id;
    assert.equal(await codeOf(await post(`/programmas/${programme.id}/indicatoren`, { ...indicator, goal }, 'schrijver')), 'access.not-allowed');
    programme = await noted(`/programmas/${programme.id}/indicatoren`, { ...indicator, goal }, 'jansen');
    const at = `/indicatoren/${programme.indicators[0]!.id}/cijfers`;
    assert.equal(await codeOf(await post(at, figure(year - 1, sampled(50, 3, 9), sampled(60, 1)), 'jansen')), 'programme.figure.too-few-answers');
    await noted(at, figure(year - 2, sampled(52, 4), sampled(66, 1)), 'jansen');
    programme = await noted(at, figure(year - 1, sampled(63, 4), sampled(67, 1)), 'jansen');
    assert.deepEqual([programme.indicators[0]!.gap!.kind, programme.indicators[0]!.change!.kind], ['too-small-to-see', 'gained']);
    assert.equal(await codeOf(await post(at, figure(year - 1, sampled(64, 4), sampled(67, 1)), 'jansen')), 'programme.figure.reasons-required');
    assert.equal(await codeOf(await post('/indicatoren/geen/cijfers', figure(year - 1, sampled(64, 4), sampled(67, 1)), 'jansen')), 'request.not-found');
  });

  it('are looked back on by residents, once for each year', async () => {
    const input = { ...reflection, year: year - 1, goals: [{ ...reflection.goals[0]!, goal: programme.goals[0]!.id }] };
    assert.equal(await codeOf(await post(`/programmas/${programme.id}/terugblikken`, input, 'jansen')), 'access.not-allowed');
    programme = await noted(`/programmas/${programme.id}/terugblikken`, input, 'schrijver');
    assert.deepEqual(programme.missing.map((one) => one.year), [year - 2]);
    assert.equal(await codeOf(await post(`/programmas/${programme.id}/terugblikken`, input, 'schrijver')), 'programme.reflection.given-already');
    assert.deepEqual(await get(`/programmas/${programme.id}`), programme);
    assert.deepEqual((await get('/wijken/centrum/programmas')).items, [programme]);
  });

  it('end a goal with reasons, which stays to be read', async () => {
    programme = await noted(`/doelen/${programme.goals[0]!.id}/afsluitingen`, { reasons: 'Bewoners zeggen het nu anders.' }, 'schrijver');
    assert.equal(programme.goals[0]!.ended!.reasons, 'Bewoners zeggen het nu anders.');
  });

  it('come together with everything else in the timeline of the neighbourhood', async () => {
    const told: Timeline = await get('/wijken/centrum/mijlpalen');
    for (const kind of ['programme.begun', 'programme.goal-named', 'programme.goal-ended', 'programme.reflected']) assert.ok(told.moments.some((moment) => moment.kind === kind) || told.year !== year, kind);
    assert.deepEqual((await get('/wijken/centrum/mijlpalen?jaar=1950')).moments, []);
    assert.equal((await app.request('http://dienst.example/v1/wijken/nergens/mijlpalen')).status, 404);
    assert.equal((await app.request('http://dienst.example/v1/wijken/centrum/mijlpalen?jaar=gisteren')).status, 400);
  });

  it('lose nothing and take nothing false in, whatever calls the database', async () => {
    for (const table of ['programmes', 'programme_goals', 'programme_goal_ends', 'programme_indicators', 'programme_figures', 'programme_reflections']) {
      await refusedAs(sql.raw(`delete from ${table}`).execute(database), 'WP119');
      await refusedAs(sql.raw(`truncate ${table} cascade`).execute(database), 'WP119');
    }
    await refusedAs(sql`update programme_goals set words = 'iets anders'`.execute(database), 'WP119');
    const add = (area: object, city: object = sampled(60, 1), of = year - 1) =>
      sql`insert into programme_figures (indicator, year, definition, area, city, reasons, noted) select id, ${of}, 7, ${JSON.stringify(area)}::jsonb, ${JSON.stringify(city)}::jsonb, '', now() from programme_indicators limit 1`.execute(database);
    await refusedAs(add(sampled(50, 3, 9)), 'WP111');
    await refusedAs(add({ ...sampled(50, 3), lower: 51 }), 'WP111');
    await refusedAs(add(sampled(50, 3), {}), 'WP111');
    await refusedAs(add(sampled(50, 3), sampled(60, 1), year + 1), 'WP111');
    await add(sampled(50, 3));
    await refusedAs(add(sampled(50, 3)), 'WP111');
    await refusedAs(sql`insert into programme_reflections values (${programme.id}, ${year}, 'Een jaar dat nog loopt.', 'Buurthuis', 12, '[]', now())`.execute(database), 'WP112');
    await refusedAs(sql`insert into programme_reflections values (${programme.id}, ${year - 2}, 'Namens ons allemaal.', 'Thuis', 1, '[]', now())`.execute(database), '23514');
  });
});
