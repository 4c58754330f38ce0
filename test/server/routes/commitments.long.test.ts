import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addDays, type Actor, type Vote } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { sql } from 'kysely';
import sharp from 'sharp';
import { addCodes } from '../../../packages/server/src/repositories/ballots.ts';
import { addCommitment, readToday } from '../../../packages/server/src/repositories/commitments.ts';
import { addNeighbourhood } from '../../../packages/server/src/repositories/neighbourhoods.ts';
import { addVote } from '../../../packages/server/src/repositories/votes.ts';
import { castBallot } from '../../../packages/server/src/services/cast-ballot.ts';
import { neighbourhood, openVote } from '../../support/content.ts';
import { openPGlite } from '../../support/database.ts';
import { fill, letterCodes } from '../../support/filled-database.ts';

const database = await openPGlite();
const people: Record<string, Actor> = {
  jansen: { id: '1', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] },
  ander: { id: '2', name: 'P. de Boer', partner: 'corporatie', roles: ['professional'] },
  beheer: { id: '3', name: 'B. Heer', partner: 'gemeente', roles: ['administrator'] },
};
let visitors = 0;
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => `visitor-${(visitors += 1)}`, identify: async (token) => people[token] });
let keys = 0;
const post = (path: string, body: unknown, who?: string) =>
  app.request(`http://dienst.example/v1${path}`, {
    method: 'POST', body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `toezegging-${(keys += 1)}`, ...(who && { Authorization: `Bearer ${who}` }) },
  });
const get = async (path: string, who?: string) => (await app.request(`http://dienst.example/v1${path}`, { headers: who ? { Authorization: `Bearer ${who}` } : {} })).json();
const codeOf = async (response: Response) => (response.ok ? 'fine' : (await response.json()).errors[0].code);
const list = '/wijken/centrum/toezeggingen';

const input = {
  what: 'De lantaarns in de Kerkstraat branden weer.', shownBy: 'U ziet het ’s avonds op straat, en er staat een foto.', due: '2099-06-01',
  by: { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' }, origin: { kind: 'poll', id: 'vertrouwen' }, mandate: null,
};
const promised = async (change = {}) => (await (await post(list, { ...input, ...change }, 'jansen')).json()).id as string;

/** A promise of some days ago, as history brings it in. */
async function promisedBefore(id: string, days: { readonly given: number; readonly due: number }): Promise<void> {
  const today = await readToday(database);
  const { due: _, ...rest } = input;
  await database.transaction().execute(async (transaction) => {
    await sql`set local wijkaanpak.import = 'on'`.execute(transaction);
    const dates = [{ given: addDays(today, -days.given), due: addDays(today, days.due), reasons: '' }];
    await addCommitment(transaction, { ...rest, id, neighbourhood: 'centrum', origin: { kind: 'poll', id: 'vertrouwen' }, dates, handOvers: [], progress: [], reported: null, verdicts: [] });
  });
}

/** A vote among residents that has closed by the time this returns, about one promise or several; for each, yes is 1 and no is 0. */
async function asked(id: string, about: string | readonly string[] | undefined, answers: readonly (0 | 1 | readonly (0 | 1)[])[], change: Partial<Vote['rules']> = {}, wijk = 'centrum'): Promise<void> {
  const { state: _, rulesHash: __, ...vote } = openVote;
  const closes = Date.now() + 500;
  const options = [about].flat().map((commitment, index) => ({ id: String(index + 1), title: input.what, description: null, category: null, place: null, cost: null, proposal: null, ...(commitment && { commitment }) }));
  const rules = { ...vote.rules, ballot: 'yes-no' as const, counting: 'yes-no' as const, minChoices: 0, maxChoices: options.length, budget: null, maxCost: null, ...change };
  await addVote(database, { ...vote, id, neighbourhood: wijk, rules, options, opensAt: new Date(Date.now() - 1000).toISOString(), closesAt: new Date(closes).toISOString() }, 'own');
  await addCodes(database, id, letterCodes);
  for (const [index, answer] of answers.entries()) assert.ok((await castBallot(database, id, { choices: options.map(({ id }) => id), points: [answer].flat(), code: letterCodes[index]! })).ok);
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, closes - Date.now()) + 50));
}

