import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { hashStorySecret, makeStorySecret, type Actor, type CloudEvent } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { sql } from 'kysely';
import { countVote } from '../../../packages/server/src/services/count-vote.ts';
import { openPGlite } from '../../support/database.ts';
import { fill, letterCodes } from '../../support/filled-database.ts';
import { key, propose, publisher } from '../../support/webhooks.ts';

const database = await openPGlite();
const people: Record<string, Actor> = {
  beheer: { id: '1', name: 'B. Heer', partner: null, roles: ['administrator'] },
  jansen: { id: '2', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] },
};
let visitors = 0;
const options = { database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => `visitor-${(visitors += 1)}`, identify: async (token: string) => people[token], publisher };
const app = createApp({ ...options, webhooks: { key, network: 'public' } });
let keys = 0;
const post = (path: string, body: unknown, { who, once = `gebeurtenis-${(keys += 1)}`, on = app }: { who?: string; once?: string; on?: typeof app } = {}) =>
  on.request(`http://dienst.example/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': once, ...(who && { Authorization: `Bearer ${who}` }) } });
const get = async (path: string, who?: string) => (await app.request(`http://dienst.example/v1${path}`, { headers: who ? { Authorization: `Bearer ${who}` } : {} })).json();
const codeOf = async (response: Response) => (response.ok ? 'fine' : (await response.json()).errors[0].code);
const eventsAfter = async (position: number, filter = ''): Promise<{ items: CloudEvent[]; last: number }> => get(`/gebeurtenissen?na=${position}${filter}`);
const kindsAfter = async (position: number) => (await eventsAfter(position)).items.map(({ type, subject }) => [type.replace('nl.wijkaanpak.', ''), subject]);
const refused = (code: string) => (error: object) => (error as { code?: string }).code === code;
const secret = makeStorySecret(Uint8Array.from({ length: 20 }, (_, index) => index));
const story = (consent: string, words = 'De lantaarn bij de school is al weken stuk.') => ({ words, consent, secretHash: hashStorySecret(secret) });

describe('events', () => {
  let last = 0;
  before(async () => {
    await fill(database);
    last = (await eventsAfter(0)).last;
  });

  it('are asked for by everyone after a position, in order and without gaps, a page at a time', async () => {
    const all = (await eventsAfter(0)).items;
    assert.deepEqual(all.map(({ sequence }) => Number(sequence)), all.map((_, index) => index + 1));
    const paged: CloudEvent[] = [];
    for (let position = 0, turns = 0; turns < 20; turns += 1) {
      const page = await eventsAfter(position, '&perPagina=3');
      paged.push(...page.items);
      if (page.last === position) break;
      position = page.last;
    }
    assert.deepEqual(paged, all);
    assert.deepEqual((await eventsAfter(last)).items, []);
    assert.equal((await app.request('http://dienst.example/v1/gebeurtenissen?na=-1')).status, 400);
    assert.equal((await app.request('http://dienst.example/v1/gebeurtenissen?soort=onzin')).status, 400);
  });

  it('come with the change itself or not at all, whatever wrote it', async () => {
    await assert.rejects(database.transaction().execute(async (transaction) => {
      await propose(transaction, ['half']);
      throw new Error('the rest went wrong');
    }));
    assert.deepEqual(await kindsAfter(last), []);
    const response = await post('/wijken/centrum/voorstellen', { title: 'Een bankje bij de speeltuin', description: 'Daar kunnen ouders zitten.' });
    assert.deepEqual(await kindsAfter(last), [['voorstel-ingediend', (await response.json()).id]]);
    await propose(database, ['langs-de-achterdeur']);
    assert.deepEqual((await kindsAfter(last)).at(-1), ['voorstel-ingediend', 'langs-de-achterdeur']);
    assert.equal((await get((await eventsAfter(last)).items.at(-1)!.dataref.replace('https://participatie.example.nl/v1', ''))).id, 'langs-de-achterdeur');
    last = (await eventsAfter(0)).last;
  });

  it('tell what time did, once: a vote opened and closed, a round too; what was held elsewhere did neither', async () => {
    const { items } = await eventsAfter(0);
    const times = items.filter(({ type }) => /geopend|gesloten/.test(type)).map(({ type, subject }) => `${type.replace('nl.wijkaanpak.', '')} ${subject}`).sort();
    assert.deepEqual(times, ['ronde-geopend vertrouwen', 'ronde-geopend voorbij', 'ronde-gesloten voorbij', 'stemming-geopend closed', 'stemming-geopend open', 'stemming-gesloten closed']);
    await Promise.all(Array.from({ length: 5 }, () => eventsAfter(0)));
    assert.equal((await eventsAfter(0)).last, items.length);
    await countVote(database, 'closed');
    await countVote(database, 'closed');
    assert.deepEqual(await kindsAfter(last), [['stemming-geteld', 'closed']]);
    last += 1;
  });

  it('say nothing of who voted, answered or objected, nor when: not even that it happened', async () => {
    assert.equal(await codeOf(await post('/stemmingen/open/stembiljetten', { choices: ['1'], code: letterCodes[0] })), 'fine');
    assert.equal(await codeOf(await post('/peilingen/vertrouwen/antwoorden', { answers: { neighbours: 7 } })), 'fine');
    assert.deepEqual(await kindsAfter(last), []);
  });

  it('say of a story only what its teller let everyone know, and nothing of what she told', async () => {
    const alone = await (await post('/wijken/centrum/verhalen', story('team'))).json();
    await post(`/verhalen/${alone.id}/partners`, { partner: 'gemeente', part: 'lead' }, { who: 'jansen' });
    assert.deepEqual(await kindsAfter(last), []);
    const other = makeStorySecret(Uint8Array.from({ length: 20 }, (_, index) => index + 1));
    const told = await (await post('/wijken/centrum/verhalen', { ...story('public', 'Mijn straat is donker, zegt Fatma.'), secretHash: hashStorySecret(other) })).json();
    assert.deepEqual(await kindsAfter(last), [['verhaal-verteld', told.id]]);
    const response = await app.request(`http://dienst.example/v1/vertellingen/${told.id}/intrekkingen`, { method: 'POST', body: '{}', headers: { 'Idempotency-Key': 'terugnemen-1', Authorization: `Bearer ${other}` } });
    assert.equal(response.status, 201, await response.clone().text());
    assert.deepEqual(await kindsAfter(last), [['verhaal-verteld', told.id], ['verhaal-ingetrokken', told.id]]);
    assert.doesNotMatch(JSON.stringify(await eventsAfter(0)), /Fatma|donker/);
    last += 2;
  });

  it('only grow', async () => {
    for (const statement of ['update events set subject = \'x\'', 'delete from events', 'truncate events']) await assert.rejects(sql.raw(statement).execute(database), refused('WP120'), statement);
  });

  it('are not for pages of other sites to write to, and are found by kind and by neighbourhood', async () => {
    assert.deepEqual([...new Set((await eventsAfter(0, '&soort=stemming-geopend')).items.map(({ type }) => type))], ['nl.wijkaanpak.stemming-geopend']);
    assert.equal((await eventsAfter(0, '&wijk=elders')).items.length, 0);
    assert.equal((await eventsAfter(0, '&wijk=elders')).last, last);
  });
});

describe('a subscription', () => {
  const address = 'https://zaken.gemeente.example/ontvangen';
  after(() => database.destroy());

  it('is made, read and ended by an administrator and by no one else', async () => {
    for (const [who, code] of [[undefined, 'access.login-needed'], ['jansen', 'access.not-allowed']] as const) {
      const as = who === undefined ? {} : { who };
      assert.equal(await codeOf(await post('/abonnementen', { address }, as)), code);
      assert.equal((await get('/abonnementen', who)).errors[0].code, code);
    }
  });

  it('shows its secret in one answer, the same for who sends the same again, and keeps it nowhere', async () => {
    const once = { who: 'beheer', once: 'een-en-hetzelfde' };
    const made = await post('/abonnementen', { address, kinds: ['voorstel-ingediend'] }, once);
    const body = await made.text();
    const { secret: shown, id, state, kinds } = JSON.parse(body);
    assert.match(shown, /^whsec_[A-Za-z0-9+/]{43}=$/);
    assert.deepEqual([state, kinds, await (await post('/abonnementen', { address, kinds: ['voorstel-ingediend'] }, once)).text()], ['asking', ['voorstel-ingediend'], body]);
    const { items } = await get('/abonnementen', 'beheer');
    assert.deepEqual([items.map((one: { id: string }) => one.id), 'secret' in items[0], 'salt' in items[0]], [[id], false, false]);
    const { rows: tables } = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(database);
    for (const { name } of tables) {
      const { rows } = await sql<{ found: string }>`select t::text as found from ${sql.table(name)} t`.execute(database);
      assert.ok(rows.every(({ found }) => !found.includes(shown.slice(6, 40))), name);
    }
    assert.equal((await get('/handelingen', 'beheer')).items[0].act, 'subscribe');
    const renewed = await (await post(`/abonnementen/${id}/geheimen`, {}, { who: 'beheer' })).json();
    assert.notEqual(renewed.secret, shown);
  });

  it('goes to https on the internet only, unless the service was started for more', async () => {
    const codes: [string, string][] = [
      ['geen adres', 'subscription.address.not-one'], ['ftp://zaken.example/', 'subscription.address.not-one'], ['http://zaken.example/', 'subscription.address.not-https'], ['https://localhost/', 'subscription.address.not-public'],
      ['https://127.0.0.1/', 'subscription.address.not-public'], ['https://[::1]/', 'subscription.address.not-public'], ['https://169.254.169.254/latest/meta-data', 'subscription.address.not-public'], ['https://0x7f.1/', 'subscription.address.not-public'],
      ['https://beheer:geheim@zaken.example/', 'subscription.address.not-one'],
    ];
    for (const [given, code] of codes) assert.equal(await codeOf(await post('/abonnementen', { address: given }, { who: 'beheer' })), code, given);
    const wide = createApp({ ...options, webhooks: { key, network: 'anywhere' } });
    assert.equal(await codeOf(await post('/abonnementen', { address: 'http://10.0.0.5/ontvangen' }, { who: 'beheer', on: wide })), 'fine');
    assert.equal(await codeOf(await post('/abonnementen', { address }, { who: 'beheer', on: createApp(options) })), 'subscription.no-key');
  });

  it('begins now, or after a position that has been; of a neighbourhood that is there', async () => {
    const { last } = await eventsAfter(0);
    const made = async (body: object) => (await post('/abonnementen', { address, ...body }, { who: 'beheer' })).json();
    assert.deepEqual([(await made({})).delivered, (await made({ after: 0 })).delivered], [last, 0]);
    assert.equal((await made({ after: last + 1 })).errors[0].code, 'subscription.after-the-last');
    assert.equal((await made({ neighbourhood: 'nergens' })).errors[0].code, 'request.not-found');
  });

  it('is set back to send again, and once ended stays ended, also when the code around it is passed by', async () => {
    const { id } = await (await post('/abonnementen', { address }, { who: 'beheer' })).json();
    const at = `/abonnementen/${id}`;
    assert.equal((await (await post(`${at}/herzendingen`, { after: 2 }, { who: 'beheer' })).json()).delivered, 2);
    assert.equal(await codeOf(await post(`${at}/herzendingen`, { after: 1_000_000 }, { who: 'beheer' })), 'subscription.after-the-last');
    assert.equal((await (await post(`${at}/opzeggingen`, {}, { who: 'beheer' })).json()).state, 'ended');
    assert.equal(await codeOf(await post(`${at}/herzendingen`, { after: 0 }, { who: 'beheer' })), 'subscription.ended');
    assert.equal(await codeOf(await post('/abonnementen/onbekend/opzeggingen', {}, { who: 'beheer' })), 'request.not-found');
    await assert.rejects(sql`update subscriptions set state = 'active' where id = ${id}`.execute(database), refused('WP121'));
    await assert.rejects(sql`delete from subscriptions where id = ${id}`.execute(database), refused('WP121'));
  });
});
