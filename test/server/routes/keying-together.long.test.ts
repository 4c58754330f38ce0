import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Actor, PaperInput } from '@wijkaanpak/domain';
import { addNeighbourhood } from '../../../packages/server/src/repositories/neighbourhoods.ts';
import { addPoll } from '../../../packages/server/src/repositories/polls.ts';
import { finishKeying } from '../../../packages/server/src/services/finish-keying.ts';
import { keyPaper } from '../../../packages/server/src/services/key-paper.ts';
import { publishWaves } from '../../../packages/server/src/services/publish-waves.ts';
import { writeOnce } from '../../../packages/server/src/services/write-once.ts';
import { neighbourhood, poll } from '../../support/content.ts';
import { openPGlite, openPostgres } from '../../support/database.ts';

type Opened = { database: Awaited<ReturnType<typeof openPGlite>>; stop: () => Promise<void> };
const kinds: readonly [string, () => Promise<Opened>][] = [
  ['PGlite', async () => { const database = await openPGlite(); return { database, stop: () => database.destroy() }; }],
  ['PostgreSQL', openPostgres],
];
const hours = (from: number) => new Date(Date.now() + from * 3_600_000).toISOString();
const receivedOn = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date(hours(-48)));
const person = (id: string): Actor => ({ id, name: id, partner: 'gemeente', roles: ['professional'] });
const form = (sheet: number): PaperInput => ({ sheet: String(sheet), receivedOn, answers: { neighbours: sheet % 11 } });

for (const [kind, open] of kinds) {
  describe(`a desk where all happens at the same moment (${kind})`, () => {
    let opened: Opened;
    before(async () => {
      opened = await open();
      await addNeighbourhood(opened.database, neighbourhood, { type: 'FeatureCollection', features: [] });
    });
    after(() => opened.stop());

    let writes = 0;
    const write = (action: Parameters<typeof writeOnce>[2]) => writeOnce(opened.database, { key: `sleutel-${(writes += 1)}`, request: String(writes), status: 201 }, action);
    const key = (id: string, who: string, sheet: number) => write((transaction) => keyPaper(transaction, id, { actor: person(who), input: form(sheet) }));
    const finish = (id: string) => write((transaction) => finishKeying(transaction, id, 'ronde-1'));

    it('never ends with a form half typed, nor with a result that lacks one that counts', async () => {
      for (let round = 0; round < 12; round += 1) {
        const id = `ronde-${round}`;
        const { state: _, neighbourhoodName: __, ...drawnUp } = poll;
        await addPoll(opened.database, { ...drawnUp, id, wave: { id: 'ronde-1', design: 'anyone', opensAt: hours(-96), closesAt: hours(-24), keyedUntil: hours(24) } });
        for (let sheet = 1; sheet <= 12; sheet += 1) await key(id, 'anna', sheet);
        const second = Array.from({ length: 12 }, (_, place) => key(id, 'bas', place + 1));
        const late = [key(id, 'carla', 13), key(id, 'anna', 13), key(id, 'bas', 1)];
        const ends = Array.from({ length: 4 }, async () => (await finish(id), publishWaves(opened.database, id)));
        await Promise.all([...second, ...late, ...ends]);
        const ended = await finish(id);
        const count = async (table: 'paper_sheets' | 'paper_keyings' | 'answers') => (await opened.database.selectFrom(table).select('poll').where('poll', '=', id).execute()).length;
        assert.equal(await count('paper_sheets'), await count('answers'), 'each form that counts once');
        const results = await publishWaves(opened.database, id);
        assert.ok(results.ok);
        if (!results.value.waves.length) {
          assert.equal(ended.ok ? 'ended' : ended.issues[0]!.code, 'paper.forms-waiting', 'a form that carla or anna began');
          continue;
        }
        assert.equal(await count('paper_keyings'), 0);
        assert.equal(results.value.waves[0]!.responded, await count('answers'));
      }
    });
  });
}
