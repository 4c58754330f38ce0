import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addDays, type Actor, type Commitment } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { sql } from 'kysely';
import { addCommitment, addProgress, readToday } from '../../../packages/server/src/repositories/commitments.ts';
import { openPGlite } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';

const database = await openPGlite();
const jansen: Actor = { id: '1', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] };
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => 'x', identify: async () => jansen });
const address = 'https://dienst.example/v1/wijken/centrum/toezeggingen';
const get = (path: string, headers: Record<string, string> = {}) => app.request(`${address}${path}`, { headers });

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly content: { readonly '#text': string };
  readonly link: { readonly '@_href': string };
}
const news = async (path = '/berichten', headers = {}): Promise<{ title: string; entry: Entry[] }> =>
  new XMLParser({ ignoreAttributes: false, htmlEntities: true, isArray: (name) => name === 'entry' }).parse(await (await get(path, headers)).text())['feed'];
const days = async (path = '/agendapunten') => new ICAL.Component(ICAL.parse(await (await get(path)).text()) as unknown as string).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

const promise = (id: string, dates: Commitment['dates'], change: Partial<Commitment> = {}): Commitment => ({
  id, neighbourhood: 'centrum', what: 'De lantaarns in de Kerkstraat, <alle> 12; branden weer.', shownBy: 'U ziet het ’s avonds.\nEr staat een foto.',
  by: { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' }, origin: { kind: 'poll', id: 'vertrouwen' }, mandate: null, dates, handOvers: [], progress: [], reported: null, verdicts: [], ...change,
});

describe('who follows promises by a feed', () => {
  let today: string;
  before(async () => {
    await fill(database);
    today = await readToday(database);
    const around = (given: number, due: number, reasons = '') => ({ given: addDays(today, given), due: addDays(today, due), reasons });
    await database.transaction().execute(async (transaction) => {
      await sql`set local wijkaanpak.import = 'on'`.execute(transaction);
      await addCommitment(transaction, promise('verschoven', [around(-60, -20), around(-10, 40, 'De kabels kwamen niet.')]));
      await addProgress(transaction, 'verschoven', { on: addDays(today, -5), text: 'De palen staan.', photo: null });
      await addCommitment(transaction, promise('te-laat', [around(-60, -1)], { by: { organisation: 'corporatie', name: 'P. de Boer', role: 'wijkbeheerder' } }));
    });
  });
  after(() => database.destroy());

  it('reads what happened, the newest first, also that one was late before it was moved', async () => {
    const { title, entry } = await news();
    assert.equal(title, 'Toezeggingen aan Centrum');
    assert.deepEqual(entry.map((one) => [one.title.split(':')[0], one.updated.slice(0, 10)]), [
      ['Te laat', today], ['Hoe ver het is', addDays(today, -5)], ['Nieuwe datum', addDays(today, -10)], ['Te laat', addDays(today, -19)], ['Beloofd', addDays(today, -60)], ['Beloofd', addDays(today, -60)],
    ]);
    assert.match(entry[0]!.title, /De lantaarns in de Kerkstraat, <alle> 12; branden weer\./);
    assert.match(entry[2]!.content['#text'], /^De kabels kwamen niet\.\nBeloofd door S\. Jansen, gebiedsmakelaar bij Gemeente Voorbeeld\.\nUiterlijk op \d+ \p{L}+ \d{4}\.\nZo ziet u/u);
    assert.equal(entry[2]!.link['@_href'], 'https://dienst.example/toezeggingen/verschoven');
    assert.equal(new Set(entry.map(({ id }) => id)).size, 6);
  });

  it('finds each day with the promise that is due, at the day as it stands now, with reminders for what is to come', async () => {
    const events = await days();
    const moved = events.find(({ startDate }) => startDate.toString() === addDays(today, 40))!;
    assert.equal(moved.summary, 'Uiterlijk vandaag: De lantaarns in de Kerkstraat, <alle> 12; branden weer.');
    assert.match(moved.description, /U ziet het ’s avonds\.\nEr staat een foto\.\nEerst beloofd voor .* Waarom het later werd: De kabels kwamen niet\.$/);
    assert.deepEqual([moved.sequence, moved.component.getAllSubcomponents('valarm').length], [1, 3]);
    const late = events.find(({ startDate }) => startDate.toString() === addDays(today, -1))!;
    assert.match(late.summary, /^Te laat: /);
  });

  it('gets one organisation’s alone on request, in the reader’s language, and nothing again while nothing changed', async () => {
    assert.deepEqual((await days('/agendapunten?organisatie=corporatie')).length, 1);
    assert.equal((await news('/berichten?organisatie=corporatie')).title, 'Toezeggingen van corporatie aan Centrum');
    assert.equal((await news('/berichten?organisatie=gemeente', { 'Accept-Language': 'en' })).title, 'Commitments by Gemeente Voorbeeld to Centrum');
    assert.equal((await get('/berichten?organisatie=Geen Naam')).status, 400);
    for (const [path, type] of [['/berichten', 'application/atom+xml; charset=utf-8'], ['/agendapunten', 'text/calendar; charset=utf-8']] as const) {
      const response = await get(path);
      assert.deepEqual([response.headers.get('Content-Type'), response.headers.get('Cache-Control')], [type, 'no-cache']);
      assert.equal((await get(path, { 'If-None-Match': response.headers.get('ETag')! })).status, 304);
      assert.equal((await app.request(`https://dienst.example/v1/wijken/nergens/toezeggingen${path}`)).status, 404);
    }
  });

  it('keeps the name of what was read before when something new happens, and sees the day move', async () => {
    const [before_, calendarBefore] = [await news(), await days()];
    const answer = await app.request('https://dienst.example/v1/toezeggingen/verschoven/data', {
      method: 'POST', body: JSON.stringify({ due: addDays(today, 50), reasons: 'De aannemer is ziek.' }), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'nieuwe-datum', Authorization: 'Bearer x' },
    });
    assert.equal(answer.status, 201);
    const [after_, calendarAfter] = [await news(), await days()];
    assert.deepEqual(before_.entry.filter(({ id }) => !after_.entry.some((one) => one.id === id)), []);
    assert.equal(after_.entry.length, before_.entry.length + 1);
    assert.deepEqual(calendarAfter.map(({ uid }) => uid).sort(), calendarBefore.map(({ uid }) => uid).sort());
    const moved = calendarAfter.find(({ startDate }) => startDate.toString() === addDays(today, 50))!;
    assert.equal(moved.sequence, 2);
  });
});
