import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeVotingCode, recount, type Actor, type BallotBox, type Objection, type Outcome, type Vote } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { readToday } from '../../../packages/server/src/repositories/commitments.ts';
import { castBallot } from '../../../packages/server/src/services/cast-ballot.ts';
import { askConsent } from '../../support/consent-vote.ts';
import { openPGlite } from '../../support/database.ts';
import { fill, letterCodes } from '../../support/filled-database.ts';

const database = await openPGlite();
const people: Record<string, Actor> = {
  jansen: { id: '1', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] },
  vreemd: { id: '2', name: 'P. de Boer', partner: 'elders', roles: ['professional'] },
  dienst: { id: '3', name: 'B. Heer', partner: null, roles: ['professional'] },
  beheer: { id: '4', name: 'B. Heer', partner: 'gemeente', roles: ['administrator'] },
};
let visitor = 'thuis';
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => visitor, identify: async (token) => people[token] });
let keys = 0;
const post = (path: string, body: unknown, { who, key = `bezwaar-${(keys += 1)}` }: { who?: string; key?: string } = {}) =>
  app.request(`http://dienst.example/v1${path}`, {
    method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...(who && { Authorization: `Bearer ${who}` }) },
  });
const get = async <T>(path: string): Promise<T> => (await app.request(`http://dienst.example/v1${path}`)).json() as Promise<T>;
const codeOf = async (response: Response) => (response.ok ? 'fine' : (await response.json()).errors[0].code);
const [first, second, third] = letterCodes as [string, string, string];

const bus = 'De bus kan er niet meer door.';
const object = (vote: string, body: object = {}, how = {}) => post(`/stemmingen/${vote}/bezwaren`, { option: '1', reasons: bus, code: first, ...body }, how);
const made = async (vote: string, body: object = {}): Promise<Objection> => (await object(vote, body)).json();
const answer = (id: string, body: object = {}, who = 'jansen') => post(`/bezwaren/${id}/antwoorden`, { sequence: 1, answer: 'De bus gaat voortaan om.', ...body }, { who });
const listed = (vote: string) => get<{ items: Objection[]; total: number; state: string }>(`/stemmingen/${vote}/bezwaren`);
const until = (at: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, at - Date.now()) + 50));

before(async () => {
  await fill(database);
  await askConsent(database, 'lindes');
});
after(() => database.destroy());

