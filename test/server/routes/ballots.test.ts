import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { BallotBox, parse, recount, type Ballot, type Vote } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { castBallot } from '../../../packages/server/src/services/cast-ballot.ts';
import { importVote } from '../../../packages/server/src/services/import-vote.ts';
import { openVote } from '../../support/content.ts';
import { openPGlite } from '../../support/database.ts';
import { fill, letterCodes, partnerOrigin } from '../../support/filled-database.ts';

const database = await openPGlite();
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => 'visitor' });
const get = (path: string, headers: Record<string, string> = {}) => app.request(`http://dienst.example${path}`, { headers });
const addressOf = (vote: string) => `/v1/uitslagen/${vote}/stembiljetten`;

const { state: _, rulesHash: __, ...drawnUp } = openVote;
const past = { opensAt: '2025-01-01T00:00:00Z', closesAt: '2025-02-01T00:00:00Z' };
const bring = (id: string, ballots: readonly Ballot[], vote: Partial<Vote> = {}) => importVote(database, { ...drawnUp, ...vote, id, ...past }, ballots);
const papers: readonly Ballot[] = [{ choices: ['2', '1'] }, { choices: [] }, { choices: ['4'] }, { choices: ['1', '2'] }, { choices: ['3'] }, { choices: ['4'] }];
const boxOf = async (id: string): Promise<BallotBox> => (await get(addressOf(id))).json();

describe('the ballots of a closed vote', () => {
  before(async () => {
    await fill(database);
    await bring('voorbij', papers, { rules: { ...openVote.rules, minChoices: 0 } });
  });
  after(() => database.destroy());

  it('are public: equal ones once with their number, sorted by what is on them, with the hash of their rules', async () => {
    const box = await boxOf('voorbij');
    const vote: Vote = await (await get('/v1/stemmingen/voorbij')).json();
    assert.deepEqual(box, { vote: 'voorbij', rulesHash: vote.rulesHash, ballots: [{ choices: ['1', '2'], times: 2 }, { choices: ['3'] }, { choices: ['4'], times: 2 }, { choices: [] }] });
    assert.ok(parse(BallotBox, box).ok);
  });

  it('say nothing of the order in which they came, byte for byte, and nothing of who cast them', async () => {
    await bring('andersom', [...papers].reverse(), { rules: { ...openVote.rules, minChoices: 0 } });
    const [one, other] = await Promise.all(['voorbij', 'andersom'].map(async (id) => (await (await get(addressOf(id))).text()).replaceAll(id, 'x')));
    assert.equal(one, other);
    assert.doesNotMatch(one!, /position|receipt|code|cast|sequence/i);
  });

  it('give the published outcome when they are counted again', async () => {
    const [vote, outcome] = await Promise.all(['/v1/stemmingen/voorbij', '/v1/uitslagen/voorbij'].map(async (path) => (await get(path)).json()));
    assert.deepEqual(recount({ vote, outcome }, await boxOf('voorbij')).differences, []);
  });

  it('are nobody\'s to see before the vote has closed, not even the one that was just cast', async () => {
    assert.ok((await castBallot(database, 'open', { choices: ['1'], code: letterCodes[0]! })).ok);
    for (const id of ['open', 'announced']) {
      const refused = await get(addressOf(id));
      assert.equal(refused.status, 404);
      assert.equal((await refused.json()).errors[0].code, 'vote.not-counted-yet');
      assert.notEqual(refused.headers.get('Cache-Control'), 'public, max-age=31536000, immutable');
    }
    assert.equal((await get(addressOf('nergens'))).status, 404);
  });

  it('may be kept for good by every cache, each under its own origin, and cost nothing a second time', async () => {
    const { headers } = await get(addressOf('voorbij'), { Origin: partnerOrigin });
    assert.equal(headers.get('Cache-Control'), 'public, max-age=31536000, immutable');
    assert.match(headers.get('Vary')!, /Origin/);
    assert.equal(headers.get('Access-Control-Allow-Origin'), partnerOrigin);
    assert.equal((await get(addressOf('voorbij'), { 'If-None-Match': headers.get('ETag')! })).status, 304);
    assert.equal((await get(`${addressOf('voorbij')}?sorteer=tijd`)).status, 400);
  });
});
