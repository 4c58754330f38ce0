import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addDays, holderOf, holdersOf, type Actor, type CommitmentStanding, type Vote } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import fc from 'fast-check';
import { sql } from 'kysely';
import { addCodes } from '../../../packages/server/src/repositories/ballots.ts';
import { addCommitment, readToday } from '../../../packages/server/src/repositories/commitments.ts';
import { addVote } from '../../../packages/server/src/repositories/votes.ts';
import { castBallot } from '../../../packages/server/src/services/cast-ballot.ts';
import { openVote } from '../../support/content.ts';
import { openPGlite } from '../../support/database.ts';
import { partnersAtWork } from '../../support/promised.ts';
import { fill, letterCodes } from '../../support/filled-database.ts';

const database = await openPGlite();
const people: Record<string, Actor> = {
  belover: { id: '1', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] },
  ander: { id: '2', name: 'P. de Boer', partner: 'corporatie', roles: ['professional'] },
  beheer: { id: '3', name: 'B. Heer', partner: 'gemeente', roles: ['administrator'] },
};
let visitors = 0;
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => `visitor-${(visitors += 1)}`, identify: async (token) => people[token] });
let keys = 0;
const post = (path: string, body: unknown, who: string) =>
  app.request(`http://dienst.example/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `wet-${(keys += 1)}-lang`, Authorization: `Bearer ${who}` } });
const read = async (id: string): Promise<CommitmentStanding> => (await app.request(`http://dienst.example/v1/toezeggingen/${id}`)).json();

/** Promises of each run, and one closed vote of residents that says yes to the even and no to the odd ones. */
const runs = 40;
const names = Array.from({ length: runs }, (_, run) => `belofte-${run}`);
let today: string;

const receivers = [{ organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' }, { organisation: 'corporatie', name: 'P. de Boer', role: 'wijkbeheerder' }, { organisation: 'corporatie', name: 'Postbus', role: 'afdeling' }];
const who = fc.constantFrom('belover', 'belover', 'ander', 'beheer', 'niemand');
const write = fc.oneof(
  fc.record({ act: fc.constant('data'), who, body: fc.record({ due: fc.integer({ min: -5, max: 60 }), reasons: fc.constantFrom('', ...Array.from({ length: 4 }, () => 'De kabels kwamen niet.')) }) }),
  fc.record({ act: fc.constant('vorderingen'), who, body: fc.constant({ text: 'De palen staan.' }) }),
  { weight: 4, arbitrary: fc.record({ act: fc.constant('overdrachten'), who, body: fc.record({ to: fc.constantFrom(...receivers), reasons: fc.constant('De palen staan op hun grond.') }) }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('overdrachtsantwoorden'), who: fc.constantFrom('ander', 'ander', 'belover'), body: fc.record({ answer: fc.constantFrom('taken-over', 'taken-over', 'declined', 'withdrawn') }) }) },
  fc.record({ act: fc.constant('gereedmeldingen'), who, body: fc.constant({}) }),
  fc.record({ act: fc.constant('oordelen'), who, body: fc.record({ vote: fc.constantFrom('oordeel', 'peiling', 'open', 'closed') }) }),
  fc.record({ act: fc.constant('oordelen'), who, body: fc.constant({ vote: 'oordeel', found: 'kept' }) }),
);

describe('whatever is sent about a promise, and by whom', () => {
  before(async () => {
    await fill(database);
    await sql`update neighbourhoods set partners = ${JSON.stringify(partnersAtWork)}::jsonb`.execute(database);
    today = await readToday(database);
    await database.transaction().execute(async (transaction) => {
      await sql`set local wijkaanpak.import = 'on'`.execute(transaction);
      for (const id of names) {
        await addCommitment(transaction, {
          id, neighbourhood: 'centrum', what: 'De lantaarns branden weer.', shownBy: 'U ziet het op straat.', by: { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' },
          origin: { kind: 'poll', id: 'vertrouwen' }, mandate: null, dates: [{ given: addDays(today, -30), due: addDays(today, -3), reasons: '' }], handOvers: [], progress: [], reported: null, verdicts: [],
        });
      }
    });
    const { state: _, rulesHash: __, ...vote } = openVote;
    const options = names.map((commitment, index) => ({ id: String(index), title: commitment, description: null, category: null, place: null, cost: null, proposal: null, commitment }));
    const rules: Vote['rules'] = { ...vote.rules, ballot: 'yes-no', counting: 'yes-no', minChoices: 0, maxChoices: runs, budget: null, maxCost: null };
    const closes = Date.now() + 1000;
    const moments = { opensAt: new Date(Date.now() - 1000).toISOString(), closesAt: new Date(closes).toISOString() };
    await addVote(database, { ...vote, id: 'oordeel', rules, options, ...moments }, 'own');
    await addVote(database, { ...vote, id: 'peiling', rules: { ...rules, level: 0 }, options, ...moments }, 'own');
    await addCodes(database, 'oordeel', letterCodes);
    for (const code of letterCodes) assert.ok((await castBallot(database, 'oordeel', { choices: options.map(({ id }) => id), points: options.map((_, index) => (index % 2 ? 0 : 1)), code })).ok);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, closes - Date.now()) + 50));
  });
  after(() => database.destroy());

  it('no date, message or verdict disappears, only residents’ verdict makes it kept or broken, and what another sends changes nothing', async () => {
    let run = -1;
    let kept = 0;
    let moved = 0;
    let handed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 6, maxLength: 12 }), async (writes) => {
        run = (run + 1) % runs;
        const id = names[run]!;
        let before = await read(id);
        for (const { act, who: sender, body } of writes) {
          const sent = 'due' in body ? { ...body, due: addDays(today, body.due) } : body;
          const answer = await post(`/toezeggingen/${id}/${act}`, sent, sender);
          const after_ = await read(id);
          for (const list of ['dates', 'progress', 'verdicts'] as const) assert.deepEqual(after_[list].slice(0, before[list].length), before[list], `${act} by ${sender}`);
          assert.ok(before.reported === null || after_.reported === before.reported);
          const mayAnswer = act === 'overdrachtsantwoorden' && people[sender]?.name === before.handOvers.at(-1)?.to.name;
          const isTheirs = sender !== 'beheer' && (people[sender]?.partner === before.holder.organisation || mayAnswer);
          if (!answer.ok || !(isTheirs || act === 'oordelen')) assert.deepEqual(after_, before, `${act} by ${sender}`);
          if (act.startsWith('overdracht')) assert.deepEqual({ ...after_, handOvers: [], holder: null }, { ...before, handOvers: [], holder: null });
          assert.deepEqual([holdersOf(after_).slice(0, holdersOf(before).length), after_.holder.name], [holdersOf(before), holderOf(after_).name]);
          const isJudged = after_.state === 'kept' || after_.state === 'broken';
          assert.equal(isJudged, after_.verdicts.length > 0);
          if (isJudged) assert.deepEqual(after_.verdicts.map((verdict) => ('vote' in verdict ? [verdict.vote, verdict.found] : [])), [['oordeel', run % 2 ? 'broken' : 'kept']]);
          before = after_;
        }
        kept += before.state === 'kept' ? 1 : 0;
        moved += before.dates.length - 1;
        handed += before.holder.organisation === 'corporatie' ? 1 : 0;
      }),
      { numRuns: runs, endOnFailure: true },
    );
    assert.ok(kept > 0 && moved > 0 && handed > 0, `the walks came somewhere: ${kept} kept, ${moved} moved, ${handed} at another organisation`);
  });
});
