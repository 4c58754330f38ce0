import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { openDatabase } from '@wijkaanpak/server';
import { subscribe } from '../../../packages/server/src/services/follow-events.ts';
import { signingKeyIn } from '../../../packages/server/src/webhooks/signing-key.ts';
import { readLastPosition } from '../../../packages/server/src/repositories/events.ts';
import { startCommand } from '../../support/command.ts';
import { freePort } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';
import { startReceiver, until } from '../../support/receiver.ts';
import { propose } from '../../support/webhooks.ts';

const data = mkdtempSync(join(tmpdir(), 'wijkaanpak-killed-'));
const receiver = await startReceiver();

describe('a service that is killed while it delivers', () => {
  after(async () => {
    await receiver.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it('loses no event and keeps their order: the receiver gets each at least once', async () => {
    const database = await openDatabase({ folder: join(data, 'pglite') });
    await fill(database);
    const made = await subscribe(database, { key: signingKeyIn(join(data, 'webhook-key')), network: 'anywhere' }, { address: receiver.address, after: 0 });
    assert.ok(made.ok);
    await propose(database, Array.from({ length: 120 }, (_, index) => `voorstel-${index}`));
    const last = await readLastPosition(database);
    await database.destroy();
    receiver.answer = async () => (await new Promise((resolve) => setTimeout(resolve, 15)), { status: 204 });

    const kills = 2;
    for (let time = 1; time <= kills + 1; time += 1) {
      const child = startCommand('start', '--data', data, '--seed', 'none', '--port', String(await freePort()), '--webhooks', 'anywhere');
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
      const ended = new Promise((resolve) => child.once('close', resolve));
      const enough = time > kills ? last : Math.floor((last * time) / (kills + 1));
      try {
        await until(() => receiver.taken().length >= enough, () => `${enough} events in life ${time}; it said:\n${said}`);
      } finally {
        child.kill(time > kills ? 'SIGTERM' : 'SIGKILL');
        await ended;
      }
    }
    const firsts = receiver.taken().map(({ sequence }) => Number(sequence));
    // Starting the service itself may note what time did since, behind these.
    assert.deepEqual(firsts.slice(0, last), Array.from({ length: last }, (_, index) => index + 1));
    const again = receiver.received.length - firsts.length;
    assert.ok(again <= kills, `${again} were sent again by ${kills} kills`);
  });
});