describe('promises to a neighbourhood', () => {
  before(async () => {
    await fill(database);
    await addNeighbourhood(database, { ...neighbourhood, id: 'elders' }, { type: 'FeatureCollection', features: [] });
  });
  after(() => database.destroy());

  it('are made by a professional in the name of their own organisation, and everyone reads them', async () => {
    assert.equal(await codeOf(await post(list, input)), 'access.login-needed');
    assert.equal(await codeOf(await post(list, input, 'beheer')), 'access.not-allowed');
    assert.equal(await codeOf(await post(list, input, 'ander')), 'commitment.not-yours');
    assert.equal(await codeOf(await post(list, { ...input, origin: { kind: 'poll', id: 'bestaat-niet' } }, 'jansen')), 'commitment.origin.unknown');
    assert.equal(await codeOf(await post(list, { ...input, due: '2020-01-01' }, 'jansen')), 'commitment.date.in-the-past');
    const id = await promised();
    const read = await get(`/toezeggingen/${id}`);
    assert.deepEqual([read.state, read.by, read.dates.length, read.readOn], ['promised', input.by, 1, await readToday(database)]);
    assert.ok((await get(`${list}?stand=promised`)).items.some((one: { id: string }) => one.id === id));
    assert.equal((await get(`${list}?stand=kept`)).total, 0);
  });

  it('keep the old date beside the new one', async () => {
    const id = await promised();
    assert.equal(await codeOf(await post(`/toezeggingen/${id}/data`, { due: '2099-07-01', reasons: 'De lampen zijn later.' }, 'ander')), 'commitment.not-yours');
    const moved = await (await post(`/toezeggingen/${id}/data`, { due: '2099-07-01', reasons: 'De lampen zijn later.' }, 'jansen')).json();
    assert.deepEqual([moved.state, moved.dates.map(({ due }: { due: string }) => due)], ['moved', ['2099-06-01', '2099-07-01']]);
  });

  it('show how far they are, with a photo that holds only the picture', async () => {
    const taken = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'green' } }).jpeg().withExif({ IFD0: { Make: 'Canon' } }).toBuffer();
    const told = await (await post(`/toezeggingen/${await promised()}/vorderingen`, { text: 'De palen staan.', photo: { data: taken.toString('base64'), description: 'Palen' } }, 'jansen')).json();
    assert.deepEqual([told.progress[0].text, told.progress[0].photo.description], ['De palen staan.', 'Palen']);
    const bytes = Buffer.from(await (await app.request(`http://dienst.example${told.progress[0].photo.url}`)).arrayBuffer());
    assert.ok(!bytes.includes('Canon') && (await sharp(bytes).metadata()).format === 'jpeg');
  });

  it('are overdue by themselves the day after their day, and not on it', async () => {
    await promisedBefore('op-de-dag', { given: 9, due: 0 });
    await promisedBefore('te-laat', { given: 9, due: -1 });
    assert.deepEqual([(await get('/toezeggingen/op-de-dag')).state, (await get('/toezeggingen/te-laat')).state], ['promised', 'overdue']);
  });

  it('remind the promiser alone, before the day', async () => {
    await promisedBefore('morgen', { given: 9, due: 1 });
    const { items } = await get('/herinneringen', 'jansen');
    assert.ok(items.some(({ commitment }: { commitment: string }) => commitment === 'morgen'));
    assert.ok(!items.some(({ commitment }: { commitment: string }) => commitment === 'te-laat'));
    assert.equal((await get('/herinneringen', 'ander')).total, 0);
  });

  it('are kept or broken by what residents voted, whoever carries it over', async () => {
    for (const [id, answers, state] of [['gehouden', [1, 1, 0], 'kept'], ['gebroken', [1, 0, 0], 'broken']] as const) {
      await promisedBefore(id, { given: 9, due: -1 });
      await asked(`oordeel-${id}`, id, answers);
      const judged = await (await post(`/toezeggingen/${id}/oordelen`, { vote: `oordeel-${id}` })).json();
      assert.deepEqual([judged.state, judged.verdicts[0].found, judged.verdicts[0].level], [state, state, 1]);
      assert.equal(await codeOf(await post(`/toezeggingen/${id}/oordelen`, { vote: `oordeel-${id}` })), 'commitment.verdict.given-before');
    }
  });

  it('are not judged by an open vote, another promise’s, a tie, a vote without voters, a poll, another rule or another neighbourhood', async () => {
    await promisedBefore('oordeel-nodig', { given: 9, due: -1 });
    const judge = async (vote: string, id = 'oordeel-nodig') => codeOf(await post(`/toezeggingen/${id}/oordelen`, { vote }));
    await asked('gelijk', 'oordeel-nodig', [1, 0]);
    await asked('niemand', 'oordeel-nodig', []);
    await asked('over-iets-anders', 'te-laat', [1]);
    await asked('zomaar', undefined, [1]);
    await asked('peiling', 'oordeel-nodig', [1], { level: 0 });
    await asked('ergens-anders', 'oordeel-nodig', [1], {}, 'elders');
    assert.deepEqual([await judge('gelijk'), await judge('niemand')], ['commitment.verdict.undecided', 'commitment.verdict.undecided']);
    for (const vote of ['over-iets-anders', 'zomaar', 'ergens-anders', 'bestaat-niet', 'closed']) assert.equal(await judge(vote), 'commitment.verdict.not-asked', vote);
    assert.equal(await judge('peiling'), 'commitment.verdict.only-a-poll');
    assert.equal(await judge('open'), 'vote.not-counted-yet');
    await promisedBefore('loopt-nog', { given: 9, due: 9 });
    await asked('te-vroeg', 'loopt-nog', [0]);
    assert.equal(await judge('te-vroeg', 'loopt-nog'), 'commitment.verdict.too-early');
    assert.equal((await get('/toezeggingen/oordeel-nodig')).state, 'overdue');
  });

  it('are judged by nobody else, also when the code around the database is passed by', async () => {
    const insert = (vote: string, found: string, level = 1, id = 'oordeel-nodig') =>
      sql`insert into commitment_verdicts (commitment, vote, level, found, noted_on) values (${id}, ${vote}, ${level}, ${found}, current_date)`.execute(database);
    const refused = (code: string) => (error: object) => (error as { code?: string }).code === code;
    for (const vote of ['gelijk', 'niemand', 'over-iets-anders', 'zomaar', 'ergens-anders', 'open', 'closed']) {
      for (const found of ['kept', 'broken']) await assert.rejects(insert(vote, found), refused('WP011'), `${vote} ${found}`);
    }
    await assert.rejects(insert('peiling', 'kept', 1), refused('WP011'));
    await assert.rejects(insert('te-vroeg', 'broken', 1, 'loopt-nog'), refused('WP011'));
  });

  it('never lose a date, a verdict or themselves', async () => {
    for (const table of ['commitments', 'commitment_dates', 'commitment_progress', 'commitment_reports', 'commitment_verdicts']) {
      await assert.rejects(sql`delete from ${sql.table(table)}`.execute(database), (error: object) => (error as { code?: string }).code === 'WP009', table);
    }
    await assert.rejects(sql`update commitment_dates set due = '2099-01-01'`.execute(database), (error: object) => (error as { code?: string }).code === 'WP009');
    await assert.rejects(sql`insert into commitment_dates (commitment, due, given, reasons) values ('gehouden', '2099-01-01', current_date, 'x')`.execute(database), (error: object) => (error as { code?: string }).code === 'WP010');
  });

  it('may be judged together: one vote asks about several, and each takes its own answer', async () => {
    const today = await readToday(database);
    for (const id of ['samen-een', 'samen-twee']) await promisedBefore(id, { given: 9, due: -2 });
    await asked('oordeel-samen', ['samen-een', 'samen-twee'], [[1, 0], [1, 0], [0, 0]]);
    const judged = async (id: string) => (await (await post(`/toezeggingen/${id}/oordelen`, { vote: 'oordeel-samen' })).json()) as { state: string; askedIn: { vote: string; state: string }[]; readOn: string };
    const [one, two] = [await judged('samen-een'), await judged('samen-twee')];
    assert.deepEqual([one.state, two.state, one.readOn], ['kept', 'broken', today]);
    assert.deepEqual(one.askedIn.map(({ vote, state }) => [vote, state]), [['oordeel-samen', 'closed']]);
    assert.equal(await codeOf(await post('/toezeggingen/samen-een/oordelen', { vote: 'oordeel-samen' })), 'commitment.verdict.given-before');
  });

  it('tell how each partner keeps them, and give no figure yet under ten verdicts', async () => {
    const { items } = await get('/wijken/centrum/nakomingscijfers');
    assert.deepEqual(items.map(({ organisation, kept, judged, share }: Record<string, unknown>) => ({ organisation, kept, judged, share })), [{ organisation: 'gemeente', kept: 2, judged: 4, share: null }]);
    assert.equal(await codeOf(await app.request('http://dienst.example/v1/wijken/nergens/nakomingscijfers')), 'request.not-found');
  });
});
