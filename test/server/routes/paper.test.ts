import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Actor, Keying } from '@wijkaanpak/domain';
import { makeVotingCode } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { languages, type LanguageCode } from '@wijkaanpak/texts';
import { paperForms } from '../../../packages/server/src/command-line/paper-forms.ts';
import { addPoll } from '../../../packages/server/src/repositories/polls.ts';
import { drawInvitations } from '../../../packages/server/src/services/draw-invitations.ts';
import { poll } from '../../support/content.ts';
import { openPGlite } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';

const database = await openPGlite();
const person = (id: string, role: Actor['roles'][number] = 'professional'): Actor => ({ id, name: id, partner: 'gemeente', roles: [role] });
const actors: Record<string, Actor> = { anna: person('anna'), bas: person('bas', 'table-secretary'), carla: person('carla'), mo: person('mo', 'moderator') };
let visitors = 0;
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => `visitor-${(visitors += 1)}`, identify: async (token) => actors[token] });
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
let keys = 0;
const key = (token: string, body: object, id = 'vertrouwen') =>
  app.request(`http://dienst.example/v1/peilingen/${id}/formulieren`, { method: 'POST', body: JSON.stringify({ receivedOn: today, ...body }), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `sleutel-${(keys += 1)}-tijdens-test`, Authorization: `Bearer ${token}` } });
const keyed = async (...args: Parameters<typeof key>): Promise<Keying> => { const response = await key(...args); assert.equal(response.status, 201, await response.clone().text()); return response.json(); };
const refused = async (...args: Parameters<typeof key>) => ((await (await key(...args)).json()) as { errors: { code: string }[] }).errors.map(({ code }) => code);
const counted = (id = 'vertrouwen') => database.selectFrom('answers').select('answers').where('poll', '=', id).execute();
const refusedAs = (code: string) => (error: object) => (error as { code?: string }).code === code;
const answers = { 'gemeente-listens': 7, neighbours: 'dont-know', open: 'Vaker  langskomen' };
const around = (from: number, until: number) => ({ opensAt: new Date(Date.now() + from * 3_600_000).toISOString(), closesAt: new Date(Date.now() + until * 3_600_000).toISOString() });