describe('objections to what is put to consent', () => {
  it('are made with a code, and everyone reads them, with the day and nothing of who it was', async () => {
    const sent = await made('lindes');
    assert.deepEqual(sent, { id: sent.id, option: '1', reasons: bus, sequence: 1, submittedAt: await readToday(database), answers: [] });
    const { items, total, state } = await listed('lindes');
    assert.deepEqual([items, total, state], [[sent], 1, 'open']);
  });

  it('are one a code and option: the same code changes its own, and another option or code makes another', async () => {
    const changed = await made('lindes', { reasons: 'De vuilniswagen kan er niet door.' });
    assert.deepEqual([changed.sequence, (await listed('lindes')).total], [2, 1]);
    const others = [await made('lindes', { option: '2' }), await made('lindes', { code: second })];
    assert.equal(new Set([changed, ...others].map(({ id }) => id)).size, 3);
  });

  it('are written once a key, however often they are sent', async () => {
    const [one, again] = [await object('lindes', { option: '3' }, { key: 'zelfde-bezwaar' }), await object('lindes', { option: '3' }, { key: 'zelfde-bezwaar' })];
    assert.equal(await one.text(), await again.text());
    assert.equal((await made('lindes', { option: '3' })).sequence, 1, 'the same words keep their answers');
  });

  it('come with a ballot as well, and then both are taken or neither', async () => {
    await askConsent(database, 'samen');
    const castWith = (objections: object[]) => post('/stemmingen/samen/stembiljetten', { choices: ['1', '2'], points: [0, 1], code: first, objections });
    const refused = await (await castWith([{ option: '1', reasons: bus }, { option: '2', reasons: null }])).json();
    assert.deepEqual(refused.errors.map(({ code, path }: { code: string; path: string }) => [code, path]), [['objection.nothing-to-withdraw', 'objections.1.reasons']]);
    assert.deepEqual([(await listed('samen')).total, (await database.selectFrom('ballots').where('vote', '=', 'samen').selectAll().execute()).length], [0, 0]);
    assert.equal((await castWith([{ option: '1', reasons: bus }])).status, 201);
    assert.deepEqual((await listed('samen')).items.map(({ option, reasons }) => [option, reasons]), [['1', bus]]);
    assert.equal(await codeOf(await post('/stemmingen/open/stembiljetten', { choices: ['1'], code: first, objections: [{ option: '1', reasons: bus }] })), 'objection.not-asked');
  });

  it('are refused without reasons, with a wrong code, against nothing that is voted on, and where nobody asks for consent', async () => {
    assert.equal(await codeOf(await object('lindes', { reasons: '  ' })), 'objection.reasons.required');
    assert.equal(await codeOf(await object('lindes', { reasons: 'a'.repeat(2001) })), 'text.too-long');
    assert.equal(await codeOf(await object('lindes', { code: 'ZZZZ' })), 'code.typing-error');
    assert.equal(await codeOf(await object('lindes', { option: '99' })), 'ballot.unknown-option');
    assert.equal(await codeOf(await object('open')), 'objection.not-asked');
    assert.equal(await codeOf(await object('bestaat-niet')), 'request.not-found');
    assert.equal((await app.request('http://dienst.example/v1/stemmingen/bestaat-niet/bezwaren')).status, 404);
    await askConsent(database, 'straks', { opens: 3_000_000 });
    assert.deepEqual([await codeOf(await object('straks')), (await listed('straks')).state], ['vote.not-open-yet', 'announced']);
  });

  it('do not tell who guesses codes more than ballots do: ten wrong ones are enough', async () => {
    visitor = 'rader';
    const tried: string[] = [];
    for (let time = 0; time < 12; time += 1) tried.push(await codeOf(await object('lindes', { code: makeVotingCode(Array.from({ length: 15 }, () => time)) })));
    visitor = 'thuis';
    assert.deepEqual([tried.filter((code) => code === 'code.unknown').length, tried.at(-1)], [10, 'request.too-many']);
  });

  it('are taken back by their own code, and then wait for nothing', async () => {
    await askConsent(database, 'terug');
    assert.equal(await codeOf(await object('terug', { reasons: null })), 'objection.nothing-to-withdraw');
    const { id } = await made('terug');
    assert.equal(await codeOf(await object('terug', { reasons: null, code: second })), 'objection.nothing-to-withdraw');
    const back = await made('terug', { reasons: null });
    assert.deepEqual([back.id, back.reasons, back.sequence], [id, null, 2]);
    assert.equal(await codeOf(await answer(id, { sequence: 2 })), 'objection.withdrawn');
    assert.deepEqual([(await made('terug', { reasons: bus })).sequence, (await listed('terug')).total], [3, 1]);
  });
});

describe('answers to objections', () => {
  it('are given by a person of a partner of the neighbourhood, and noted in the audit log', async () => {
    const { id } = await made('lindes', { option: '4', code: third });
    assert.equal(await codeOf(await post(`/bezwaren/${id}/antwoorden`, { sequence: 1, answer: 'Ja.' })), 'access.login-needed');
    assert.equal(await codeOf(await answer(id, {}, 'beheer')), 'access.not-allowed');
    for (const who of ['vreemd', 'dienst']) assert.equal(await codeOf(await answer(id, {}, who)), 'objection.not-a-partner');
    assert.equal(await codeOf(await answer('bestaat-niet')), 'request.not-found');
    assert.equal(await codeOf(await answer(id, { answer: ' ' })), 'objection.answer.required');
    const answered: Objection = await (await answer(id)).json();
    assert.deepEqual(answered.answers, [{ answer: 'De bus gaat voortaan om.', sequence: 1, by: { name: 'S. Jansen', partner: 'gemeente', partnerName: 'Gemeente Voorbeeld' }, on: await readToday(database) }]);
    const log = await database.selectFrom('audit_log').select(['act', 'subject', 'actor_name']).execute();
    assert.deepEqual(log, [{ act: 'answerObjection', subject: `/v1/bezwaren/${id}/antwoorden`, actor_name: 'S. Jansen' }]);
  });

  it('stay: a later one stands beside it, and other reasons wait for one of their own', async () => {
    const { items } = await listed('lindes');
    const { id } = items.find(({ option, answers }) => option === '4' && answers.length === 1)!;
    const twice: Objection = await (await answer(id, { answer: 'En de halte blijft.' })).json();
    assert.deepEqual(twice.answers.map((one) => one.answer), ['De bus gaat voortaan om.', 'En de halte blijft.']);
    const changed = await made('lindes', { option: '4', code: third, reasons: 'De halte is te ver.' });
    assert.deepEqual([changed.sequence, changed.answers.length], [2, 2]);
    assert.equal(await codeOf(await answer(id)), 'objection.changed', 'nobody answers words that are no longer there');
  });
});

