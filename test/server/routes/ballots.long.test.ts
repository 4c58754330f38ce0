import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { readPabulib, type BallotBox } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { importVote } from '../../../packages/server/src/services/import-vote.ts';
import { openVote } from '../../support/content.ts';
import { openPGlite } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';
import { readBudgetFile } from '../../support/votes.ts';

const database = await openPGlite();
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => 'visitor' });
const { state: _, rulesHash: __, ...drawnUp } = openVote;

describe('the ballots of the largest vote', () => {
  before(() => fill(database));
  after(() => database.destroy());

  it('of 131,778 voters take a few kilobytes on the way', async () => {
    const file = readPabulib(readBudgetFile('Poland_Wroclaw_2015_150_-_500'));
    assert.ok(file.ok);
    const { vote, ballots } = file.value;
    await importVote(database, { ...drawnUp, rules: vote.rules, options: vote.options, id: 'wroclaw', opensAt: '2025-01-01T00:00:00Z', closesAt: '2025-02-01T00:00:00Z' }, ballots);
    const response = await app.request('http://dienst.example/v1/uitslagen/wroclaw/stembiljetten', { headers: { 'Accept-Encoding': 'gzip, br' } });
    const packed = new Uint8Array(await response.arrayBuffer());
    assert.equal(response.headers.get('Content-Encoding'), 'br');
    assert.ok(packed.length < 2_000, `${packed.length} bytes`);
    const box: BallotBox = JSON.parse(brotliDecompressSync(packed).toString());
    assert.equal(box.ballots.reduce((sum, { times = 1 }) => sum + times, 0), 131_778);
  });
});
