import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { drawSample, fingerprintOf, makeVotingCode, type PollResults } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { sql } from 'kysely';
import { lettersWithoutAnswers } from '../../../packages/server/src/repositories/invitations.ts';
import { addWave } from '../../../packages/server/src/repositories/waves.ts';
import { addPoll } from '../../../packages/server/src/repositories/polls.ts';
import { drawInvitations } from '../../../packages/server/src/services/draw-invitations.ts';
import { drawUpSample } from '../../../packages/server/src/services/draw-up-sample.ts';
import { poll } from '../../support/content.ts';
import { openPGlite, openPostgres } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';

type Opened = { database: Awaited<ReturnType<typeof openPGlite>>; stop: () => Promise<void> };
const kinds: readonly [string, () => Promise<Opened>][] = [
  ['PGlite', async () => { const database = await openPGlite(); return { database, stop: () => database.destroy() }; }],
  ['PostgreSQL', openPostgres],
];
const names = Array.from({ length: 60 }, (_, place) => `0363${place}`);
const drawing = { names, size: 20, seed: 'Lotto 21 november 2026: 4 11 19' };
/** Codes that differ by their first two signs. */
const counting = () => { let count = 0; return () => makeVotingCode([Math.floor((count += 1) / 31), count % 31, ...Array.from({ length: 13 }, () => 7)]); };
const seconds = (number: number) => new Date(Date.now() + number * 1000).toISOString();
const answers = { 'gemeente-listens': 7, neighbours: 'dont-know' };

