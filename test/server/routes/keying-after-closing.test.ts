import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addDays, makeVotingCode, type Actor, type Desk, type Keying, type PollResults, type TrustPoll, type Wave } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { sql } from 'kysely';
import { addNeighbourhood } from '../../../packages/server/src/repositories/neighbourhoods.ts';
import { addPoll } from '../../../packages/server/src/repositories/polls.ts';
import { drawInvitations } from '../../../packages/server/src/services/draw-invitations.ts';
import { drawUpSample } from '../../../packages/server/src/services/draw-up-sample.ts';
import { neighbourhood, poll } from '../../support/content.ts';
import { openPGlite } from '../../support/database.ts';

const database = await openPGlite();
const person = (id: string, role: Actor['roles'][number] = 'professional'): Actor => ({ id, name: id, partner: 'gemeente', roles: [role] });
const actors: Record<string, Actor> = { anna: person('anna'), bas: person('bas', 'table-secretary'), mo: person('mo', 'moderator') };
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => 'x', identify: async (token) => actors[token] });
let keys = 0;
const ask = (path: string, token?: string) => app.request(`http://dienst.example/v1/peilingen/${path}`, { headers: token ? { Authorization: `Bearer ${token}` } : {} });
const post = (path: string, token: string, body: object) =>
  app.request(`http://dienst.example/v1/peilingen/${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `sleutel-${(keys += 1)}-tijdens-test`, Authorization: `Bearer ${token}` } });
const refused = async (response: Response | Promise<Response>) => ((await (await response).json()) as { errors: { code: string }[] }).errors.map(({ code }) => code);
const desk = async (id: string, token: string): Promise<Desk> => (await ask(`${id}/formulieren`, token)).json();
const results = async (id: string): Promise<PollResults> => (await ask(`${id}/uitslagen`)).json();
const refusedAs = (code: string) => (error: object) => (error as { code?: string }).code === code;
const hours = (from: number) => new Date(Date.now() + from * 3_600_000).toISOString();
const dayOf = (instant: string) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date(instant));

async function drawUp(id: string, moments: Pick<Wave, 'opensAt' | 'closesAt' | 'keyedUntil'>): Promise<void> {
  const { state: _, neighbourhoodName: __, ...drawnUp } = poll;
  await addPoll(database, { ...drawnUp, id, wave: { id: 'ronde-1', design: 'anyone', ...moments } });
}
const counting = { opensAt: hours(-72), closesAt: hours(-24), keyedUntil: hours(24) };
const lastDay = dayOf(counting.closesAt);
const form = (sheet: number, grade = sheet % 11) => ({ sheet: String(sheet), receivedOn: lastDay, answers: { 'gemeente-listens': grade, neighbours: 'dont-know', open: 'Vaker langskomen' } });
const key = async (id: string, token: string, body: object): Promise<Keying> => {
  const response = await post(`${id}/formulieren`, token, body);
  assert.equal(response.status, 201, await response.clone().text());
  return response.json();
};

describe('paper that came in before closing', () => {
  before(async () => {
    await addNeighbourhood(database, neighbourhood, { type: 'FeatureCollection', features: [] });
    await drawUp('papier', counting);
  });
  after(() => database.destroy());

  it('is typed over after closing, while everyone reads until when and the result waits', async () => {
    const told: TrustPoll = await (await ask('papier')).json();
    assert.deepEqual([told.state, told.wave.keyedUntil], ['counting', counting.keyedUntil]);
    for (let sheet = 1; sheet <= 10; sheet += 1) {
      assert.equal((await key('papier', 'anna', form(sheet))).state, 'keyed-once');
      assert.equal((await key('papier', 'bas', form(sheet, sheet === 10 ? 1 : sheet))).state, sheet === 10 ? 'differs' : 'counted');
    }
    const { waves, nextResultAt } = await results('papier');
    assert.deepEqual([waves, nextResultAt], [[], counting.keyedUntil]);
    assert.deepEqual(await refused(post('papier/antwoorden', 'anna', { answers: { neighbours: 3 } })), ['poll.closed'], 'the screen stays closed');
  });

  it('shows at the desk how many are done, and where two people read something else only to them', async () => {
    const { keyedOnce, differing, counted, next, yours, you } = await desk('papier', 'anna');
    assert.deepEqual([keyedOnce, differing, counted, next, you.id], [0, 1, 9, null, 'anna']);
    assert.deepEqual(yours.map(({ sheet, answers, differences }) => [sheet, answers['gemeente-listens'], differences]), [['10', 10, [{ field: 'answers.gemeente-listens', yours: 10, theirs: 1 }]]]);
    await key('papier', 'bas', { ...form(11), answers: { neighbours: 2 } });
    const seen = await desk('papier', 'anna');
    assert.deepEqual([seen.next, seen.keyedOnce], ['11', 1]);
    assert.doesNotMatch(JSON.stringify({ ...seen, poll: null, yours: [] }), /neighbours/, 'nothing of what somebody else typed first');
    assert.equal((await desk('papier', 'bas')).next, null, 'nobody is the second of their own form');
    assert.equal((await ask('papier/formulieren')).status, 401);
    assert.equal((await ask('papier/formulieren', 'mo')).status, 403);
  });

  it('is refused where it came in later, or before, or comes without a number', async () => {
    assert.deepEqual(await refused(post('papier/formulieren', 'anna', { ...form(20), receivedOn: dayOf(hours(0)) })), ['paper.received-after-closing']);
    assert.deepEqual(await refused(post('papier/formulieren', 'anna', { ...form(20), receivedOn: addDays(lastDay, -9) })), ['paper.received-before-opening']);
    const { receivedOn: _, ...undated } = form(20);
    assert.deepEqual(await refused(post('papier/formulieren', 'anna', undated)), ['field.required']);
  });

  it('cannot come in otherwise, nor a result sooner, by the database itself', async () => {
    const write = (change: object) => database.insertInto('paper_keyings').values({ poll: 'papier', wave: 'ronde-1', sheet: '30', keyed_by: 'anna', received_on: lastDay, agrees: false, keyed: '{"answers":{},"background":{},"codeHash":null}', ...change }).execute();
    await assert.rejects(write({ received_on: dayOf(hours(0)) }), refusedAs('WP065'));
    await assert.rejects(database.insertInto('answers').values({ id: 'x', poll: 'papier', wave: 'ronde-1', answers: '{"neighbours":3}' }).execute(), refusedAs('WP002'));
    const named = database.transaction().execute(async (transaction) => {
      await sql`select set_config('wijkaanpak.sheet', '10', true)`.execute(transaction);
      await transaction.insertInto('answers').values({ id: 'x', poll: 'papier', wave: 'ronde-1', answers: '{"neighbours":3}' }).execute();
    });
    await assert.rejects(named, refusedAs('WP002'), 'naming a form is not enough');
    const result = JSON.stringify({ wave: 'ronde-1', word: 'peiling' });
    await assert.rejects(database.insertInto('wave_results').values({ poll: 'papier', wave: 'ronde-1', result }).execute(), refusedAs('WP067'));
    await assert.rejects(database.updateTable('waves').set({ keyed_until: hours(2) }).where('poll', '=', 'papier').execute(), refusedAs('WP063'));
    await assert.rejects(database.insertInto('keyings_finished').values({ poll: 'papier', wave: 'ronde-1' }).execute(), refusedAs('WP066'), 'a form waits');
  });

  it('is counted once, as soon as the desk says that all was typed, and it cannot say so while a form waits', async () => {
    assert.deepEqual(await refused(post('papier/invoerafsluitingen', 'anna', { wave: 'ronde-1' })), ['paper.forms-waiting']);
    assert.deepEqual(await refused(post('papier/invoerafsluitingen', 'anna', { wave: 'ronde-2' })), ['request.not-found']);
    assert.equal((await key('papier', 'bas', form(10))).state, 'counted');
    assert.equal((await key('papier', 'anna', { ...form(11), answers: { neighbours: 2 } })).state, 'counted');
    const response = await post('papier/invoerafsluitingen', 'anna', { wave: 'ronde-1' });
    assert.equal(response.status, 201, await response.clone().text());
    assert.equal(((await response.json()) as TrustPoll).state, 'closed');
    const { waves, nextResultAt } = await results('papier');
    assert.deepEqual([waves.length, waves[0]!.responded, nextResultAt], [1, 11, null]);
    const received = await database.selectFrom('answers').select('received_on').where('poll', '=', 'papier').distinct().execute();
    assert.equal(received.length, 1, 'the day on the form is kept, not the day of typing');
    assert.deepEqual(await refused(post('papier/invoerafsluitingen', 'anna', { wave: 'ronde-1' })), ['paper.keying-ended']);
    assert.deepEqual(await refused(post('papier/formulieren', 'anna', form(12))), ['paper.keying-ended']);
    await Promise.all([results('papier'), results('papier')]);
    assert.equal((await database.selectFrom('wave_results').select('wave').where('poll', '=', 'papier').execute()).length, 1);
    await assert.rejects(database.deleteFrom('keyings_finished').execute(), refusedAs('WP068'));
  });

  it('that two people never read alike does not count once the date has passed, and is forgotten', async () => {
    const until = Date.now() + 3_000;
    await drawUp('tot-de-dag', { ...counting, keyedUntil: new Date(until).toISOString() });
    await key('tot-de-dag', 'anna', form(1));
    assert.deepEqual((await results('tot-de-dag')).waves, []);
    await new Promise((resolve) => setTimeout(resolve, until - Date.now() + 50));
    assert.deepEqual(await refused(post('tot-de-dag/formulieren', 'bas', form(1))), ['paper.keying-ended']);
    await assert.rejects(database.insertInto('paper_keyings').values({ poll: 'tot-de-dag', wave: 'ronde-1', sheet: '1', keyed_by: 'bas', received_on: lastDay, agrees: true, keyed: '{}' }).execute(), refusedAs('WP064'));
    assert.equal((await results('tot-de-dag')).waves.length, 1);
    assert.deepEqual(await database.selectFrom('paper_keyings').select('sheet').where('poll', '=', 'tot-de-dag').execute(), []);
  });

  it('keeps its days to itself: the next round is drawn up after them, and typing over lasts at least until closing', async () => {
    await drawUp('later', { opensAt: hours(-72), closesAt: hours(-24), keyedUntil: hours(24 * 8) });
    const day = (from: number) => dayOf(hours(24 * from));
    const sample = (wave: string, days: object) => database.transaction().execute((transaction) => drawUpSample(transaction, { poll: 'later', wave }, days));
    const codesOf = (result: Awaited<ReturnType<typeof sample>>) => (result.ok ? result.value.keyedUntil !== undefined : result.issues.map(({ code }) => code));
    assert.deepEqual(codesOf(await sample('a', { opens: day(3), closes: day(20) })), ['sample.days-taken']);
    assert.deepEqual(codesOf(await sample('a', { opens: day(10), closes: day(20), keyedUntil: day(19) })), ['sample.keying-reversed']);
    assert.equal(codesOf(await sample('a', { opens: day(10), closes: day(20), keyedUntil: day(27) })), true);
    assert.equal(((await (await ask('later')).json()) as TrustPoll).wave.id, 'ronde-1', 'who is being counted is shown, not who comes next');
  });

  it('of a sample replaces what its code answered before closing, and no code answers twice', async () => {
    const moments = { opensAt: hours(-72), closesAt: hours(1), keyedUntil: hours(24) };
    const { state: _, neighbourhoodName: __, ...drawnUp } = poll;
    await addPoll(database, { ...drawnUp, id: 'meting', wave: { id: 'geloot', design: 'sample', ...moments } });
    let drawn = 0;
    const invited = await drawInvitations(database, { poll: 'meting', wave: 'geloot' }, { names: ['a', 'b'], size: 1, seed: 'zaad', drawCode: () => makeVotingCode(Array.from({ length: 15 }, () => (drawn += 1) % 31)) });
    assert.ok(invited.ok);
    const code = invited.value.letters[0]!.code;
    assert.equal((await post('meting/antwoorden', 'anna', { answers: { neighbours: 3 }, code })).status, 201);
    await database.updateTable('waves').set({ closes_at: hours(-0.001) }).where('poll', '=', 'meting').execute();
    const paper = { sheet: '1', receivedOn: dayOf(hours(-1)), answers: { neighbours: 9 }, code };
    await key('meting', 'anna', paper);
    assert.equal((await key('meting', 'bas', paper)).state, 'counted');
    assert.deepEqual((await database.selectFrom('answers').select('answers').where('poll', '=', 'meting').execute()).map(({ answers }) => answers), [{ neighbours: 9 }]);
  });
});
