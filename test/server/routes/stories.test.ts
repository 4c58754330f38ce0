import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { hashStorySecret, type Actor } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { sql } from 'kysely';
import sharp from 'sharp';
import { openPGlite } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';

const database = await openPGlite();
const actors: Record<string, Actor> = {
  nora: { id: 'nora', name: 'Nora Willems', partner: null, roles: ['table-secretary'] },
  samira: { id: 'samira', name: 'Samira Jansen', partner: 'gemeente', roles: ['professional'] },
  piet: { id: 'piet', name: 'Piet de Boer', partner: 'corporatie', roles: ['professional'] },
};
let visitors = 0;
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => `visitor-${(visitors += 1)}`, identify: async (token) => actors[token] });
const headersOf = (token?: string): Record<string, string> => (token ? { Authorization: `Bearer ${token}` } : {});
const get = (path: string, token?: string) => app.request(`http://dienst.example/v1${path}`, { headers: headersOf(token) });
let keys = 0;
const post = (path: string, body: unknown, token?: string) =>
  app.request(`http://dienst.example/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `sleutel-${(keys += 1)}-tijdens-test`, ...headersOf(token) } });
const codesOf = async (response: Response) => ((await response.json()) as { errors: { code: string }[] }).errors.map(({ code }) => code);
const stories = '/wijken/centrum/verhalen';
const secretOf = (name: string) => name.repeat(8);
async function tell(name: string, consent: string, more: object = {}): Promise<string> {
  const response = await post(stories, { words: `Verhaal ${name} over de tunnel`, place: 'Geheime Steeg 3', consent, secretHash: hashStorySecret(secretOf(name)), ...more });
  assert.equal(response.status, 201);
  return ((await response.json()) as { id: string }).id;
}
const refusal = (code: string) => (error: { code?: string }) => error.code === code;

describe('stories', () => {
  let own: string;
  before(async () => {
    await fill(database);
    const photo = { data: (await sharp({ create: { width: 40, height: 40, channels: 3, background: 'red' } }).jpeg().toBuffer()).toString('base64') };
    own = await tell('team', 'team', { photo });
    await tell('anoniem', 'anonymous', { photo });
    await tell('open', 'public', { photo });
  });
  after(() => database.destroy());

  it('are shown to everyone as far as their tellers chose, and no further', async () => {
    const page = await (await get(stories)).json();
    assert.equal(page.total, 2, 'what is for the team is not in the number either');
    const [shown, anonymous] = page.items;
    assert.deepEqual([shown.consent, shown.place, typeof shown.photo.url], ['public', 'Geheime Steeg 3', 'string']);
    assert.deepEqual([anonymous.consent, anonymous.place, anonymous.photo], ['anonymous', null, null]);
    assert.doesNotMatch(JSON.stringify(page), /secret|team|channel|T\d\d:/, 'a day, no moment, and nothing of the teller');
    assert.doesNotMatch(JSON.stringify(anonymous), /Steeg|fotos/);
  });

  it('are counted in public while they wait, also those for the team alone', async () => {
    assert.deepEqual(await (await get('/wijken/centrum/wachttijden')).json(), { waiting: 3, longestDays: 0 });
    assert.equal((await get('/wijken/nergens/wachttijden')).status, 404);
  });

  it('are all on the board of professionals, and on nobody else’s', async () => {
    assert.equal((await get('/wijken/centrum/teamverhalen')).status, 401);
    const { items } = await (await get('/wijken/centrum/teamverhalen', 'samira')).json();
    assert.deepEqual(items.map(({ consent, days }: { consent: string; days: number }) => [consent, days]), [['team', 0], ['anonymous', 0], ['public', 0]]);
    assert.doesNotMatch(JSON.stringify(items), /secret/i);
  });

  it('open to their teller’s secret alone, of which only the hash is kept', async () => {
    assert.equal((await (await get(`/vertellingen/${own}`, secretOf('team'))).json()).id, own);
    for (const secret of [undefined, secretOf('open'), hashStorySecret(secretOf('team'))]) assert.equal((await get(`/vertellingen/${own}`, secret)).status, 404);
    assert.equal((await post(`/vertellingen/${own}/intrekkingen`, {}, secretOf('open'))).status, 404);
    const kept = JSON.stringify([await database.selectFrom('stories').selectAll().execute(), await database.selectFrom('writes').selectAll().execute()]);
    assert.ok(!kept.includes(secretOf('team')));
  });

  it('keep no word in the answers that are remembered for who sends twice', async () => {
    assert.doesNotMatch(JSON.stringify(await database.selectFrom('writes').select('body').execute()), /tunnel|Steeg/);
  });

  it('written down by a professional are kept only when read back, by the database too', async () => {
    const noted = { words: 'Mijn moeder vertelde dit aan de telefoon', consent: 'team', channel: 'phone', secretHash: hashStorySecret('telefoon') };
    assert.equal((await post('/wijken/centrum/optekeningen', { ...noted, isReadBack: true, isAgreed: true })).status, 401);
    assert.deepEqual(await codesOf(await post('/wijken/centrum/optekeningen', { ...noted, isReadBack: false, isAgreed: true }, 'samira')), ['story.not-read-back']);
    assert.deepEqual(await codesOf(await post('/wijken/centrum/optekeningen', { ...noted, isReadBack: true, isAgreed: false }, 'samira')), ['story.not-agreed']);
    assert.equal((await post('/wijken/centrum/optekeningen', { ...noted, isReadBack: true, isAgreed: true }, 'samira')).status, 201);
    const behind = sql`insert into stories (id, neighbourhood, words, consent, channel, is_read_back, secret_hash) values ('x', 'centrum', 'x', 'team', 'paper', false, 'x')`;
    await assert.rejects(behind.execute(database), refusal('23514'));
  });

  it('are answered by a named person of the one partner that leads, and the clock runs on when another takes over', async () => {
    const answer = { words: 'De lamp is vandaag besteld.', role: 'gebiedsmakelaar' };
    assert.deepEqual(await codesOf(await post(`/verhalen/${own}/antwoorden`, answer, 'samira')), ['story.lead.needed']);
    assert.deepEqual(await codesOf(await post(`/verhalen/${own}/partners`, { partner: 'onbekend', part: 'lead' }, 'samira')), ['story.partner.unknown']);
    const before = await (await get(`/vertellingen/${own}`, secretOf('team'))).json();
    assert.deepEqual(await (await post(`/verhalen/${own}/partners`, { partner: 'gemeente', part: 'lead' }, 'samira')).json(), { lead: 'gemeente', involved: [] });
    assert.deepEqual(await codesOf(await post(`/verhalen/${own}/antwoorden`, answer, 'piet')), ['story.answer.not-lead']);
    assert.equal((await post(`/verhalen/${own}/antwoorden`, answer)).status, 401);
    assert.equal((await post(`/verhalen/${own}/antwoorden`, answer, 'samira')).status, 201);
    const after = await (await get(`/vertellingen/${own}`, secretOf('team'))).json();
    assert.deepEqual([after.answers[0].name, after.answers[0].partner, after.toldOn], ['Samira Jansen', 'gemeente', before.toldOn]);
    assert.equal((await (await get('/wijken/centrum/wachttijden')).json()).waiting, 3, 'one told, one noted, one answered');
    assert.equal((await (await get('/wijken/centrum/teamverhalen', 'samira')).json()).items.at(-1).id, own, 'who waits comes first');
    await assert.rejects(sql`insert into story_partners (story, partner, is_lead) values (${own}, 'corporatie', true)`.execute(database), refusal('23505'));
    await assert.rejects(sql`update stories set told_at = now() where id = ${own}`.execute(database), refusal('WP013'));
    await assert.rejects(sql`update story_answers set words = 'niets'`.execute(database), refusal('WP012'));
  });

  it('are linked by people to proposals of their own neighbourhood, once, and a link ends without disappearing', async () => {
    const { id: proposal } = await (await post('/wijken/centrum/voorstellen', { title: 'Licht in de tunnel', description: 'Dan durft iedereen er weer door.' })).json();
    const link = { kind: 'proposal', id: proposal };
    assert.equal((await post(`/verhalen/${own}/verbanden`, link)).status, 401);
    assert.deepEqual(await codesOf(await post(`/verhalen/${own}/verbanden`, { kind: 'commitment', id: proposal }, 'samira')), ['story.link.unknown']);
    for (let times = 0; times < 2; times += 1) assert.deepEqual(await (await post(`/verhalen/${own}/verbanden`, link, 'samira')).json(), { links: [{ ...link, title: 'Licht in de tunnel' }] });
    assert.deepEqual((await (await get(`/vertellingen/${own}`, secretOf('team'))).json()).links, [{ ...link, title: 'Licht in de tunnel' }]);
    assert.deepEqual(await (await post(`/verhalen/${own}/ontkoppelingen`, link, 'piet')).json(), { links: [] });
    const kept = await database.selectFrom('story_links').select(['linked_by', 'ended_by']).execute();
    assert.deepEqual(kept, [{ linked_by: 'Samira Jansen', ended_by: 'Piet de Boer' }]);
    await assert.rejects(sql`delete from story_links`.execute(database), refusal('WP144'));
    await sql`insert into neighbourhoods select 'elders', name, year, areas, partners, outlines from neighbourhoods where id = 'centrum'`.execute(database);
    await sql`insert into proposals (id, neighbourhood, title, description, state) values ('ver-weg', 'elders', 'Elders', 'Heel ergens anders', 'submitted')`.execute(database);
    assert.deepEqual(await codesOf(await post(`/verhalen/${own}/verbanden`, { kind: 'proposal', id: 'ver-weg' }, 'samira')), ['story.link.unknown']);
    await assert.rejects(sql`insert into story_links (story, proposal, linked_by) values (${own}, 'ver-weg', 'x')`.execute(database), refusal('WP143'));
  });

  it('are gathered under a theme by residents at a table, in their words, and shown in it as far as everyone may read them', async () => {
    await sql`insert into wijk_tables (id, neighbourhood, name, founded) values ('tafel', 'centrum', 'Wijktafel', current_date)`.execute(database);
    const { items } = await (await get(stories)).json();
    const shown = items[0].id as string;
    const theme = { words: 'Veilig naar huis', stories: [own, shown, shown] };
    assert.equal((await post('/wijktafels/tafel/themas', theme, 'samira')).status, 403, 'no professional names it');
    assert.deepEqual(await codesOf(await post('/wijktafels/tafel/themas', { ...theme, stories: [shown, 'nergens'] }, 'nora')), ['story.theme.unknown-story']);
    assert.deepEqual((await (await post('/wijktafels/tafel/themas', theme, 'nora')).json()).stories, [shown]);
    assert.deepEqual(await codesOf(await post('/wijktafels/tafel/themas', theme, 'nora')), ['story.theme.known']);
    const listed = await (await get('/wijken/centrum/themas')).json();
    assert.deepEqual([listed.total, listed.items[0].words, listed.items[0].table, listed.items[0].stories], [1, 'Veilig naar huis', 'tafel', [shown]]);
    assert.doesNotMatch(JSON.stringify(listed), new RegExp(own));
    await assert.rejects(sql`update themes set words = 'Overlast'`.execute(database), refusal('WP146'));
    await assert.rejects(sql`insert into theme_stories select id, 'elders' from themes`.execute(database), refusal('WP014'));
    await sql`insert into stories (id, neighbourhood, words, consent, channel, is_read_back, secret_hash) values ('elders', 'elders', 'Verhaal van elders', 'public', 'self', false, 'elders')`.execute(database);
    await assert.rejects(sql`insert into theme_stories select id, 'elders' from themes`.execute(database), refusal('WP145'));
  });

  it('stand as they were told, until the teller takes them back; then words, place and photo are gone', async () => {
    assert.equal((await post(`/vertellingen/${own}/aanvullingen`, { words: 'Gisteren weer.' }, secretOf('team'))).status, 201);
    await assert.rejects(sql`update stories set words = 'mooier verteld' where id = ${own}`.execute(database), refusal('WP013'));
    await assert.rejects(sql`delete from stories where id = ${own}`.execute(database), refusal('WP012'));
    const photos = async () => Number((await database.selectFrom('photos').select(({ fn }) => fn.countAll().as('n')).executeTakeFirstOrThrow()).n);
    const before = await photos();
    assert.equal((await post(`/vertellingen/${own}/intrekkingen`, {}, secretOf('team'))).status, 201);
    assert.equal(await photos(), before - 1);
    assert.equal((await get(`/vertellingen/${own}`, secretOf('team'))).status, 404);
    const rows = JSON.stringify([await database.selectFrom('stories').selectAll().where('id', '=', own).execute(), await database.selectFrom('story_additions').selectAll().execute()]);
    assert.doesNotMatch(rows, /tunnel|Steeg|Gisteren/);
    await assert.rejects(sql`insert into story_additions (story, words) values (${own}, 'toch nog iets')`.execute(database), refusal('WP014'));
  });
});
