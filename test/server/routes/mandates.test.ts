import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addDays, type Actor, type EscalationInput, type MandateAnswer, type MandateInput } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { sql } from 'kysely';
import { readToday } from '../../../packages/server/src/repositories/commitments.ts';
import { addAnswer, addEscalation, addMandate, findEscalation } from '../../../packages/server/src/repositories/mandates.ts';
import { openPGlite } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';
import { mandate, person, subject } from '../../support/mandates.ts';

const database = await openPGlite();
const professional = (id: string, name: string, partner = 'gemeente'): Actor => ({ id, name, partner, roles: ['professional'] });
const people: Record<string, Actor> = {
  jansen: professional('1', 'S. Jansen'), deboer: professional('2', 'R. de Boer'), visser: professional('3', 'M. Visser'), bakker: professional('4', 'T. Bakker'), klerk: professional('5', 'K. Lerk'),
  ander: professional('6', 'R. de Boer', 'corporatie'), secretaris: { id: '7', name: 'T. Afel', partner: null, roles: ['table-secretary'] }, beheer: { id: '8', name: 'B. Heer', partner: 'gemeente', roles: ['administrator'] },
};
let visitors = 0;
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => `visitor-${(visitors += 1)}`, identify: async (token) => people[token] });
let keys = 0;
const post = (path: string, body: unknown, who?: string) =>
  app.request(`http://dienst.example/v1${path}`, {
    method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `mandaat-${(keys += 1)}`, ...(who && { Authorization: `Bearer ${who}` }) },
  });
const get = async (path: string) => (await app.request(`http://dienst.example/v1${path}`)).json();
const codeOf = async (response: Response) => (response.ok ? 'fine' : (await response.json()).errors[0].code);
const idOf = async (response: Response) => (assert.equal(response.status, 201, await response.clone().text()), (await response.json()).id as string);
const refused = (code: string) => (error: object) => (error as { code?: string }).code === code;

const list = '/wijken/centrum/mandaten';
const { id: _, neighbourhood: __, parent: ___, revoked: ____, ...given } = mandate();
const input: MandateInput = { ...given, power: 'ordinary' };
const { onBehalfOf: _____, backing: ______, basis: _______, ...passed } = given;
const part = { ...passed, holder: person('T. Bakker', 'hovenier'), subjects: ['groen'], areas: ['BU0363AA01'], upTo: 100_000 };
const question: EscalationInput = { subject: 'groen', area: 'BU0363AA01', amount: 800_000, question: 'Mag het bankje van € 8.000 er komen?' };
const ask = (matter: { subject?: string; area?: string; amount?: number } = {}): Promise<MandateAnswer> =>
  get(`${list}/bevoegdheden?onderwerp=${matter.subject ?? 'groen'}&buurt=${matter.area ?? 'BU0363AA01'}&bedrag=${matter.amount ?? 100_000}`);

/** An escalation of some days ago, as history brings it in; for the road of the mandate named. */
async function raisedBefore(id: string, of: string, days: number): Promise<void> {
  const today = await readToday(database);
  await database.transaction().execute(async (transaction) => {
    await sql`set local wijkaanpak.import = 'on'`.execute(transaction);
    const { subject: about, area, amount, question: asked } = question;
    await addEscalation(transaction, { id, neighbourhood: 'centrum', mandate: of, by: given.holder, matter: { subject: about, area, amount }, question: asked, raised: addDays(today, -days), road: [given.backing, person('M. Visser', given.onBehalfOf.body)] });
  });
}

