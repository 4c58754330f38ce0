import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { OpenPlace } from '../../../packages/server/src/command-line/place.ts';
import { openWebhooks, publisherFor } from '../../../packages/server/src/command-line/webhooks.ts';

const place = (folder: string | undefined) => ({ folder }) as OpenPlace;
const told = { webhooks: 'public' } as const;
const long = Buffer.alloc(32, 7).toString('base64');

describe('who tells events', () => {
  it('is named by the OIN of the organisation, or by where the service is reached', () => {
    const address = 'https://participatie.example.nl';
    assert.deepEqual(publisherFor({ ...told, address: `${address}/`, oin: '00000001823288444000' }, 'http://localhost:4000'), { address, source: 'urn:nld:oin:00000001823288444000:systeem:wijkaanpak' });
    assert.deepEqual(publisherFor(told, 'http://localhost:4000'), { address: 'http://localhost:4000', source: 'urn:nld:localhost-4000:systeem:wijkaanpak' });
  });
  it('is refused with an address that is none, has a path or a password, and with a number that is no OIN', () => {
    for (const address of ['participatie.example.nl', 'https://example.nl/deel', 'https://a:b@example.nl', 'ftp://example.nl']) assert.throws(() => publisherFor({ ...told, address }, 'http://localhost:4000'), /without a path/, address);
    assert.throws(() => publisherFor({ ...told, oin: '123' }, 'http://localhost:4000'), /20 digits/);
  });
});

describe('the key that secrets follow from', () => {
  it('is in the environment, the same for every node; a short one is refused', () => {
    const [one, other] = [openWebhooks(place(undefined), told, { WEBHOOK_KEY: long }), openWebhooks(place(undefined), told, { WEBHOOK_KEY: long })];
    assert.deepEqual([one.key!.secretOf('zout'), one.key!.check], [other.key!.secretOf('zout'), other.key!.check]);
    assert.notDeepEqual(one.key!.secretOf('zout'), one.key!.secretOf('ander zout'));
    assert.throws(() => openWebhooks(place(undefined), told, { WEBHOOK_KEY: 'kort' }), /openssl rand -base64 32/);
    assert.equal(openWebhooks(place(undefined), told, {}).key, undefined);
  });
  it('is made once in the folder of the built-in database, for its owner alone, unless events are told to nobody', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wijkaanpak-key-'));
    assert.equal(openWebhooks(place(folder), { webhooks: 'none' }, {}).key, undefined);
    const [first, second] = [openWebhooks(place(folder), told, {}), openWebhooks(place(folder), told, {})];
    assert.equal(first.key!.check, second.key!.check);
    assert.equal(statSync(join(folder, 'webhook-key')).mode & 0o777, 0o600);
    rmSync(folder, { recursive: true });
  });
});