for (const [kind, open] of kinds) {
  describe(`a sample and its invitations (${kind})`, () => {
    let opened: Opened;
    let app: ReturnType<typeof createApp>;
    let keys = 0;
    let visitor = 'een';
    let codes: readonly string[];
    const to = { poll: 'meting', wave: 'geloot' };
    const send = (body: object, id = 'meting') =>
      app.request(`http://dienst.example/v1/peilingen/${id}/antwoorden`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `sleutel-${(keys += 1)}-tijdens-test` } });
    const refused = async (response: Response | Promise<Response>) => ((await (await response).json()) as { errors: { code: string }[] }).errors.map(({ code }) => code);
    const refusedAs = (code: string) => (error: object) => (error as { code?: string }).code === code;
    const { state: _, neighbourhoodName: __, ...drawnUp } = poll;
    const sampled = (id: string, from: number, until: number) => addPoll(opened.database, { ...drawnUp, id, wave: { id: 'geloot', design: 'sample', opensAt: seconds(from), closesAt: seconds(until) } });

    before(async () => {
      opened = await open();
      app = createApp({ database: opened.database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => visitor });
      await fill(opened.database);
      await sampled('meting', -60, 3600);
      const invited = await drawInvitations(opened.database, to, { ...drawing, drawCode: counting() });
      assert.ok(invited.ok);
      codes = invited.value.letters.map(({ code }) => code);
      assert.deepEqual(invited.value.letters.map(({ name }) => name), (drawSample(names, drawing) as { value: string[] }).value, 'anyone with the list and the seed draws the same');
    });
    after(() => opened.stop());

    it('tell the public how they were drawn, and nothing that stood on the list', async () => {
      const { wave } = await (await app.request('http://dienst.example/v1/peilingen/meting')).json();
      assert.deepEqual(wave.draw, { seed: drawing.seed, listed: 60, invited: 20, fingerprint: fingerprintOf(names) });
      for (const table of ['waves', 'invitations']) {
        const { rows } = await sql<{ row: unknown }>`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(opened.database);
        for (const secret of [...names, ...codes]) assert.ok(!JSON.stringify(rows).includes(`"${secret}"`), `${table}: ${secret}`);
      }
    });

    it('take answers with a code only, and an unknown one counts as a guess', async () => {
      assert.deepEqual(await refused(send({ answers })), ['code.required']);
      assert.deepEqual(await refused(send({ answers, code: codes[0]!.slice(1) })), ['code.typing-error']);
      visitor = 'rader';
      const wrong = makeVotingCode(Array.from({ length: 15 }, () => 3));
      for (let guess = 0; guess < 10; guess += 1) assert.deepEqual(await refused(send({ answers, code: wrong })), ['invitation.unknown']);
      assert.deepEqual(await refused(send({ answers, code: codes[0] })), ['request.too-many']);
      visitor = 'een';
      assert.deepEqual(await refused(send({ answers, code: codes[0] }, 'vertrouwen')), ['invitation.not-asked'], "anyone's wave takes none");
    });

    it('count one answer a code, also when fifty come at the same moment, and the last one counts', async () => {
      const [code] = codes as [string];
      visitor = 'velen';
      const sent = await Promise.all(Array.from({ length: 50 }, (_, grade) => send({ answers: { neighbours: grade % 11 }, code })));
      assert.ok(sent.every(({ status }) => status === 201));
      assert.equal((await send({ answers, code: ` ${code.toLowerCase()}` })).status, 201);
      const rows = await opened.database.selectFrom('answers').select('answers').where('poll', '=', 'meting').execute();
      assert.deepEqual(rows, [{ answers }]);
      visitor = 'een';
    });

    it('tell which letters were not answered, for a second one', async () => {
      const without = await lettersWithoutAnswers(opened.database, to);
      assert.deepEqual(without, Array.from({ length: 19 }, (_, place) => place + 2));
    });

    it('cannot be drawn twice, from a list that names someone twice, or for a wave that anyone may fill in', async () => {
      const draw = (wave: string, other = {}) => drawInvitations(opened.database, { poll: 'meting', wave }, { ...drawing, drawCode: counting(), ...other });
      assert.deepEqual(await draw('geloot'), { ok: false, issues: [{ code: 'sample.drawn-already', path: '', values: { wave: 'geloot' } }] });
      const { questions, wordingVersion } = poll;
      await addWave(opened.database, 'meting', { wave: { id: 'iedereen', design: 'anyone', opensAt: seconds(7200), closesAt: seconds(7300) }, questions, wordingVersion }, 'own');
      await addWave(opened.database, 'meting', { wave: { id: 'later', design: 'sample', opensAt: seconds(8200), closesAt: seconds(8300) }, questions, wordingVersion }, 'own');
      assert.deepEqual(await draw('iedereen'), { ok: false, issues: [{ code: 'sample.wave-not-a-sample', path: '', values: { wave: 'iedereen' } }] });
      assert.deepEqual(await draw('later', { names: [...names, names[3]!] }), { ok: false, issues: [{ code: 'draw.listed-twice', path: 'names', values: { name: names[3]! } }] });
      assert.deepEqual(await draw('nergens'), { ok: false, issues: [{ code: 'request.not-found', path: '' }] });
    });

    it('can be drawn up with days of their own, which are no other round\'s', async () => {
      const drawUp = (wave: string, days = {}) => drawUpSample(opened.database, { poll: 'meting', wave }, days);
      const made = await drawUp('volgend-jaar', { opens: '2099-03-01', closes: '2099-03-31' });
      assert.deepEqual(made, { ok: true, value: { id: 'volgend-jaar', design: 'sample', opensAt: '2099-02-28T23:00:00.000Z', closesAt: '2099-03-31T22:00:00.000Z' } });
      const onPaper = await drawUp('met-papier', { opens: '2097-03-01', closes: '2097-03-31', keyedUntil: '2097-04-14' });
      assert.equal(onPaper.ok && onPaper.value.keyedUntil, '2097-04-14T22:00:00.000Z');
      const codeOf = (result: Awaited<ReturnType<typeof drawUp>>) => (result.ok ? '' : result.issues[0]!.code);
      assert.equal(codeOf(await drawUp('ook', { opens: '2099-03-31', closes: '2099-04-30' })), 'sample.days-taken');
      assert.equal(codeOf(await drawUp('ook', { opens: '2098-03-31', closes: '2098-03-01' })), 'sample.days-reversed');
      assert.equal(codeOf(await drawUp('ook')), 'sample.days-needed');
    });

    it('hold by the database itself, whoever passes by the code around it', async () => {
      const { database } = opened;
      const insert = (wave: string, hash: string | null, id = 'meting') => database.insertInto('answers').values({ id: `x-${wave}-${hash}`, poll: id, wave, answers: '{}', code_hash: hash }).execute();
      await assert.rejects(insert('geloot', null), refusedAs('WP026'), 'a sample without a code');
      await assert.rejects(insert('geloot', 'verzonnen'), refusedAs('23503'), 'a code that nobody got');
      await assert.rejects(insert('ronde-1', 'verzonnen', 'vertrouwen'), refusedAs('WP026'), "anyone's wave with a code");
      const { hash } = await database.selectFrom('invitations').select('hash').where('letter', '=', 1).executeTakeFirstOrThrow();
      await assert.rejects(insert('geloot', hash), refusedAs('23505'), 'a second answer with one code');
      const invite = (wave: string, letter: number) => database.insertInto('invitations').values({ poll: 'meting', wave, hash: `nog-${letter}`, letter }).execute();
      await assert.rejects(invite('iedereen', 1), refusedAs('WP024'), 'an invitation to a wave of anyone');
      await assert.rejects(invite('geloot', 21), refusedAs('WP024'), 'one more than were drawn');
      await assert.rejects(database.deleteFrom('invitations').execute(), refusedAs('WP024'));
      const change = (what: object) => database.updateTable('waves').set(what).where('poll', '=', 'meting').where('id', '=', 'geloot').execute();
      await assert.rejects(change({ draw: JSON.stringify({ invited: 5 }) }), refusedAs('WP025'), 'another draw');
      await change({ invited: 5 });
      assert.equal((await database.selectFrom('waves').select('invited').where('poll', '=', 'meting').where('id', '=', 'geloot').executeTakeFirstOrThrow()).invited, 20, 'invited are those drawn');
    });

    it('lose the tie between code and answers when the result is published, with how many were invited', async () => {
      const { database } = opened;
      await sampled('kort', -60, 4);
      const invited = await drawInvitations(database, { poll: 'kort', wave: 'geloot' }, { ...drawing, drawCode: counting() });
      assert.ok(invited.ok);
      visitor = 'kort';
      for (const { code } of invited.value.letters.slice(0, 12)) assert.equal((await send({ answers, code }, 'kort')).status, 201);
      const ties = async () => (await database.selectFrom('answers').select('code_hash').where('poll', '=', 'kort').execute()).filter(({ code_hash }) => code_hash !== null).length;
      assert.equal(await ties(), 12);
      await new Promise((resolve) => setTimeout(resolve, 4_200));
      assert.deepEqual(await refused(send({ answers, code: invited.value.letters[0]!.code }, 'kort')), ['poll.closed']);
      const { waves }: PollResults = await (await app.request('http://dienst.example/v1/peilingen/kort/uitslagen')).json();
      assert.deepEqual(waves.map(({ word, invited: number, responded }) => [word, number, responded]), [['meting', 20, 12]]);
      assert.equal(await ties(), 0);
      await assert.rejects(database.updateTable('answers').set({ answers: '{}' }).where('poll', '=', 'kort').execute(), refusedAs('WP002'));
    });
  });
}
