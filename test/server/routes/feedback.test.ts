import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addDays, type Actor, type PollFeedback, type WaveReply } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { sql } from 'kysely';
import { readToday } from '../../../packages/server/src/repositories/commitments.ts';
import { addReply } from '../../../packages/server/src/repositories/wave-replies.ts';
import { neighbourhood } from '../../support/content.ts';
import { openPGlite } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';
import { addPastWaves } from '../../support/past-waves.ts';

const database = await openPGlite();
const people: Record<string, Actor> = {
  jansen: { id: '1', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] },
  elders: { id: '2', name: 'E. Elders', partner: 'elders', roles: ['professional'] },
  beheer: { id: '3', name: 'B. Heer', partner: 'gemeente', roles: ['administrator'] },
};
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => 'x', identify: async (token) => people[token] });
const base = 'https://dienst.example/v1';
const get = (path: string) => app.request(`${base}${path}`);
let keys = 0;
const post = (path: string, body: unknown, who?: string) =>
  app.request(`${base}${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `sleutel-${(keys += 1)}-tijdens-test`, ...(who && { Authorization: `Bearer ${who}` }) } });
const codeOf = async (response: Response | Promise<Response>) => {
  const answer = await response;
  return answer.ok ? 'fine' : (await answer.json()).errors[0].code;
};
const refusedAs = (code: string) => (error: object) => (error as { code?: string }).code === code;
const feedback = async (): Promise<PollFeedback> => (await get('/peilingen/jaren/terugkoppelingen')).json();
const reply = { words: 'Wij doen hier dit jaar niets mee, omdat de brug van de provincie is.', role: 'gebiedsmakelaar' };
const promise = (wave: string | undefined, change = {}) => ({
  what: 'De lantaarns bij de brug branden weer.', shownBy: 'U ziet het ’s avonds op straat.', due: '2099-06-01', by: { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' },
  origin: { kind: 'poll', id: 'jaren', ...(wave !== undefined && { wave }), ...change }, mandate: null,
});
const makes = (body: object) => post('/wijken/centrum/toezeggingen', body, 'jansen');

describe('what became of a round, at the service', () => {
  let today: string;
  before(async () => {
    await fill(database);
    await addPastWaves(database, 'jaren', [{ year: 2024, answers: 120 }, { year: 2025, answers: 90 }]);
    today = await readToday(database);
  });
  after(() => database.destroy());

  it('is public from closing on: unanswered rounds are counted with their days, and the open round is not among them', async () => {
    const told = await feedback();
    assert.deepEqual(told.rounds.map(({ wave, closedOn, waiting }) => [wave, closedOn, waiting.map(({ partner }) => partner)]), [['ronde-2025', '2025-03-31', ['gemeente']], ['ronde-2024', '2024-03-31', ['gemeente']]]);
    assert.deepEqual(told.unanswered, { rounds: 2, longestDays: told.rounds[1]!.waiting[0]!.days });
    assert.equal(addDays('2024-03-31', told.unanswered.longestDays!), today);
    assert.ok(told.nextResultAt !== null);
    assert.equal((await get('/peilingen/nergens/terugkoppelingen')).status, 404);
  });

  it('holds a promise made from that round, as it stands, and not one made from the poll alone', async () => {
    assert.equal((await makes(promise('ronde-2025'))).status, 201);
    assert.equal((await makes(promise(undefined))).status, 201);
    const [last] = (await feedback()).rounds;
    assert.deepEqual(last!.commitments.map(({ what, state, origin }) => [what, state, origin]), [[promise('x').what, 'promised', { kind: 'poll', id: 'jaren', wave: 'ronde-2025' }]]);
    assert.deepEqual(last!.waiting, []);
  });

  it('refuses a promise from a round that is open, is none, or is of something else', async () => {
    assert.equal(await codeOf(makes(promise('nu'))), 'poll.round-open');
    assert.equal(await codeOf(makes(promise('nergens'))), 'commitment.origin.unknown');
    assert.equal(await codeOf(makes(promise('ronde-2025', { kind: 'table', id: 'tafel' }))), 'commitment.origin.unknown');
  });

  it('holds a reply by the name of who is logged in, also where nothing will be done, and the audit log has it', async () => {
    const to = (wave: string) => `/peilingen/jaren/rondes/${wave}/reacties`;
    const given = await post(to('ronde-2024'), reply, 'jansen');
    assert.equal(given.status, 201);
    const { id: _, ...told }: WaveReply = await given.json();
    assert.deepEqual(told, { wave: 'ronde-2024', partner: 'gemeente', partnerName: neighbourhood.partners[0]!.name, name: 'S. Jansen', ...reply, on: today });
    const { rounds, unanswered } = await feedback();
    assert.deepEqual([rounds[1]!.replies.map(({ words }) => words), unanswered], [[reply.words], { rounds: 0, longestDays: null }]);
    const refusals = await Promise.all([codeOf(post(to('nu'), reply, 'jansen')), codeOf(post(to('nergens'), reply, 'jansen')), codeOf(post(to('ronde-2024'), reply, 'elders')), codeOf(post(to('ronde-2024'), reply, 'beheer')), codeOf(post(to('ronde-2024'), reply)), codeOf(post(to('ronde-2024'), { ...reply, words: 'Nee.' }, 'jansen')), codeOf(post(to('ronde-2024'), { ...reply, name: 'Een ander' }, 'jansen'))]);
    assert.deepEqual(refusals, ['poll.round-open', 'request.not-found', 'reply.not-a-partner', 'access.not-allowed', 'access.login-needed', 'text.too-short', 'field.unknown']);
    const acts = await database.selectFrom('audit_log').select(['act', 'subject', 'actor_name']).where('act', '=', 'replyToWave').execute();
    assert.deepEqual(acts, [{ act: 'replyToWave', subject: `/v1${to('ronde-2024')}`, actor_name: 'S. Jansen' }]);
  });

  it('is kept by the database, whoever writes to it: closed rounds of this neighbourhood only, partners only, and nothing is taken back or moved in time', async () => {
    const insert = (origin_kind: string, origin: string, origin_wave: string) =>
      database.insertInto('commitments').values({ id: `x-${origin_wave}-${origin_kind}`, neighbourhood: 'centrum', what: 'x', shown_by: 'x', organisation: 'gemeente', person: 'S. Jansen', role: 'x', origin_kind, origin, origin_wave, mandate: null }).execute();
    for (const [kind, poll, wave] of [['poll', 'jaren', 'nu'], ['poll', 'jaren', 'nergens'], ['poll', 'vertrouwen', 'ronde-2025'], ['table', 'jaren', 'ronde-2025']] as const) await assert.rejects(insert(kind, poll, wave), refusedAs('WP070'), `${kind} ${poll} ${wave}`);
    const one = { id: 'y', wave: 'ronde-2025', partner: 'gemeente', partnerName: 'Gemeente', name: 'S. Jansen', role: 'x', words: 'x' };
    for (const change of [{ wave: 'nu' }, { partner: 'elders' }]) await assert.rejects(addReply(database, 'jaren', { ...one, ...change }), refusedAs('WP071'), JSON.stringify(change));
    for (const change of [{ name: ' ' }, { role: '' }, { words: '\n' }]) await assert.rejects(addReply(database, 'jaren', { ...one, ...change }), refusedAs('23514'), JSON.stringify(change));
    await addReply(database, 'jaren', { ...one, on: '2025-04-01' });
    const [dated] = await sql<{ day: string }>`select replied_on::text as day from wave_replies where id = 'y'`.execute(database).then(({ rows }) => rows);
    assert.equal(dated!.day, today, 'no reply is dated back');
    await assert.rejects(database.deleteFrom('wave_replies').execute(), refusedAs('WP072'));
    await assert.rejects(database.updateTable('wave_replies').set({ words: 'Anders' }).execute(), refusedAs('WP072'));
    await assert.rejects(sql`truncate wave_replies`.execute(database), refusedAs('WP072'));
  });

  it('can be followed as news without leaving a name or an address: results, replies and what happens to promises', async () => {
    const response = await get('/peilingen/jaren/berichten');
    assert.equal(response.headers.get('Content-Type'), 'application/atom+xml; charset=utf-8');
    const { title, entry } = new XMLParser({ ignoreAttributes: false, htmlEntities: true, isArray: (name) => name === 'entry' }).parse(await response.text())['feed'] as { title: string; entry: { id: string; title: string; updated: string; content: { '#text': string }; author: { name: string }; link: { '@_href': string } }[] };
    assert.equal(title, 'Vertrouwen in het Centrum: uitslagen, en wat ervan komt');
    assert.deepEqual(entry.map((one) => one.title), [
      'Gemeente reageert op de ronde die sloot op 31 maart 2025', 'Beloofd: De lantaarns bij de brug branden weer.', 'Gemeente Voorbeeld reageert op de ronde die sloot op 31 maart 2024',
      'Uitslag van de ronde die sloot op 31 maart 2025', 'Uitslag van de ronde die sloot op 31 maart 2024',
    ]);
    assert.equal(new Set(entry.map(({ id }) => id)).size, entry.length);
    assert.match(entry[2]!.content['#text'], /^Wij doen hier dit jaar niets mee, omdat .*\nGezegd door S\. Jansen, gebiedsmakelaar bij Gemeente Voorbeeld\.$/);
    assert.match(entry[3]!.content['#text'], /^Er deden 90 mensen mee\.\n.*\nIedereen kon meedoen\./);
    assert.equal(entry[3]!.link['@_href'], 'https://dienst.example/peilingen/jaren');
  });

  it('has in the calendar when the next result comes and by when what was promised after a round is due', async () => {
    const events = new ICAL.Component(ICAL.parse(await (await get('/peilingen/jaren/agendapunten')).text()) as unknown as string).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    assert.deepEqual(events.map(({ summary, startDate }) => [summary, startDate.toString()]), [
      ['De uitslag komt: Vertrouwen in het Centrum', addDays(today, 1)], ['Uiterlijk vandaag: De lantaarns bij de brug branden weer.', '2099-06-01'],
    ]);
    assert.equal((await get('/peilingen/nergens/agendapunten')).status, 404);
  });

  it('holds nothing about who answered: a receipt does not lead to the answers', async () => {
    const { id } = await (await post('/peilingen/jaren/antwoorden', { answers: { neighbours: 7 } })).json();
    const kept = await database.selectFrom('answers').select('id').where('poll', '=', 'jaren').where('wave', '=', 'nu').execute();
    assert.equal(kept.length, 1);
    assert.notEqual(kept[0]!.id, id);
  });
});
