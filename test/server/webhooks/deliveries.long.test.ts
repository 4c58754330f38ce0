import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { cloudEventOf, type SubscriptionInput } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import { Webhook } from 'standardwebhooks';
import { readEvents, readLastPosition } from '../../../packages/server/src/repositories/events.ts';
import { noteDelivered, takeLease } from '../../../packages/server/src/repositories/leases.ts';
import { findSubscription, readSalt } from '../../../packages/server/src/repositories/subscriptions.ts';
import { end, renewSecret, resend, subscribe } from '../../../packages/server/src/services/follow-events.ts';
import { startDeliveries, type Deliveries } from '../../../packages/server/src/webhooks/deliveries.ts';
import type { Sender } from '../../../packages/server/src/webhooks/deliver.ts';
import { shownSecret } from '../../../packages/server/src/webhooks/signing-key.ts';
import { openPGlite, openPostgres } from '../../support/database.ts';
import { fill } from '../../support/filled-database.ts';
import { startReceiver, until, type Receiver } from '../../support/receiver.ts';
import { key, propose, publisher, senderOn } from '../../support/webhooks.ts';

type Opened = { database: Awaited<ReturnType<typeof openPGlite>>; stop: () => Promise<void> };

const kinds: readonly [string, () => Promise<Opened>, nodes: number][] = [
  ['PGlite', async () => { const database = await openPGlite(); return { database, stop: () => database.destroy() }; }, 1],
  ['PostgreSQL, three nodes', openPostgres, 3],
];
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}-${index}`);

for (const [kind, open, nodes] of kinds) {
  describe(`deliveries (${kind})`, () => {
    let opened: Opened;
    let receiver: Receiver;
    let running: Deliveries[] = [];
    const troubles: unknown[] = [];
    before(async () => {
      opened = await open();
      await fill(opened.database);
    });
    after(() => opened.stop());
    beforeEach(async () => {
      receiver = await startReceiver();
      start();
    });
    afterEach(async () => {
      await stop();
      await sql`update subscriptions set state = 'ended' where state <> 'ended'`.execute(opened.database);
      await receiver.stop();
      assert.deepEqual(troubles.splice(0), []);
    });
    const start = (count = nodes, change: Partial<Sender> = {}) => {
      for (let node = 0; node < count; node += 1) running.push(startDeliveries({ ...senderOn(opened.database), ...change }, { pause: 20, tell: (trouble) => troubles.push(trouble) }));
    };
    const stop = async () => {
      await Promise.all(running.map((one) => one.stop()));
      running = [];
    };
    const follow = async (input: Partial<SubscriptionInput> = {}) => {
      const made = await subscribe(opened.database, { key, network: 'anywhere' }, { address: receiver.address, ...input });
      assert.ok(made.ok, JSON.stringify(made));
      return made.value.id;
    };
    const subjects = () => receiver.taken().map(({ subject }) => subject);
    const standing = async (id: string) => (await findSubscription(opened.database, id))!;
    /** Does not wait for the hours that a retry would take. */
    const hurry = (id: string) => sql`update subscriptions set due_at = clock_timestamp() where id = ${id} and due_at > clock_timestamp()`.execute(opened.database);

    it('ask first, and send nothing to who does not say it wants events from here', async () => {
      receiver.consent = () => ({});
      const id = await follow({ after: 0 });
      await until(() => receiver.asked > 0, 'the question');
      await until(async () => (await standing(id)).lastAnswer === 'not-wanted', 'the refusal is noted');
      receiver.consent = () => ({ 'WebHook-Allowed-Origin': 'somebody.else.example' });
      await hurry(id);
      await until(() => receiver.asked > 1, 'the second question');
      assert.deepEqual([receiver.received.length, (await standing(id)).state], [0, 'asking']);
      receiver.consent = () => ({ 'WebHook-Allowed-Origin': 'participatie.example.nl' });
      await until(async () => (await hurry(id), receiver.taken().length > 0), 'events, once they are wanted');
      assert.equal((await standing(id)).state, 'active');
    });

    it('bring everything that was ever told, in order, once, as whoever asks for it reads it, signed so that another program can tell', async () => {
      const id = await follow({ after: 0 });
      await propose(opened.database, names('eerste', 30));
      const last = await readLastPosition(opened.database);
      await until(() => receiver.taken().length === last, `${last} events`);
      assert.deepEqual(receiver.received.map(({ event }) => Number(event.sequence)), Array.from({ length: last }, (_, index) => index + 1));
      const events = await readEvents(opened.database, { after: 0, upTo: last, kinds: [], neighbourhood: undefined, most: 1_000 });
      assert.deepEqual(receiver.received.map(({ body }) => body), events.map((event) => JSON.stringify(cloudEventOf(event, publisher))));
      const webhook = new Webhook(shownSecret(key.secretOf(await readSalt(opened.database, id))));
      for (const { body, headers } of receiver.received) {
        assert.deepEqual(webhook.verify(body, headers as Record<string, string>), JSON.parse(body));
        assert.equal(headers['webhook-id'], JSON.parse(body).id);
        assert.match(headers['content-type']!, /^application\/cloudevents\+json/);
        assert.equal(headers['webhook-request-origin'], 'participatie.example.nl');
      }
      const { body, headers } = receiver.received[0]!;
      assert.throws(() => webhook.verify(body.replace('centrum', 'elders'), headers as Record<string, string>));
      assert.throws(() => new Webhook(shownSecret(key.secretOf('other'))).verify(body, headers as Record<string, string>));
    });

    it('are made again after trouble and after silence, with the same id, and what comes after waits its turn', async () => {
      const id = await follow();
      receiver.answer = (event, attempt) => (event.subject === 'moeilijk' && attempt <= 2 ? { status: 500 } : event.subject === 'stil' && attempt === 1 ? 'silence' : { status: 202 });
      await propose(opened.database, ['ervoor', 'moeilijk', 'stil', 'erna']);
      await until(async () => (await hurry(id), receiver.taken().length === 4), 'four events');
      assert.deepEqual(subjects(), ['ervoor', 'moeilijk', 'stil', 'erna']);
      assert.deepEqual(receiver.received.map(({ event }) => event.subject), ['ervoor', 'moeilijk', 'moeilijk', 'moeilijk', 'stil', 'stil', 'erna']);
      assert.equal(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size, 4);
      await until(async () => (await standing(id)).failures === 0, 'the trouble is over');
    });

    it('wait as long as the retry has it, and as the receiver asks', async () => {
      const id = await follow();
      receiver.answer = () => ({ status: 429, headers: { 'Retry-After': '600' } });
      await propose(opened.database, [`druk-${nodes}`]);
      await until(async () => (await standing(id)).failures === 1, 'the first failure');
      const { nextAttemptAt, lastAnswer, failingSince } = await standing(id);
      const seconds = (Date.parse(nextAttemptAt) - Date.now()) / 1000;
      assert.ok(seconds > 580 && seconds <= 601, `${seconds} seconds`);
      assert.deepEqual([lastAnswer, failingSince !== null, receiver.received.length], ['status-429', true, 1]);
    });

    it('bring only what a subscription is about, and let it move on past the rest', async () => {
      const id = await follow({ kinds: ['toezegging-gedaan'] });
      const elsewhere = await follow({ neighbourhood: 'centrum', kinds: ['voorstel-ingediend'] });
      await propose(opened.database, names('ander', 3));
      const last = await readLastPosition(opened.database);
      await until(async () => (await standing(id)).delivered === last && (await standing(elsewhere)).delivered === last, 'both have come past it');
      assert.deepEqual(subjects(), names('ander', 3));
    });

    it('end when the receiver is gone, and pause after days of trouble without losing anything', async () => {
      const gone = await follow();
      receiver.answer = () => ({ status: 410 });
      await propose(opened.database, [`weg-${nodes}`]);
      await until(async () => (await standing(gone)).state === 'ended', 'the end');
      const id = await follow();
      receiver.answer = () => ({ status: 503 });
      await propose(opened.database, [`storing-${nodes}`]);
      await until(async () => (await standing(id)).failures === 1, 'the first failure');
      await sql`update subscriptions set failing_since = failing_since - interval '5 days', due_at = clock_timestamp() where id = ${id}`.execute(opened.database);
      await until(async () => (await standing(id)).state === 'paused', 'the pause');
      receiver.answer = () => ({ status: 204 });
      const { delivered } = await standing(id);
      assert.ok((await resend(opened.database, id, { after: delivered })).ok);
      await until(() => subjects().includes(`storing-${nodes}`), 'what it missed');
      assert.deepEqual((await standing(id)).failures, 0);
    });

    it('are made again from a position that an administrator names, and the receiver knows what it had', async () => {
      const id = await follow();
      await propose(opened.database, names('weer', 5));
      await until(() => receiver.taken().length === 5, 'five events');
      const from = Number(receiver.taken()[1]!.sequence);
      assert.ok((await resend(opened.database, id, { after: from })).ok);
      await until(() => receiver.received.length === 8, 'three of them again');
      assert.deepEqual(receiver.received.slice(5).map(({ event }) => event.subject), ['weer-2', 'weer-3', 'weer-4']);
      assert.equal(receiver.taken().length, 5);
    });

    it('carry two signatures for a day after the secret was renewed', async () => {
      const id = await follow();
      const before = shownSecret(key.secretOf(await readSalt(opened.database, id)));
      assert.ok((await renewSecret(opened.database, id, key)).ok);
      const now = shownSecret(key.secretOf(await readSalt(opened.database, id)));
      await propose(opened.database, [`sleutel-${nodes}`]);
      await until(() => receiver.received.length === 1, 'the event');
      const { body, headers } = receiver.received[0]!;
      for (const secret of [before, now]) assert.ok(new Webhook(secret).verify(body, headers as Record<string, string>));
    });

    it('keep to the rate that the receiver allows', async () => {
      receiver.consent = () => ({ 'WebHook-Allowed-Origin': '*', 'WebHook-Allowed-Rate': '240' });
      await follow();
      const began = Date.now();
      await propose(opened.database, names('rustig', 5));
      await until(() => receiver.taken().length === 5, 'five events');
      assert.ok(Date.now() - began >= 4 * 250, `${Date.now() - began} ms for five events at four a second`);
    });

    it('stop in the middle of one, which is sent again by who starts next, at once', async () => {
      await stop();
      const patient = { leaseSeconds: 60, reach: { network: 'anywhere', patience: 50_000 } } as const;
      start(1, patient);
      const id = await follow();
      receiver.answer = (_, attempt) => (attempt === 1 ? 'silence' : { status: 204 });
      await propose(opened.database, [`midden-${nodes}`]);
      await until(() => receiver.received.length === 1, 'the first attempt');
      await stop();
      assert.deepEqual([(await standing(id)).failures, receiver.taken().length], [0, 0]);
      start(1, patient);
      await until(() => receiver.taken().length === 1, 'the second attempt, long before the lease would end');
    });

    it('go on after a node was killed, once its lease is over and not before', async () => {
      await stop();
      const id = await follow();
      await sql`update subscriptions set state = 'active' where id = ${id}`.execute(opened.database);
      await propose(opened.database, names('gedood', 4));
      const dead = await takeLease(opened.database, { keyCheck: key.check, seconds: 4 });
      assert.equal(dead?.id, id);
      start();
      await new Promise((resolve) => setTimeout(resolve, 700));
      assert.equal(receiver.received.length, 0, 'nothing is sent while another node holds it');
      await until(() => receiver.taken().length === 4, 'all of it, once the lease is over');
      assert.deepEqual(subjects(), names('gedood', 4));
      assert.equal(await noteDelivered(opened.database, dead!, { position: 1, answer: null }), 'lost', 'who lost its lease moves nothing');
    });

    it('reach others while one receiver is silent', async () => {
      await stop();
      start(nodes, { reach: { network: 'anywhere', patience: 30_000 }, leaseSeconds: 60 });
      const silent = await startReceiver();
      silent.answer = () => 'silence';
      const waiting = await follow({ address: silent.address });
      await follow();
      await propose(opened.database, [`snel-${nodes}`]);
      await until(() => receiver.taken().length === 1 && silent.received.length === 1, 'the event, here and there');
      assert.equal((await standing(waiting)).failures, 0, 'the silence is not over');
      await stop();
      await silent.stop();
    });

    it('end with the subscription', async () => {
      const id = await follow();
      assert.ok((await end(opened.database, id)).ok);
      await propose(opened.database, [`nooit-${nodes}`]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.deepEqual(receiver.received, []);
    });
  });
}