describe('a form on paper', () => {
  before(() => fill(database));
  after(() => database.destroy());

  it('counts once two people have typed the same, and not before', async () => {
    assert.deepEqual(await keyed('anna', { sheet: '1', answers }), { sheet: '1', state: 'keyed-once', differences: [] });
    assert.deepEqual(await keyed('anna', { sheet: '1', answers }), { sheet: '1', state: 'keyed-once', differences: [] }, 'one person twice is one person');
    assert.deepEqual(await counted(), []);
    assert.deepEqual(await keyed('bas', { sheet: '1', answers: { ...answers, open: 'Vaker langskomen ' } }), { sheet: '1', state: 'counted', differences: [] });
    assert.deepEqual((await counted()).map(({ answers: kept }) => kept), [{ ...answers, open: 'Vaker langskomen' }]);
    assert.deepEqual(await database.selectFrom('paper_keyings').selectAll().execute(), [], 'who typed what is forgotten');
    assert.deepEqual(await refused('carla', { sheet: '1', answers }), ['paper.counted-already']);
  });

  it('shows where two people read something else, until one of them looks again', async () => {
    await keyed('anna', { sheet: '2', answers: { 'gemeente-listens': 7, neighbours: 3 } });
    const told = await keyed('bas', { sheet: '2', answers: { 'gemeente-listens': 1, open: 'Niets' } });
    assert.deepEqual(told, { sheet: '2', state: 'differs', differences: [{ field: 'answers.gemeente-listens', yours: 1, theirs: 7 }, { field: 'answers.neighbours', yours: null, theirs: 3 }, { field: 'answers.open', yours: 'Niets', theirs: null }] });
    assert.deepEqual(await refused('carla', { sheet: '2', answers }), ['paper.two-people']);
    assert.equal((await counted()).length, 1);
    assert.equal((await keyed('anna', { sheet: '2', answers: { 'gemeente-listens': 1, open: 'Niets' } })).state, 'counted');
    assert.equal((await counted()).length, 2);
  });

  it('is typed by who has the role, in an open round, by its own rules', async () => {
    assert.equal((await key('mo', { sheet: '3', answers })).status, 403);
    assert.equal((await key('niemand', { sheet: '3', answers })).status, 401);
    assert.deepEqual(await refused('anna', { sheet: '3', answers: { neighbours: 11 } }), ['answer.not-a-grade']);
    assert.deepEqual(await refused('anna', { sheet: 'drie!', answers }), ['paper.sheet-number']);
    assert.deepEqual(await refused('anna', { sheet: '3', answers }, 'voorbij'), ['poll.closed']);
  });

  it('is counted once, also when both send at the same moment', async () => {
    await Promise.all(['anna', 'bas', 'anna', 'bas'].map((token) => key(token, { sheet: '4', answers })));
    assert.equal((await database.selectFrom('paper_sheets').selectAll().where('sheet', '=', '4').execute()).length, 1);
    assert.equal((await counted()).length, 3);
  });

  it('cannot be counted by one person, or where two differ, by the database itself', async () => {
    const write = (sheet: string, keyed_by: string, grade: number) => database.insertInto('paper_keyings').values({ poll: 'vertrouwen', wave: 'ronde-1', sheet, keyed_by, received_on: today, agrees: true, keyed: JSON.stringify({ answers: { neighbours: grade }, background: {}, codeHash: null }) }).execute();
    await write('5', 'anna', 3);
    assert.equal((await counted()).length, 3, 'alone');
    await assert.rejects(write('5', 'bas', 4), refusedAs('WP062'));
    await assert.rejects(write('4', 'carla', 4), refusedAs('WP060'));
    await assert.rejects(database.deleteFrom('paper_sheets').execute(), refusedAs('WP060'));
  });

  it('of a sample needs its code, and replaces what was answered with it before', async () => {
    const { state: _, neighbourhoodName: __, ...drawnUp } = poll;
    await addPoll(database, { ...drawnUp, id: 'meting', wave: { id: 'geloot', design: 'sample', ...around(-1, 1) } });
    let drawn = 0;
    const invited = await drawInvitations(database, { poll: 'meting', wave: 'geloot' }, { names: ['a', 'b'], size: 2, seed: 'zaad', drawCode: () => makeVotingCode(Array.from({ length: 15 }, () => (drawn += 1) % 31)) });
    assert.ok(invited.ok);
    const [code, other] = invited.value.letters.map((letter) => letter.code) as [string, string];
    assert.deepEqual(await refused('anna', { sheet: '1', answers }, 'meting'), ['code.required']);
    await keyed('anna', { sheet: '1', answers, code }, 'meting');
    const told = await keyed('bas', { sheet: '1', answers, code: other }, 'meting');
    assert.deepEqual(told.differences, [{ field: 'code', yours: null, theirs: null }], 'what the other typed as code is not told');
    assert.equal((await keyed('bas', { sheet: '1', answers, code }, 'meting')).state, 'counted');
    assert.equal((await counted('meting')).length, 1);
    const forms = await paperForms({ ...poll, wave: { ...poll.wave, design: 'sample' } }, [code, other]);
    for (const printed of [code, other]) assert.equal(forms.split(printed).length, 2, 'each code on one form');
    assert.doesNotMatch(forms, /<script|src=|<link/);
  });

  it('asks in the very words of the screen, in every language, with eleven boxes and the two other answers', async () => {
    for (const language of Object.keys(languages) as LanguageCode[]) {
      const page = await app.request(`http://dienst.example/peilingen/vertrouwen/papier${language === 'nl' ? '' : `?taal=${language}`}`);
      assert.match(page.headers.get('Content-Security-Policy')!, /default-src 'none'/);
      const text = await page.text();
      const { words } = await languages[language].trustPoll!();
      for (const said of [words.scaleMin, words.scaleMax, words.dontKnow, words.noAnswer, words.open] as string[]) assert.ok(text.includes(said), said);
      assert.match(text, new RegExp(`<html lang="${language}">[^]*<div class="form" lang="${language}(-u-nu-latn)?" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`));
      assert.ok(text.includes((words['partner.listens'] as string).replace('{partner}', 'Gemeente Voorbeeld').replace('{neighbourhood}', 'Centrum')));
      assert.equal(text.match(/<li>\d+<\/li>/g)!.length, 22);
      assert.doesNotMatch(text, /<script|style="/);
    }
    assert.match(await (await app.request('http://dienst.example/peilingen/vertrouwen/papier?taal=fr')).text(), /<html lang="nl">/);
    assert.equal((await app.request('http://dienst.example/peilingen/nergens/papier')).status, 404);
  });
});
