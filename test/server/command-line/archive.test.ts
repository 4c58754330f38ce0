import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { eventKinds, hashStorySecret, makeStorySecret } from '@wijkaanpak/domain';
import { openDatabase } from '@wijkaanpak/server';
import sharp from 'sharp';
import { archiveParts } from '../../../packages/server/src/services/archive-parts.ts';
import { submitProposal } from '../../../packages/server/src/services/submit-proposal.ts';
import { tellStory } from '../../../packages/server/src/services/tell-story.ts';
import { runCommand } from '../../support/command.ts';
import { fill } from '../../support/filled-database.ts';
import { keepTable } from '../../support/kept-tables.ts';
import { table } from '../../support/tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'wijkaanpak-archive-'));
const data = ['--data', join(folder, 'data')];
const archive = (out: string, wijk = 'centrum') => runCommand('archive', wijk, '--out', join(folder, out), ...data);
const lines = (out: string, file: string): Record<string, unknown>[] => readFileSync(join(folder, out, file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));

describe('the public archive of a neighbourhood', () => {
  before(async () => {
    const database = await openDatabase({ folder: join(folder, 'data', 'pglite') });
    await fill(database);
    await keepTable(database, table);
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#0a6b52' } }).jpeg().toBuffer();
    const photo = { data: picture.toString('base64'), description: 'Een vlak' };
    assert.ok((await submitProposal(database, 'centrum', { title: 'Een bankje', description: 'Daar kunnen ouders zitten.', photo })).ok);
    for (const [index, consent] of (['team', 'anonymous', 'public'] as const).entries()) {
      const secret = makeStorySecret(Uint8Array.from({ length: 20 }, (_, byte) => byte + index));
      assert.ok((await tellStory(database, 'centrum', { words: `Dit is voor ${consent}, zegt Fatma.`, consent, secretHash: hashStorySecret(secret), photo })).ok);
    }
    await database.destroy();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('has a file for everything that events are about, so that no concept is left out', () => {
    const held = new Set(archiveParts.flatMap(({ holds }) => holds));
    const named = Object.values(eventKinds).map((path) => path.replace(/\/\{\w+\}/g, '').replace(/^\/wijken(?=\/)/, ''));
    assert.deepEqual([...new Set(named)].filter((path) => !held.has(path)), [], 'add it to archive-parts.ts');
  });

  it('is the same to the byte each time it is written, and its sums say so', async () => {
    for (const out of ['een', 'twee']) {
      const { code, stderr } = await archive(out);
      assert.equal(code, 0, stderr);
      assert.match(stderr, /Wrote \d+ files/);
    }
    assert.equal(readFileSync(join(folder, 'een', 'SHA256SUMS'), 'utf8'), readFileSync(join(folder, 'twee', 'SHA256SUMS'), 'utf8'));
    assert.doesNotMatch(execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: join(folder, 'een'), encoding: 'utf8' }), /FAILED/);
  });

  it('holds what everyone may read: proposals with their photos, tables, votes with outcomes and ballots, events', () => {
    assert.deepEqual(lines('een', 'voorstellen.jsonl').map(({ title }) => title), ['Een bankje']);
    assert.deepEqual(lines('een', 'wijktafels.jsonl'), [JSON.parse(JSON.stringify(table))]);
    assert.deepEqual(lines('een', 'stemmingen.jsonl').map(({ id, state }) => [id, state]).sort(), [['announced', undefined], ['closed', undefined], ['open', undefined]]);
    assert.deepEqual(lines('een', 'uitslagen.jsonl').map(({ vote }) => vote), ['closed']);
    assert.equal(lines('een', 'gebeurtenissen.jsonl').filter(({ kind }) => kind === 'voorstel-ingediend').length, 1);
    const { url } = lines('een', 'voorstellen.jsonl')[0]!['photo'] as { url: string };
    assert.ok(existsSync(join(folder, 'een', `${url.replace('/v1/', '')}.jpg`)));
  });

  it('holds nothing of a story that is not for everyone, nor the photo of one told without a name', () => {
    const all = archiveParts.map(({ file }) => readFileSync(join(folder, 'een', file), 'utf8')).join('');
    assert.doesNotMatch(all, /voor team|secret|code_?hash/i);
    assert.deepEqual(lines('een', 'verhalen.jsonl').map(({ consent, photo }) => [consent, photo !== null]), [['public', true], ['anonymous', false]]);
    const photos = readFileSync(join(folder, 'een', 'SHA256SUMS'), 'utf8').match(/fotos\//g);
    assert.equal(photos?.length, 2, 'of the proposal and of the public story');
  });

  it('is written to a new folder only, of a neighbourhood that is there', async () => {
    assert.match((await archive('een')).stderr, /is not empty/);
    assert.match((await archive('drie', 'nergens')).stderr, /There is no neighbourhood named nergens/);
  });
});