describe('a vote that asks for consent', () => {
  const outcomeOf = (vote: string) => get<Outcome>(`/uitslagen/${vote}`);
  const decisions = ({ steps }: Outcome) => Object.fromEntries(steps.map(({ option, decision }) => [option, decision]));

  it('holds back what has an objection without an answer, and lets go ahead what was answered or taken back', async () => {
    const closes = Date.now() + 2_500;
    await askConsent(database, 'geteld', { closes: 2_500, objections: 1_500 });
    for (const code of letterCodes) assert.ok((await castBallot(database, 'geteld', { choices: ['1', '2', '3', '4'], points: [1, 1, 1, 0], code })).ok);
    await made('geteld');
    const answered = await made('geteld', { option: '2' });
    await made('geteld', { option: '3' });
    await made('geteld', { option: '3', reasons: null });
    await until(closes - 1_000);
    assert.equal((await listed('geteld')).state, 'closed');
    assert.equal(await codeOf(await object('geteld', { code: second })), 'objection.too-late', 'there must be time to answer');
    assert.equal(await codeOf(await object('geteld', { reasons: null })), 'objection.too-late');
    assert.equal(await codeOf(await answer(answered.id)), 'fine');
    await until(closes);
    const outcome = await outcomeOf('geteld');
    assert.deepEqual([decisions(outcome), outcome.winners], [{ 1: 'objection-open', 2: 'chosen', 3: 'chosen', 4: 'rejected' }, ['2', '3']]);
  });

  it('takes no answer once its outcome stands', async () => {
    const { items } = await listed('geteld');
    assert.equal(await codeOf(await answer(items.find(({ option }) => option === '1')!.id)), 'objection.counted');
    assert.deepEqual(decisions(await outcomeOf('geteld'))['1'], 'objection-open');
  });

  it('publishes objections and answers with its ballots, without names and days, so that anyone finds the same', async () => {
    const [vote, outcome, box] = await Promise.all([get<Vote>('/stemmingen/geteld'), outcomeOf('geteld'), get<BallotBox>('/uitslagen/geteld/stembiljetten')]);
    assert.deepEqual(box.objections, [{ option: '2', reasons: bus, answer: 'De bus gaat voortaan om.' }, { option: '1', reasons: bus, answer: null }]);
    assert.deepEqual(recount({ vote, outcome }, box).differences, []);
    const { objections: _, ...without } = box;
    assert.deepEqual(recount({ vote, outcome }, without).differences, [{ kind: 'objections' }, { kind: 'won', option: '1' }]);
  });

  it('has its objections on the page of its result', async () => {
    const pageOf = async (vote: string) => (await app.request(`http://dienst.example/stemmingen/${vote}`)).text();
    assert.match(await pageOf('geteld'), /<wijk-vote-result[^>]+><\/wijk-vote-result><wijk-vote src="\/v1\/stemmingen\/geteld">/);
    assert.doesNotMatch(await pageOf('closed'), /<wijk-vote /);
  });

  it('takes answers until its outcome stands, also after closing', async () => {
    const closes = Date.now() + 700;
    await askConsent(database, 'na-sluiting', { closes: 700 });
    assert.ok((await castBallot(database, 'na-sluiting', { choices: ['1'], points: [1], code: first })).ok);
    const { id } = await made('na-sluiting');
    await until(closes);
    assert.equal(await codeOf(await object('na-sluiting', { code: second })), 'objection.too-late');
    assert.equal(await codeOf(await answer(id)), 'fine');
    assert.deepEqual((await outcomeOf('na-sluiting')).winners, ['1']);
  });
});
