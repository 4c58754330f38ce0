import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { routes } from '@wijkaanpak/client/contract';
import { createApp } from '@wijkaanpak/server';
import sharp from 'sharp';
import { openPGlite } from '../../support/database.ts';
import { fill, letterCodes, partnerOrigin } from '../../support/filled-database.ts';

const database = await openPGlite();
let visitor = 'visitor-1';
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => visitor });
const get = (path: string, headers: Record<string, string> = {}) => app.request(`http://dienst.example${path}`, { headers });
let keys = 0;
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(`http://dienst.example${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `sleutel-${(keys += 1)}-tijdens-test`, ...headers },
  });
const problemOf = async (response: Response, status = 400) => {
  assert.equal(response.status, status);
  assert.match(response.headers.get('Content-Type')!, /application\/problem\+json/);
  const problem = await response.json();
  assert.equal(problem.status, status);
  assert.ok(problem.title && problem.detail);
  return problem as { detail: string; errors: { code: string; path: string; message: string }[] };
};
const proposal = { title: 'Een bankje bij de speeltuin', description: 'Daar kunnen ouders en ouderen zitten en praten.' };
const proposals = '/v1/wijken/centrum/voorstellen';

describe('the service', () => {
  before(() => fill(database));
  after(() => database.destroy());

  it('serves every route of the contract and nothing else below /v1', async () => {
    const served = app.routes.filter(({ path, method }) => path.startsWith('/v1/') && !path.endsWith('*') && method !== 'ALL').map(({ path, method }) => `${method} ${path}`);
    const agreed = routes.map(({ path, method }) => `${method} /v1${path.replace(/\{(\w+)\}/g, ':$1')}`);
    assert.deepEqual([...new Set(served)].sort(), [...agreed, 'GET /v1/openapi.json'].sort());
  });

  it('tells the version of the API in every answer, also when something is wrong', async () => {
    for (const path of ['/v1/wijken', '/v1/wijken/nergens', '/v1/bestaat-niet', '/v1/openapi.json']) assert.equal((await get(path)).headers.get('API-Version'), '0.1.0');
  });

  it('answers pages with their number of items, and an unchanged page with 304', async () => {
    const response = await get('/v1/stemmingen?perPagina=2&pagina=2');
    const page = await response.json();
    assert.deepEqual([page.items.length, page.total, page.page, page.perPage], [1, 3, 2, 2]);
    const again = await get('/v1/wijken/centrum');
    assert.equal((await get('/v1/wijken/centrum', { 'If-None-Match': again.headers.get('ETag')! })).status, 304);
  });

  it('stores a proposal and finds it by its words', async () => {
    const response = await post(proposals, { ...proposal, place: 'Noordermarkt', area: 'BU0363AA02' });
    assert.equal(response.status, 201);
    const stored = await response.json();
    assert.deepEqual([stored.title, stored.place, stored.area, stored.state], [proposal.title, 'Noordermarkt', 'BU0363AA02', 'submitted']);
    const found = await (await get(`${proposals}?zoek=SPEELTUIN`)).json();
    assert.deepEqual(found.items.map(({ id }: { id: string }) => id), [stored.id]);
    assert.equal((await (await get(`${proposals}?zoek=%25`)).json()).total, 0, 'a percent sign is an ordinary sign');
    assert.equal((await (await get(`${proposals}?status=done`)).json()).total, 0);
    assert.equal((await (await get(`${proposals}?buurt=BU0363AA02`)).json()).total, 1);
    const { events, obstacles, lasts, ...whole } = await (await get(`/v1/voorstellen/${stored.id}`)).json();
    assert.deepEqual({ ...whole, ...stored }, whole);
    assert.deepEqual([events, obstacles, lasts], [[], [], 'lasting']);
  });

  it('writes a photo anew, so that nothing but the picture is kept', async () => {
    const taken = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#0a6b52' } }).jpeg()
      .withExif({ IFD0: { Make: 'Canon' }, IFD3: { GPSLatitude: '52/1 22/1 0/1' } }).toBuffer();
    assert.ok((await sharp(taken).metadata()).exif);
    const response = await post(proposals, { ...proposal, photo: { data: taken.toString('base64'), description: 'Een groen vlak' } });
    const { photo } = await response.json();
    assert.equal(photo.description, 'Een groen vlak');
    const served = await get(photo.url);
    assert.equal(served.headers.get('Content-Type'), 'image/jpeg');
    const bytes = Buffer.from(await served.arrayBuffer());
    const { width, height, format, exif } = await sharp(bytes).metadata();
    assert.deepEqual([width, height, format, exif], [1600, 800, 'jpeg', undefined]);
    assert.ok(!bytes.includes('Canon'));
  });

  it('refuses a photo that is none, and stores neither photo nor proposal', async () => {
    const before = (await (await get(proposals)).json()).total;
    const truncated = (await sharp({ create: { width: 400, height: 400, channels: 3, background: 'red' } }).jpeg().toBuffer()).subarray(0, 200);
    for (const data of ['%PDF-1.7 …', truncated, '<svg onload="alert(1)"/>']) {
      const { errors } = await problemOf(await post(proposals, { ...proposal, photo: { data: Buffer.from(data).toString('base64') } }));
      assert.deepEqual(errors.map(({ code, path }) => [code, path]), [['photo.not-an-image', 'photo.data']]);
    }
    assert.equal((await (await get(proposals)).json()).total, before);
  });

  it('keeps markup, emoji and right-to-left text as text', async () => {
    const text = { title: '<script>alert(1)</script> بستان 🌳', description: "'; drop table proposals; -- מקום לכולם 👩‍👩‍👧" };
    const stored = await (await post(proposals, text)).json();
    assert.deepEqual([stored.title, stored.description], [text.title, text.description]);
  });

  it('says of bad input which field and how to mend it, in Dutch and in English, and stores nothing', async () => {
    const bad: [unknown, string, string][] = [
      [{ ...proposal, title: 'x'.repeat(1_000_000) }, 'title', 'proposal.title.too-long'],
      [{ ...proposal, title: 'nul\u0000byte' }, 'title', 'text.forbidden-character'],
      [{ ...proposal, title: 'half \ud800 teken' }, 'title', 'text.forbidden-character'],
      [{ ...proposal, title: 12 }, 'title', 'field.wrong-type'],
      [{ description: proposal.description }, 'title', 'field.required'],
      [{ ...proposal, naam: 'Jan' }, 'naam', 'field.unknown'],
      [{ ...proposal, area: 'BU00140000' }, 'area', 'area.not-in-neighbourhood'],
      [{ ...proposal, area: 'centrum' }, 'area', 'area.not-a-code'],
      [[], '', 'field.wrong-type'],
      ['{"title":', '', 'request.not-json'],
    ];
    for (const [body, path, code] of bad) {
      visitor = `visitor-${code}-${path}`;
      const { errors, detail } = await problemOf(await post(proposals, body));
      assert.ok(errors.some((error) => error.code === code && error.path === path), `${code} at ${path}, got ${JSON.stringify(errors).slice(0, 200)}`);
      assert.ok(errors.every(({ message }) => /^[A-Z].*\.$/s.test(message)), 'a sentence');
      assert.notEqual(detail, errors[0]!.message);
    }
    visitor = 'visitor-1';
    const { errors } = await problemOf(await post(proposals, { ...proposal, title: '' }, { 'Accept-Language': 'en-GB,en;q=0.8' }));
    assert.equal(errors[0]!.message, 'Write a title of at least 5 characters.');
  });

  it('says what is wrong in the language asked for where that has all of it, else in Dutch, and says which', async () => {
    const told = async (path: string, body: unknown, language: string) => {
      const response = await post(path, body, { 'Accept-Language': language });
      return [response.headers.get('Content-Language'), (await problemOf(response)).errors[0]!.message];
    };
    const answers = '/v1/peilingen/vertrouwen/antwoorden';
    assert.deepEqual(await told(answers, { answers: {} }, 'tr-TR'), ['tr', 'Henüz hiçbir soruyu cevaplamadınız. Lütfen en az birini cevaplayın.']);
    assert.deepEqual(await told(answers, { answers: {} }, 'nl-simple'), ['nl-simple', 'U hebt nog geen antwoord gegeven. Geef antwoord op één vraag of meer.']);
    assert.deepEqual(await told(proposals, { ...proposal, title: '' }, 'uk'), ['nl', 'Schrijf een titel van ten minste 5 tekens.']);
    assert.deepEqual((await told(answers, { answers: {} }, 'fa'))[0], 'nl');
  });

  it('refuses unknown and unreadable query keys by name', async () => {
    assert.deepEqual((await problemOf(await get('/v1/stemmingen?sorteer=op'))).errors[0]!.code, 'field.unknown');
    assert.deepEqual((await problemOf(await get('/v1/stemmingen?pagina=nul'))).errors[0]!.path, 'pagina');
    assert.deepEqual((await problemOf(await get('/v1/wijken/centrum?x=1'))).errors[0]!.path, 'x');
  });

  it('refuses a message that is too large before reading it', async () => {
    await problemOf(await post(proposals, { ...proposal, description: 'x'.repeat(5_000_000) }), 413);
  });

  it('asks a key for every write, and gives the same bytes for the same key', async () => {
    assert.deepEqual((await problemOf(await post(proposals, proposal, { 'Idempotency-Key': 'kort' }))).errors[0]!.path, 'Idempotency-Key');
    const key = { 'Idempotency-Key': 'een-en-dezelfde' };
    const [first, second] = [await post(proposals, proposal, key), await post(proposals, proposal, key)];
    assert.equal(await first.text(), await second.text());
    assert.equal(second.status, 201);
    assert.equal((await problemOf(await post(proposals, { ...proposal, title: 'Iets heel anders' }, key))).errors[0]!.code, 'request.key-reused');
  });

  it('takes a ballot with a code, lets it be changed, and counts the last', async () => {
    const cast = (choices: string[]) => post('/v1/stemmingen/open/stembiljetten', { choices, code: letterCodes[0] });
    const first = await (await cast(['1'])).json();
    const second = await (await cast(['2'])).json();
    assert.deepEqual([first.sequence, second.sequence], [1, 2]);
    assert.notEqual(first.id, second.id);
    const rows = await database.selectFrom('ballots').selectAll().where('vote', '=', 'open').execute();
    assert.deepEqual(rows.map(({ choices }) => choices), [['2']]);
  });

  it('refuses an unknown, a mistyped and a closed code, and a ballot against the rules', async () => {
    const cast = (vote: string, ballot: object) => post(`/v1/stemmingen/${vote}/stembiljetten`, ballot);
    const code = letterCodes[1]!;
    const other = '0000-0000-0000-0000';
    const codes = async (vote: string, ballot: object) => (await problemOf(await cast(vote, ballot))).errors.map((error) => error.code);
    assert.deepEqual(await codes('open', { choices: ['1'], code: other }), ['code.unknown']);
    assert.deepEqual(await codes('open', { choices: ['1'], code: code.replace(/.$/, (sign) => (sign === '0' ? '1' : '0')) }), ['code.typing-error']);
    assert.deepEqual(await codes('closed', { choices: ['1'], code }), ['vote.closed']);
    assert.deepEqual(await codes('announced', { choices: ['1'], code }), ['vote.not-open-yet']);
    assert.deepEqual(await codes('open', { choices: [], code }), ['ballot.too-few-choices']);
    assert.deepEqual(await codes('open', { choices: ['1', '2', '3'], code }), ['ballot.too-many-choices', 'ballot.over-budget']);
    assert.deepEqual(await codes('open', { choices: ['9'], code }), ['ballot.unknown-option']);
    assert.equal((await cast('nergens', { choices: ['1'], code })).status, 404);
  });

  it('stops who guesses codes, and nobody else', async () => {
    const guess = (code: string) => post('/v1/stemmingen/open/stembiljetten', { choices: ['1'], code });
    visitor = 'guesser';
    for (let tries = 0; tries < 10; tries += 1) await problemOf(await guess('0000-0000-0000-0000'));
    const stopped = await guess(letterCodes[3]!);
    const { errors } = await problemOf(stopped, 429);
    assert.equal(errors[0]!.code, 'request.too-many');
    assert.ok(Number(stopped.headers.get('Retry-After')) > 0);
    visitor = 'neighbour';
    assert.equal((await guess(letterCodes[3]!)).status, 201);
    visitor = 'visitor-1';
  });

  it('tells nothing about how an open vote stands', async () => {
    assert.equal((await problemOf(await get('/v1/uitslagen/open'), 404)).errors[0]!.code, 'vote.not-counted-yet');
    assert.deepEqual((await (await get('/v1/uitslagen')).json()).items.map(({ vote }: { vote: string }) => vote), ['closed']);
    for (const path of ['/v1/stemmingen/open', '/v1/stemmingen']) assert.doesNotMatch(await (await get(path)).text(), /"(ballots|outcome|tally)"/);
    assert.equal((await get('/v1/uitslagen/closed')).status, 200);
  });

  it('takes answers to the round that is open, and keeps only their day', async () => {
    const answers = { 'gemeente-listens': 7, neighbours: 'dont-know', open: 'Vaker langskomen' };
    assert.equal((await post('/v1/peilingen/vertrouwen/antwoorden', { answers })).status, 201);
    const code = async (poll: string, body: object) => (await problemOf(await post(`/v1/peilingen/${poll}/antwoorden`, body))).errors[0]!.code;
    assert.equal(await code('voorbij', { answers }), 'poll.closed');
    assert.equal(await code('vertrouwen', { answers: { neighbours: 11 } }), 'answer.not-a-grade');
    assert.equal(await code('vertrouwen', { answers: { onbekend: 3 } }), 'answer.unknown-question');
    assert.equal(await code('vertrouwen', { answers: {} }), 'answer.nothing-answered');
    const rows = await database.selectFrom('answers').selectAll().execute();
    assert.deepEqual(rows.map((row) => Object.keys(row).sort()), [['answers', 'background', 'code_hash', 'id', 'poll', 'received_on', 'wave']]);
    assert.deepEqual([rows[0]!.code_hash, rows[0]!.background], [null, {}]);
    assert.equal(rows[0]!.received_on.toISOString().slice(11), '00:00:00.000Z');
  });

  it('lets pages of registered partners in, and no others', async () => {
    const ask = (origin: string) => app.request(`http://dienst.example${proposals}`, { method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' } });
    const allowed = await ask(partnerOrigin);
    assert.deepEqual([allowed.status, allowed.headers.get('Access-Control-Allow-Origin')], [204, partnerOrigin]);
    assert.match(allowed.headers.get('Access-Control-Allow-Headers')!, /Idempotency-Key/);
    assert.equal((await get('/v1/wijken', { Origin: partnerOrigin })).headers.get('Access-Control-Allow-Origin'), partnerOrigin);
    for (const stranger of ['https://www.gemeente.example.evil.test', 'null', 'http://www.gemeente.example']) {
      assert.equal((await ask(stranger)).headers.get('Access-Control-Allow-Origin'), null);
      assert.equal((await get('/v1/wijken', { Origin: stranger })).headers.get('Access-Control-Allow-Origin'), null);
      assert.equal((await problemOf(await post(proposals, proposal, { Origin: stranger, 'Content-Type': 'text/plain' }), 403)).errors[0]!.code, 'request.origin-not-registered');
    }
    assert.equal((await get('/v1/openapi.json', { Origin: 'https://anyone.example' })).headers.get('Access-Control-Allow-Origin'), '*');
  });

  it('shows its own pages under a strict policy, with residents\' and organisers\' words escaped', async () => {
    const page = await get('/stemmingen/open');
    assert.match(page.headers.get('Content-Security-Policy')!, /default-src 'none'.*worker-src 'self'.*require-trusted-types-for 'script'; trusted-types lit-html wijkaanpak/);
    assert.match(await page.text(), /<wijk-vote src="\/v1\/stemmingen\/open"/);
    assert.match(await (await get('/stemmingen/closed')).text(), /<wijk-vote-result/);
    assert.match(await (await get('/')).text(), /href="\/peilingen\/vertrouwen"/);
    assert.equal((await get('/stemmingen/%3Cscript%3E')).status, 404);
    assert.equal((await get('/health')).status, 200);
  });
});
