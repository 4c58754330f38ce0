import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addDays, reasonDays, type Actor, type TableStanding } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { readToday } from '../../../packages/server/src/repositories/commitments.ts';
import { openPGlite } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';
import { keepTable } from '../../support/kept-tables.ts';
import { call, chosen, drawInput, table } from '../../support/tables.ts';

const database = await openPGlite();
const people: Record<string, Actor> = {
  schrijver: { id: '1', name: 'T. Schrijver', partner: null, roles: ['table-secretary'] },
  jansen: { id: '2', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] },
  dewit: { id: '3', name: 'P. de Wit', partner: 'woonstad', roles: ['professional'] },
  politie: { id: '4', name: 'K. Bos', partner: 'politie', roles: ['professional'] },
  beheer: { id: '5', name: 'B. Heer', partner: null, roles: ['administrator'] },
};
let visitors = 0;
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => `visitor-${(visitors += 1)}`, identify: async (token) => people[token] });
let keys = 0;
const post = (path: string, body: unknown, who?: string) =>
  app.request(`http://dienst.example/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `tafel-${(keys += 1)}-lang`, ...(who && { Authorization: `Bearer ${who}` }) } });
const get = async (path: string, who?: string) => (await app.request(`http://dienst.example/v1${path}`, { headers: who ? { Authorization: `Bearer ${who}` } : {} })).json();
const codeOf = async (response: Response) => (response.ok ? 'fine' : (await response.json()).errors[0].code);
const noted = async (path: string, body: unknown, who = 'schrijver'): Promise<TableStanding> => {
  const response = await post(path, body, who);
  assert.equal(response.status, 201, await response.clone().text());
  return response.json();
};
const at = '/wijktafels/tafel-zuid';
let today: string;

describe('tables, through the service', () => {
  before(async () => {
    await fill(database);
    today = await readToday(database);
    await keepTable(database, table);
  });
  after(() => database.destroy());

  it('are read by everyone, as the domain tells how they stand', async () => {
    const read: TableStanding = await get(at);
    assert.deepEqual([read.seats, read.draws.map(({ drawn: _, ...draw }) => draw), read.missing, read.readOn], [table.seats, table.draws, [], today]);
    assert.deepEqual([(await get('/wijktafels?wijk=centrum')).total, (await get('/wijktafels?wijk=nergens')).total], [1, 0]);
    assert.equal((await app.request('http://dienst.example/v1/wijktafels/geen')).status, 404);
  });

  it('are kept by their secretary and by no one else, and each act is in the audit log', async () => {
    const point = { title: 'Drempels in de straat', explanation: '', kind: 'talk', meeting: today };
    for (const [who, code] of [[undefined, 'access.login-needed'], ['jansen', 'access.not-allowed'], ['beheer', 'access.not-allowed']] as const) assert.equal(await codeOf(await post(`${at}/agendapunten`, point, who)), code);
    await noted(`${at}/agendapunten`, point);
    assert.deepEqual((await get('/handelingen', 'beheer')).items[0].act, 'putOnAgenda');
    assert.equal((await get(`${at}/agendapunten?perPagina=1`)).items[0].title, point.title);
    assert.equal(await codeOf(await post('/wijktafels/geen/agendapunten', point, 'schrijver')), 'request.not-found');
  });

  it('begin without seats and decide nothing then; a lot has its volunteers before its number', async () => {
    const { id, missing } = await noted('/wijken/centrum/wijktafels', { name: 'Wijktafel Noord', ordinance: null });
    assert.deepEqual(missing.map(({ code }) => code), ['table.groups.too-few', 'table.partners.none']);
    assert.equal(await codeOf(await post(`/wijktafels/${id}/lotingen`, { ...drawInput, seedOn: today }, 'schrijver')), 'table.draw.seed-chosen');
    const { draws } = await noted(`/wijktafels/${id}/lotingen`, { ...drawInput, seedOn: addDays(today, 1) });
    assert.equal(await codeOf(await post(`/lotingen/${draws[0]!.id}/trekkingen`, { seed: '1' }, 'schrijver')), 'table.draw.too-early');
    assert.equal(await codeOf(await post(`/wijktafels/${id}/zetels`, { ends: [], seats: [chosen('huurders', 'Joop')] }, 'schrijver')), 'table.groups.too-few');
    assert.equal(await codeOf(await post('/wijken/nergens/wijktafels', { name: 'Nergens', ordinance: null }, 'schrijver')), 'request.not-found');
  });

  it('refuse a change of seats with exactly what is missing, in Dutch as well', async () => {
    const response = await post(`${at}/zetels`, { ends: ['zetel-2'], seats: [] }, 'schrijver');
    const { errors } = await response.json();
    assert.deepEqual(errors.map(({ code, message }: { code: string; message: string }) => [code, message]), [
      ['table.residents.too-few', 'Bewoners hebben 2 zetels. Zij moeten minstens de helft van de stemmen hebben: 3.'],
      ['table.groups.too-few', 'Bewoners komen uit 2 groepen. Het moeten er minstens 3 zijn.'],
    ]);
    assert.equal(await codeOf(await post(`${at}/zetels`, { ends: ['zetel-2'], seats: [{ ...chosen('kopers', 'Bea'), groupName: 'Namens de bewoners' }] }, 'schrijver')), 'table.seat.for-everyone');
    const changed = await noted(`${at}/zetels`, { ends: ['zetel-2'], seats: [chosen('kopers', 'Bea')] });
    assert.deepEqual(changed.seats.map(({ id, ended }) => (id.startsWith('zetel') ? ended : 'new')), [null, today, null, null, null, null, 'new']);
  });

  it('let nothing lasting start without consent of both sides, and hold who deviates to its reasons', async () => {
    const seats = ((await get(at)) as TableStanding).seats.filter(({ ended }) => ended === null).map(({ id }) => id);
    const said = (letters: string) => call(letters).map((one, index) => ({ ...one, seat: seats[index] }));
    assert.equal(await codeOf(await post('/agendapunten/lasting/stappen', { to: 'under-way', reasons: '' }, 'jansen')), 'table.measure.no-consent');
    assert.equal(await codeOf(await post(`${at}/besluiten`, { point: 'lasting', called: said('yyyyy') }, 'schrijver')), 'table.roll-call.missing');
    const decided = await noted(`${at}/besluiten`, { point: 'lasting', called: said('yynrny') });
    assert.deepEqual(decided.decisions.map(({ outcome, lacking }) => [outcome, lacking]), [['rejected', 'partners']]);
    assert.equal(await codeOf(await post('/agendapunten/lasting/stappen', { to: 'under-way', reasons: '' }, 'jansen')), 'table.measure.no-consent');

    const again = (await noted(`${at}/agendapunten`, { title: 'Drempels, met een andere plek', explanation: 'De bus kan er langs.', kind: 'lasting', meeting: today })).agenda.at(-1)!.id;
    const { decisions } = await noted(`${at}/besluiten`, { point: again, called: said('yyyyyr') });
    assert.equal(decisions.at(-1)!.outcome, 'adopted');
    assert.equal(await codeOf(await post(`/agendapunten/${again}/stappen`, { to: 'under-way', reasons: '' }, 'politie')), 'table.deviation.not-at-the-table');
    assert.equal((await noted(`/agendapunten/${again}/stappen`, { to: 'under-way', reasons: '' }, 'jansen')).agenda.at(-1)!.state, 'under-way');
    assert.equal(await codeOf(await post(`/agendapunten/${again}/stappen`, { to: 'stopped', reasons: ' ' }, 'jansen')), 'table.measure.reasons-required');

    const { deviations } = await noted(`/besluiten/${decisions.at(-1)!.id}/afwijkingen`, { organisation: 'gemeente', what: 'Er komt maar één drempel.' });
    assert.deepEqual([deviations[0]!.state, deviations[0]!.dueOn], ['waiting', addDays(today, reasonDays)]);
    const reasons = { text: 'De brandweer komt er met meer drempels niet op tijd door.' };
    assert.equal(await codeOf(await post(`/afwijkingen/${deviations[0]!.id}/redenen`, reasons, 'dewit')), 'table.deviation.not-yours');
    assert.deepEqual((await noted(`/afwijkingen/${deviations[0]!.id}/redenen`, reasons, 'jansen')).deviations[0]!.reasons, { ...reasons, by: 'S. Jansen', on: today });
    assert.equal((await get(`${at}/besluiten?perPagina=1`)).items[0].id, decisions.at(-1)!.id);
  });

  it('change an agreement when all its parties agree, and publish minutes as a page', async () => {
    assert.equal(await codeOf(await post(`${at}/afspraken`, { title: 'Onderhoud van de tuin', parties: ['kopers', 'politie'], proposedBy: 'kopers', text: 'Wij harken, de politie kijkt.' }, 'schrijver')), 'table.agreement.not-a-party');
    const { agreements } = await noted(`${at}/afspraken`, { title: 'Onderhoud van de tuin', parties: ['kopers', 'woonstad'], proposedBy: 'kopers', text: 'Woonstad snoeit, wij harken.' });
    const { id, inForce, waitingFor } = agreements[0]!;
    assert.deepEqual([inForce, waitingFor], [null, ['woonstad']]);
    assert.equal((await noted(`/afspraken/${id}/akkoorden`, { party: 'woonstad', version: 1 })).agreements[0]!.inForce, 1);
    const proposed = await noted(`/afspraken/${id}/teksten`, { proposedBy: 'woonstad', text: 'Woonstad snoeit één keer per jaar.' });
    assert.deepEqual([proposed.agreements[0]!.inForce, proposed.agreements[0]!.waitingFor], [1, ['kopers']]);
    assert.equal(await codeOf(await post(`/afspraken/${id}/akkoorden`, { party: 'kopers', version: 1 }, 'schrijver')), 'table.agreement.replaced');

    const { minutes } = await noted(`${at}/verslagen`, { meeting: today, text: 'Wij spraken over de drempels en over de tuin.' });
    assert.equal((await get(`/verslagen/${minutes[0]!.id}`)).text, 'Wij spraken over de drempels en over de tuin.');
  });

  it('let anyone leave, and cannot decide until the seat is filled again', async () => {
    const left = await noted('/zetels/zetel-1/vertrekken', {});
    assert.deepEqual(left.missing.map(({ code }) => code), ['table.residents.too-few', 'table.groups.too-few', 'table.lot.too-few']);
    const seats = left.seats.filter((seat) => seat.ended === null && seat.left === null).map(({ id }) => id);
    const called = call('yyyyy').map((one, index) => ({ ...one, seat: seats[index] }));
    assert.equal(await codeOf(await post(`${at}/besluiten`, { point: 'ordinary', called }, 'schrijver')), 'table.residents.too-few');
  });
});
