import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addDays, type Actor, type CommitmentStanding } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { sql } from 'kysely';
import { addCommitment, readToday } from '../../../packages/server/src/repositories/commitments.ts';
import { addNeighbourhood } from '../../../packages/server/src/repositories/neighbourhoods.ts';
import { neighbourhood } from '../../support/content.ts';
import { openPGlite } from '../../support/database.ts';
import { partnersAtWork } from '../../support/promised.ts';

const database = await openPGlite();
const professional = (name: string, partner: string): Actor => ({ id: name, name, partner, roles: ['professional'] });
const people: Record<string, Actor> = { jansen: professional('S. Jansen', 'gemeente'), kaya: professional('M. Kaya', 'gemeente'), boer: professional('P. de Boer', 'corporatie'), smit: professional('A. Smit', 'corporatie') };
const [kaya, boer] = [{ organisation: 'gemeente', name: 'M. Kaya', role: 'wijkmanager' }, { organisation: 'corporatie', name: 'P. de Boer', role: 'wijkbeheerder' }];
let visitors = 0;
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => `visitor-${(visitors += 1)}`, identify: async (token) => people[token] });
const post = (path: string, body: unknown, who?: string) =>
  app.request(`http://dienst.example/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `overdracht-${(visitors += 1)}`, ...(who && { Authorization: `Bearer ${who}` }) } });
const get = async (path: string, who?: string) => (await app.request(`http://dienst.example/v1${path}`, { headers: who ? { Authorization: `Bearer ${who}` } : {} })).json();
const read = (id: string): Promise<CommitmentStanding> => get(`/toezeggingen/${id}`);
const codeOf = async (response: Response) => (response.ok ? 'fine' : (await response.json()).errors[0].code);
const reasons = 'De bank staat op grond van de corporatie.';
const hand = (id: string, to: object, who: string) => post(`/toezeggingen/${id}/overdrachten`, { to, reasons }, who);
const answer = (id: string, said: string, who: string) => post(`/toezeggingen/${id}/overdrachtsantwoorden`, { answer: said }, who);

/** A promise of the municipality that is due tomorrow. */
async function promised(id: string): Promise<void> {
  const today = await readToday(database);
  await database.transaction().execute(async (transaction) => {
    await sql`set local wijkaanpak.import = 'on'`.execute(transaction);
    await addCommitment(transaction, {
      id, neighbourhood: 'centrum', what: 'Er komt een bank om de kastanje.', shownBy: 'U kunt erop zitten.', by: { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' }, origin: { kind: 'table', id: 'tafel' }, mandate: null,
      handOvers: [], dates: [{ given: addDays(today, -9), due: addDays(today, 1), reasons: '' }], progress: [], reported: null, verdicts: [],
    });
  });
}

before(() => addNeighbourhood(database, { ...neighbourhood, partners: partnersAtWork }, { type: 'FeatureCollection', features: [] }));
after(() => database.destroy());

describe('a promise that is handed over', () => {
  it('goes to a colleague at once, by whom in their organisation, and the day stays', async () => {
    await promised('collega');
    const earlier = await read('collega');
    assert.deepEqual([await codeOf(await hand('collega', kaya, 'boer')), await codeOf(await post('/toezeggingen/collega/overdrachten', { to: kaya, reasons }))], ['commitment.not-yours', 'access.login-needed']);
    assert.equal(await codeOf(await hand('collega', kaya, 'kaya')), 'fine');
    const handed = await read('collega');
    assert.deepEqual([handed.holder.name, handed.by, handed.dates, handed.state], ['M. Kaya', earlier.by, earlier.dates, earlier.state]);
  });

  it('stays with the giver until the person of the other organisation takes it over, who is reminded from then on', async () => {
    await promised('aanbod');
    const reminded = async (who: string) => (await get('/herinneringen', who)).items.map(({ commitment }: { commitment: string }) => commitment).includes('aanbod');
    assert.equal(await codeOf(await hand('aanbod', boer, 'jansen')), 'fine');
    assert.deepEqual([(await read('aanbod')).holder.name, await reminded('jansen'), await reminded('boer')], ['S. Jansen', true, false]);
    assert.deepEqual([await codeOf(await answer('aanbod', 'taken-over', 'jansen')), await codeOf(await answer('aanbod', 'taken-over', 'smit'))], ['commitment.hand-over.not-to-you', 'commitment.hand-over.not-to-you']);
    assert.equal(await codeOf(await answer('aanbod', 'taken-over', 'boer')), 'fine');
    const taken = await read('aanbod');
    assert.deepEqual([taken.holder, taken.by.name, taken.handOvers.length], [{ ...boer, organisationName: 'Woningcorporatie' }, 'S. Jansen', 1]);
    assert.deepEqual([await reminded('jansen'), await reminded('boer')], [false, true]);
    const move = (who: string) => post('/toezeggingen/aanbod/data', { due: '2099-01-01', reasons: 'De steen is later.' }, who);
    assert.deepEqual([await codeOf(await move('jansen')), await codeOf(await move('smit'))], ['commitment.not-yours', 'fine']);
  });

  it('is where it was after no, and can be offered again', async () => {
    await promised('nee');
    await hand('nee', boer, 'jansen');
    assert.equal(await codeOf(await answer('nee', 'declined', 'boer')), 'fine');
    assert.deepEqual([(await read('nee')).holder.name, await codeOf(await hand('nee', boer, 'jansen')), await codeOf(await answer('nee', 'withdrawn', 'kaya')), (await read('nee')).handOvers.map((one) => one.answer)], ['S. Jansen', 'fine', 'fine', ['declined', 'withdrawn']]);
  });

  it('counts for the organisation that has it, and is told to who follows either of them', async () => {
    const made = async () => (await get('/wijken/centrum/nakomingscijfers')).items.map((one: { made: number; handedOver: number }) => [one.made, one.handedOver]);
    assert.deepEqual(await made(), [[2, 1], [1, 0]]);
    for (const organisation of ['gemeente', 'corporatie']) {
      const news = await (await app.request(`http://dienst.example/v1/wijken/centrum/toezeggingen/berichten?organisatie=${organisation}`)).text();
      assert.match(news, /Overgedragen: Er komt een bank[\s\S]*P\. de Boer, wijkbeheerder bij Woningcorporatie/);
    }
  });
});

describe('the database, also when the code around it is passed by,', () => {
  const offer = (id: string, { organisation, name, role }: typeof boer, why = reasons) => sql`insert into commitment_hand_overs (commitment, organisation, person, role, reasons, offered_on) values (${id}, ${organisation}, ${name}, ${role}, ${why}, '2020-01-01')`.execute(database);
  const refuses = (code: string, act: Promise<unknown>) => assert.rejects(act, (error: object) => (error as { code?: string }).code === code);

  it('keeps every name, dates a hand-over itself, and takes one offer at a time with one answer', async () => {
    await promised('wet');
    await offer('wet', boer);
    const { handOvers: [first] } = await read('wet');
    assert.deepEqual([first!.offered, first!.answer], [await readToday(database), null]);
    await refuses('WP130', offer('wet', kaya));
    const position = sql`(select max(position) from commitment_hand_overs)`;
    await sql`insert into commitment_hand_over_answers (hand_over, answer, noted_on) values (${position}, 'taken-over', '2030-01-01')`.execute(database);
    assert.deepEqual([(await read('wet')).handOvers[0]!.answered, (await read('wet')).holder.name], [await readToday(database), 'P. de Boer']);
    await refuses('23505', sql`insert into commitment_hand_over_answers (hand_over, answer, noted_on) values (${position}, 'declined', '2030-01-01')`.execute(database));
    await refuses('WP132', offer('wet', boer));
    await refuses('23514', offer('wet', kaya, ' '));
    for (const change of [sql`delete from commitment_hand_overs`, sql`update commitment_hand_overs set person = 'Niemand'`, sql`truncate commitment_hand_over_answers`, sql`update commitments set person = 'Niemand'`]) await refuses('WP009', change.execute(database));
  });
});