describe('the mandates of a neighbourhood', () => {
  let id = '';
  let sub = '';
  before(async () => {
    await fill(database);
    for (const one of ['groen', 'speelplekken']) assert.equal(await codeOf(await post('/wijken/centrum/onderwerpen', subject(one), 'jansen')), 'fine');
    input.from = await readToday(database);
    input.until = addDays(input.from, 700);
    Object.assign(part, { from: input.from, until: input.until });
  });
  after(() => database.destroy());

  it('are about subjects in residents’ words, which their table names as well, and no subject twice', async () => {
    assert.equal(await codeOf(await post('/wijken/centrum/onderwerpen', subject('verkeer'))), 'access.login-needed');
    assert.equal(await codeOf(await post('/wijken/centrum/onderwerpen', subject('verkeer'), 'secretaris')), 'fine');
    assert.equal(await codeOf(await post('/wijken/centrum/onderwerpen', subject('verkeer'), 'jansen')), 'mandate.subject-named');
    assert.equal(await codeOf(await post('/wijken/centrum/onderwerpen', { ...subject('wonen'), onBehalfOf: { ...input.onBehalfOf, organisation: 'onbekend' } }, 'jansen')), 'mandate.not-yours');
  });

  it('are given by somebody of the body’s own organisation, and never to oneself', async () => {
    const give = async (change: Partial<MandateInput>, who?: string) => codeOf(await post(list, { ...input, ...change }, who));
    assert.deepEqual([await give({}), await give({}, 'beheer'), await give({}, 'ander'), await give({}, 'jansen'), await give({ backing: input.holder }, 'klerk'), await give({ holder: person('M. Visser') }, 'klerk')], ['access.login-needed', 'access.not-allowed', 'mandate.not-yours', 'mandate.to-oneself', 'mandate.to-oneself', 'mandate.to-oneself']);
    assert.deepEqual([await give({ isWritten: false }, 'klerk'), await give({ isSubordinate: false }, 'klerk'), await give({ power: 'general-rules' }, 'klerk'), await give({ subjects: ['onzin'] }, 'klerk'), await give({ areas: ['BU0363AA09'] }, 'klerk'), await give({ until: '2020-01-01' }, 'klerk')], [
      'mandate.not-written', 'mandate.not-accepted', 'mandate.cannot-be-granted', 'mandate.subject-unknown', 'area.not-in-neighbourhood', 'mandate.ends-before-it-starts',
    ]);
    id = await idOf(await post(list, input, 'klerk'));
    const register = await get(list);
    assert.deepEqual([register.items.map(({ id: one, state }: { id: string; state: string }) => [one, state]), register.readOn], [[[id, 'in-force']], await readToday(database)]);
  });

  it('are passed on by their holder alone, and never wider', async () => {
    const pass = async (change: object, who = 'jansen') => codeOf(await post(`/mandaten/${id}/ondermandaten`, { ...part, ...change }, who));
    assert.deepEqual([await pass({}, 'klerk'), await pass({ upTo: 500_001 }), await pass({ until: addDays(input.until, 1) }), await pass({ holder: input.holder }), await pass({ subjects: ['verkeer'] })], ['mandate.not-yours', 'submandate.wider-than-parent', 'submandate.wider-than-parent', 'mandate.to-oneself', 'submandate.wider-than-parent']);
    sub = await idOf(await post(`/mandaten/${id}/ondermandaten`, part, 'jansen'));
    assert.deepEqual((await get(list)).items.find((one: { id: string }) => one.id === sub).backing, input.holder);
  });

  it('show where nobody may decide, and where several may', async () => {
    const { gaps, overlaps } = await get(list);
    assert.deepEqual([gaps, overlaps], [[{ subject: 'verkeer', areas: ['BU0363AA01', 'BU0363AA02'], mandates: [] }], []]);
    const twice = await idOf(await post(list, { ...input, holder: person('A. Smit', 'groenbeheerder'), areas: ['BU0363AA02'], subjects: ['groen'] }, 'klerk'));
    assert.deepEqual((await get(list)).overlaps, [{ subject: 'groen', areas: ['BU0363AA02'], mandates: [id, twice] }]);
  });

  it('answer who may decide: the one nearest to the street, and what it rests on', async () => {
    const told = async (matter: Parameters<typeof ask>[0]) => {
      const { may, mandate: rests, reason, next } = await ask(matter);
      return [may, rests?.id ?? null, reason.code, next.name];
    };
    assert.deepEqual([await told({}), await told({ amount: 100_001 }), await told({ amount: 500_001 }), await told({ subject: 'verkeer' })], [
      [true, sub, 'mandate.within', 'S. Jansen'], [true, id, 'mandate.within', 'R. de Boer'], [false, id, 'mandate.above-amount', 'R. de Boer'], [false, null, 'mandate.none', 'M. Visser'],
    ]);
    assert.deepEqual([await codeOf(await app.request('http://dienst.example/v1/wijken/centrum/mandaten/bevoegdheden?onderwerp=onzin&buurt=BU0363AA01')), await codeOf(await app.request('http://dienst.example/v1/wijken/centrum/mandaten/bevoegdheden?buurt=BU0363AA01'))], ['mandate.subject-unknown', 'field.required']);
  });

  it('are what a promise rests on: hers, and in force', async () => {
    const promise = { what: 'De bomen in de Kerkstraat krijgen water.', shownBy: 'U ziet dat zij groen blijven.', due: '2099-06-01', by: input.holder, origin: { kind: 'poll', id: 'vertrouwen' } };
    const make = async (rests: string) => codeOf(await post('/wijken/centrum/toezeggingen', { ...promise, mandate: rests }, 'jansen'));
    assert.deepEqual([await make(id), await make(sub), await make('bestaat-niet')], ['fine', 'mandate.not-yours', 'mandate.not-yours']);
  });

  it('are outside of what goes up: refused within the mandate, and from then on public with a clock and a name', async () => {
    const raise = (change: Partial<EscalationInput>, who?: string) => post(`/mandaten/${id}/doorleggingen`, { ...question, ...change }, who);
    assert.deepEqual([await codeOf(await raise({})), await codeOf(await raise({}, 'bakker')), await codeOf(await raise({ amount: 500_000 }, 'jansen')), await codeOf(await raise({ subject: 'onzin' }, 'jansen'))], ['access.login-needed', 'mandate.not-yours', 'escalation.within-mandate', 'mandate.subject-unknown']);
    const raised = await idOf(await raise({}, 'jansen'));
    const today = await readToday(database);
    const [first] = (await get('/wijken/centrum/doorleggingen?stand=waiting')).items;
    assert.deepEqual([first.id, first.person, first.answerBy, first.ends, first.silent], [raised, input.backing, addDays(today, 14), addDays(today, 28), []]);
    const answer = (who: string) => post(`/doorleggingen/${raised}/antwoorden`, { outcome: 'yes', reasons: 'Het past in het plan.' }, who);
    assert.deepEqual([await codeOf(await answer('jansen')), await codeOf(await answer('ander')), await codeOf(await post(`/doorleggingen/${raised}/antwoorden`, { outcome: 'no', reasons: ' ' }, 'deboer'))], ['escalation.not-yours', 'escalation.not-yours', 'escalation.reasons.required']);
    assert.deepEqual([await codeOf(await answer('deboer')), await codeOf(await answer('visser'))], ['fine', 'escalation.answered-already']);
    const { answer: read, state } = (await get('/wijken/centrum/doorleggingen')).items[0];
    assert.deepEqual([read.by, read.on, state], [input.backing, today, 'answered']);
  });

  it('let silence be seen, and whose it was', async () => {
    await raisedBefore('stil', id, 15);
    await raisedBefore('voorbij', id, 29);
    const of = async (one: string) => (await get('/wijken/centrum/doorleggingen')).items.find((item: { id: string }) => item.id === one);
    const names = ({ silent }: { silent: { name: string }[] }) => silent.map(({ name }) => name);
    const [stil, voorbij] = [await of('stil'), await of('voorbij')];
    assert.deepEqual([stil.state, stil.person.name, names(stil), voorbij.state, names(voorbij)], ['waiting', 'M. Visser', ['R. de Boer'], 'unanswered', ['R. de Boer', 'M. Visser']]);
    assert.deepEqual([await codeOf(await post('/doorleggingen/stil/antwoorden', { outcome: 'no', reasons: 'Te duur.' }, 'deboer')), await codeOf(await post('/doorleggingen/voorbij/antwoorden', { outcome: 'no', reasons: 'Te duur, en te laat gezegd.' }, 'visser'))], ['escalation.not-yours', 'fine']);
    assert.deepEqual(names(await of('voorbij')), ['R. de Boer', 'M. Visser'], 'a late answer stays late in sight');
  });

  it('are taken back by who gave them, from today on, and stay to be seen; what was passed on falls with them', async () => {
    const today = await readToday(database);
    const take = async (of: string, who: string, change = {}) => codeOf(await post(`/mandaten/${of}/intrekkingen`, { on: today, isWritten: true, ...change }, who));
    assert.deepEqual([await take(id, 'jansen'), await take(id, 'ander'), await take(id, 'klerk', { on: addDays(today, -1) }), await take(id, 'klerk', { isWritten: false }), await take('bestaat-niet', 'klerk')], ['mandate.not-yours', 'mandate.not-yours', 'mandate.revoked-in-the-past', 'mandate.revocation-not-written', 'request.not-found']);
    assert.deepEqual([await take(id, 'klerk'), await take(id, 'klerk')], ['fine', 'mandate.revoked-already']);
    const states = Object.fromEntries((await get(list)).items.map((one: { id: string; state: string }) => [one.id, one.state]));
    assert.deepEqual([states[id], states[sub]], ['revoked', 'revoked']);
    const answer = await ask({});
    assert.deepEqual([answer.may, answer.reason.code, answer.next.name.length > 0], [false, 'mandate.revoked', true]);
    assert.equal(await codeOf(await post(`/mandaten/${id}/ondermandaten`, part, 'jansen')), 'mandate.revoked');
  });

  it('are never changed, widened or deleted, and no date disappears, also when the code around the database is passed by', async () => {
    for (const table of ['mandate_subjects', 'mandates', 'mandate_revocations', 'escalations', 'escalation_answers']) {
      for (const way of [sql`delete from ${sql.table(table)}`, sql`truncate ${sql.table(table)} cascade`]) await assert.rejects(way.execute(database), refused('WP040'), table);
    }
    for (const change of [`up_to = 99`, `ends = '2099-01-01'`, `subjects = '["verkeer"]'`, `registered_on = '2020-01-01'`]) await assert.rejects(sql`update mandates set ${sql.raw(change)}`.execute(database), refused('WP040'));
    await assert.rejects(sql`update mandate_revocations set revoked_on = '2099-01-01'`.execute(database), refused('WP040'));
    await assert.rejects(sql`update escalations set raised_on = '2020-01-01'`.execute(database), refused('WP040'));
  });

  it('are passed on within bounds, taken back forwards, put up the right road and answered by who has it, by the database itself', async () => {
    const today = await readToday(database);
    const fresh = { ...mandate({ ...given, from: input.from, until: input.until }), id: 'vers', neighbourhood: 'centrum' };
    await addMandate(database, fresh);
    const child = { ...fresh, id: 'kind', parent: 'vers', holder: person('T. Bakker'), backing: fresh.holder };
    for (const [what, change] of Object.entries({
      amount: { upTo: 500_001 }, subjects: { subjects: ['groen', 'verkeer'] }, areas: { areas: ['BU0363AA01', 'BU0363AA09'] }, start: { from: addDays(fresh.from, -1) }, end: { until: addDays(fresh.until, 1) },
      body: { onBehalfOf: { ...fresh.onBehalfOf, signedBy: 'Een ander' } }, backing: { backing: person('Een ander') }, revoked: { parent: id },
    })) await assert.rejects(addMandate(database, { ...child, ...change }), refused('WP041'), what);
    await assert.rejects(addMandate(database, { ...fresh, id: 'onzin', subjects: ['onzin'] }), refused('WP041'));
    for (const wrong of [{ backing: fresh.holder }, { holder: person('M. Visser') }, { isWritten: false }, { isSubordinate: false }, { until: addDays(fresh.from, -1) }]) await assert.rejects(addMandate(database, { ...fresh, id: 'fout', ...wrong }), refused('23514'));
    const revoke = (on: string, isWritten: boolean) => sql`insert into mandate_revocations (mandate, revoked_on, in_writing, organisation, person) values ('vers', ${on}, ${isWritten}, 'gemeente', 'K. Lerk')`.execute(database);
    await assert.rejects(revoke(addDays(today, -1), true), refused('WP042'));
    await assert.rejects(revoke(today, false), refused('WP042'));

    const { question: asked, ...matter } = question;
    const road = [fresh.backing, person('M. Visser', fresh.onBehalfOf.body)];
    const up = { id: 'op', neighbourhood: 'centrum', mandate: 'vers', by: fresh.holder, matter, question: asked, raised: '2020-01-01', road };
    for (const wrong of [road.slice(1), [...road].reverse(), [person('Een ander'), ...road], []]) await assert.rejects(addEscalation(database, { ...up, road: wrong }), refused('WP043'));
    await assert.rejects(addEscalation(database, { ...up, by: person('Een ander') }), refused('WP043'));
    await addEscalation(database, up);
    assert.equal((await findEscalation(database, 'op'))!.raised, today, 'the day is the database’s own');
    const answer = (by: string, on = today) => addAnswer(database, 'op', { on, by: person(by), outcome: 'yes', reasons: 'Het past.' });
    await assert.rejects(answer('S. Jansen'), refused('WP044'));
    await assert.rejects(addAnswer(database, 'stil', { on: '2020-01-01', by: person('R. de Boer'), outcome: 'no', reasons: 'Te duur.' }), refused('WP044'), 'whose days have passed');
    await answer('M. Visser');
    await assert.rejects(answer('R. de Boer'), refused('23505'), 'one answer');
  });

  it('leave every giving, passing on, taking back, putting up and answering in the audit log', async () => {
    const acts = new Set((await sql<{ act: string }>`select act from audit_log`.execute(database)).rows.map(({ act }) => act));
    for (const act of ['nameSubject', 'grantMandate', 'passOnMandate', 'revokeMandate', 'raiseEscalation', 'answerEscalation']) assert.ok(acts.has(act), act);
  });
});
