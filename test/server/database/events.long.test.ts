import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { readEventsAfter } from '../../../packages/server/src/services/follow-events.ts';
import { openPGlite, openPostgres } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';
import { propose, publisher } from '../../support/webhooks.ts';

type Opened = { database: Awaited<ReturnType<typeof openPGlite>>; stop: () => Promise<void> };

const kinds: readonly [string, () => Promise<Opened>][] = [
  ['PGlite', async () => { const database = await openPGlite(); return { database, stop: () => database.destroy() }; }],
  ['PostgreSQL', openPostgres],
];

for (const [kind, open] of kinds) {
  describe(`the order of events (${kind})`, () => {
    let opened: Opened;
    before(async () => {
      opened = await open();
      await fill(opened.database);
    });
    after(() => opened.stop());

    it('lets nobody who reads on from a position miss one, however many write at once and however long each takes', async () => {
      const { database } = opened;
      const read: number[] = [];
      const seen = async (after: number): Promise<number> => {
        const { items, last } = await readEventsAfter(database, publisher, { na: after, perPagina: 7 });
        read.push(...items.map(({ sequence }) => Number(sequence)));
        return last;
      };
      const writers = { areDone: false };
      const reader = (async () => {
        let position = 0;
        while (!writers.areDone) position = await seen(position);
        for (let before = -1; before !== position; ) [before, position] = [position, await seen(position)];
      })();
      await Promise.all(Array.from({ length: 6 }, async (_, writer) => {
        for (let turn = 0; turn < 8; turn += 1) {
          await database.transaction().execute(async (transaction) => {
            await propose(transaction, [`s${writer}-${turn}-a`]);
            await sql`select pg_sleep(${((writer * 7 + turn * 3) % 5) / 100})`.execute(transaction);
            await propose(transaction, [`s${writer}-${turn}-b`]);
            if ((writer + turn) % 4 === 0) throw new Error('undone');
          }).catch((error: Error) => assert.equal(error.message, 'undone'));
        }
      }));
      writers.areDone = true;
      await reader;
      assert.deepEqual(read, Array.from({ length: read.length }, (_, index) => index + 1));
      const { proposals } = await database.selectFrom('proposals').select(({ fn }) => fn.countAll<number>().as('proposals')).executeTakeFirstOrThrow();
      const { items } = await readEventsAfter(database, publisher, { na: 0, soort: 'voorstel-ingediend', perPagina: 500 });
      assert.deepEqual([items.length, Number(proposals)], [72, 72]);
    });
  });
}
