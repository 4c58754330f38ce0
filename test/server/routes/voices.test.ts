import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { routes } from '@wijkaanpak/client/contract';
import { hashStorySecret, type Actor } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { sql } from 'kysely';
import sharp from 'sharp';
import { openPGlite } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';
import { inBase64, soundNames } from '../../support/sounds.ts';

const database = await openPGlite();
const actors: Record<string, Actor> = { samira: { id: 'samira', name: 'Samira Jansen', partner: 'gemeente', roles: ['professional'] }, mo: { id: 'mo', name: 'Mo Visser', partner: null, roles: ['moderator'] } };
let visitors = 0;
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => `visitor-${(visitors += 1)}`, identify: async (token) => actors[token] });
const get = (path: string, token?: string, more: Record<string, string> = {}) => app.request(`http://dienst.example${path}`, { headers: { ...(token && { Authorization: `Bearer ${token}` }), ...more } });
let keys = 0;
const post = (path: string, body: unknown, token?: string) =>
  app.request(`http://dienst.example/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `sleutel-${(keys += 1)}-tijdens-test`, ...(token && { Authorization: `Bearer ${token}` }) } });
const codesOf = async (response: Response) => ((await response.json()) as { errors: { code: string }[] }).errors.map(({ code }) => code);
const refusal = (code: string) => (error: { code?: string }) => error.code === code;
const photo = { data: (await sharp({ create: { width: 40, height: 40, channels: 3, background: 'red' } }).jpeg().toBuffer()).toString('base64') };

interface Told {
  readonly id: string;
  readonly secret: string;
  readonly voice: { url: string; seconds: number };
  readonly photo: { url: string };
}
async function speak(consent: string, name: (typeof soundNames)[number] = 'spoken.webm'): Promise<Told> {
  const secret = `geheim-van-${consent}-${(keys += 1)}`;
  const response = await post('/wijken/centrum/verhalen', { words: '', voice: { data: inBase64(name) }, photo, consent, secretHash: hashStorySecret(secret) });
  assert.equal(response.status, 201);
  const { id } = (await response.json()) as { id: string };
  return { secret, ...(await (await get(`/v1/vertellingen/${id}`, secret)).json()) };
}
const count = async (table: 'voices' | 'photos' | 'story_transcripts') => Number((await database.selectFrom(table).select(({ fn }) => fn.countAll().as('n')).executeTakeFirstOrThrow()).n);

describe('a spoken story', () => {
  let team: Told;
  let anonymous: Told;
  let open: Told;
  before(async () => {
    await fill(database);
    team = await speak('team', 'fragmented.mp4');
    anonymous = await speak('anonymous', 'spoken.mp4');
    open = await speak('public');
  });
  after(() => database.destroy());

  it('is heard and seen by everyone when its teller chose so, with its own type, whole or in parts', async () => {
    const whole = await get(open.voice.url);
    assert.deepEqual([whole.status, whole.headers.get('Content-Type'), whole.headers.get('Accept-Ranges'), whole.headers.get('X-Content-Type-Options')], [200, 'audio/webm', 'bytes', 'nosniff']);
    assert.match(whole.headers.get('Cache-Control')!, /no-store/, 'what may be taken back is not kept on the way');
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const part = await get(open.voice.url, undefined, { Range: 'bytes=10-19' });
    assert.deepEqual([part.status, part.headers.get('Content-Range')], [206, `bytes 10-19/${bytes.length}`]);
    assert.deepEqual(new Uint8Array(await part.arrayBuffer()), bytes.slice(10, 20));
    assert.equal((await get(open.voice.url, undefined, { Range: `bytes=${bytes.length}-` })).status, 416);
    assert.equal((await get(open.photo.url)).headers.get('Content-Type'), 'image/jpeg');
  });

  it('is for nobody but teller and team when its teller chose that, photo as well as voice', async () => {
    for (const { voice, photo: seen, secret } of [team, anonymous]) {
      for (const url of [voice.url, seen.url]) {
        for (const token of [undefined, 'onzin', open.secret, 'mo']) assert.equal((await get(url, token)).status, 404, `${url} for ${token}`);
        for (const token of [secret, 'samira']) assert.equal((await get(url, token)).status, 200, `${url} for ${token}`);
      }
      assert.equal((await get(voice.url, secret)).headers.get('Content-Type'), 'audio/mp4');
    }
  });

  it('for the team alone is in no field of any public route of its neighbourhood', async () => {
    await post(`/verhalen/${team.id}/uitschriften`, { words: 'Ik hoor elke nacht de trap.', isReadBack: true }, 'samira');
    const told = new RegExp([team.id, team.secret, team.voice.url, team.photo.url, 'elke nacht'].join('|'));
    const names: Record<string, string> = { wijk: 'centrum', verhaal: team.id, geluid: team.voice.url.split('/').at(-1)!, foto: team.photo.url.split('/').at(-1)!, stemming: 'open', peiling: 'vertrouwen' };
    const open = routes.filter(({ method, roles }) => method === 'GET' && !roles);
    assert.ok(open.length > 10);
    for (const { path, name } of open) {
      const answer = await get(`/v1${path.replace(/\{(\w+)\}/g, (_, key: string) => names[key] ?? 'x')}`);
      assert.doesNotMatch(await answer.text(), told, name);
    }
  });

  it('is written out by the team, and read by others only once its teller agreed', async () => {
    assert.equal((await post(`/verhalen/${anonymous.id}/uitschriften`, { words: 'De bus rijdt niet meer.', isReadBack: false })).status, 401);
    const listed = async () => ((await (await get('/v1/wijken/centrum/verhalen')).json()) as { items: { id: string; voice: unknown; transcript: { words: string } | null }[]; total: number }).items;
    assert.deepEqual((await listed()).map(({ id }) => id), [open.id], 'an anonymous voice without words is nothing to show');
    assert.equal((await post(`/vertellingen/${anonymous.id}/akkoorden`, {}, anonymous.secret)).status, 400);
    assert.equal((await post(`/verhalen/${anonymous.id}/uitschriften`, { words: 'De bus rijdt niet meer.', isReadBack: false }, 'samira')).status, 201);
    assert.equal((await listed()).length, 1);
    assert.equal((await post(`/vertellingen/${anonymous.id}/akkoorden`, {}, open.secret)).status, 404);
    assert.equal((await post(`/vertellingen/${anonymous.id}/akkoorden`, {}, anonymous.secret)).status, 201);
    const shown = (await listed()).find(({ id }) => id === anonymous.id)!;
    assert.deepEqual([shown.voice, shown.transcript!.words], [null, 'De bus rijdt niet meer.']);
    await assert.rejects(sql`update story_transcripts set words = 'anders' where story = ${anonymous.id}`.execute(database), refusal('WP142'));
    await assert.rejects(sql`delete from story_transcripts where story = ${anonymous.id}`.execute(database), refusal('WP142'));
  });

  it('is not written out where nothing was spoken, by the database either', async () => {
    const { id } = (await (await post('/wijken/centrum/verhalen', { words: 'Geschreven verhaal', consent: 'team', secretHash: hashStorySecret('geschreven') })).json()) as { id: string };
    assert.deepEqual(await codesOf(await post(`/verhalen/${id}/uitschriften`, { words: 'Iets anders', isReadBack: true }, 'samira')), ['story.transcript.no-voice']);
    await assert.rejects(sql`insert into story_transcripts (story, words, name, partner) values (${id}, 'x', 'x', 'x')`.execute(database), refusal('WP141'));
    await assert.rejects(sql`update voices set seconds = 1`.execute(database), refusal('WP140'));
  });

  it('is refused as a whole when its voice is a film or text, and nothing is stored', async () => {
    const before = [await count('voices'), await count('photos')];
    for (const data of [inBase64('film.webm'), Buffer.from('geen geluid').toString('base64')]) {
      const response = await post('/wijken/centrum/verhalen', { words: '', voice: { data }, photo, consent: 'team', secretHash: hashStorySecret(data) });
      assert.deepEqual(await codesOf(response), ['story.voice.not-sound']);
    }
    assert.deepEqual([await count('voices'), await count('photos')], before);
  });

  it('is erased with its photo and what was written out when its teller takes it back, by the database itself', async () => {
    const before = [await count('voices'), await count('photos'), await count('story_transcripts')];
    assert.equal((await post(`/vertellingen/${anonymous.id}/intrekkingen`, {}, anonymous.secret)).status, 201);
    assert.deepEqual([await count('voices'), await count('photos'), await count('story_transcripts')], before.map((one) => one - 1));
    for (const token of [anonymous.secret, 'samira', undefined]) assert.equal((await get(anonymous.voice.url, token)).status, 404);
    await sql`update stories set words = '', voice = null, photo = null, place = null, taken_back_at = now() where id = ${team.id}`.execute(database);
    assert.equal((await get(team.voice.url, 'samira')).status, 404);
    assert.equal((await get(team.photo.url, 'samira')).status, 404);
  });
});
