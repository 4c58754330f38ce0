import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPublicAddress } from '../../../packages/server/src/webhooks/public-address.ts';
import { send } from '../../../packages/server/src/webhooks/send.ts';
import { startReceiver } from '../../support/receiver.ts';

const post = { method: 'POST', headers: {}, body: '{"id":"1"}' } as const;

describe('an address that events are sent to', () => {
  it('is on the internet: not this machine, not an own network, not where clouds keep their keys, in no way of writing it', () => {
    const inside = ['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', 'fc00::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:a00:1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'localhost', ''];
    assert.deepEqual(inside.filter(isPublicAddress), []);
    const outside = ['8.8.8.8', '172.15.0.1', '172.32.0.1', '145.222.1.1', '2001:610::1', '2a00:1450:400e:80b::200e', '2606:4700::1111'];
    assert.deepEqual(outside.filter((address) => !isPublicAddress(address)), []);
  });

  it('is refused without https, and when one of its addresses is inside, before anything is sent', async () => {
    const receiver = await startReceiver();
    const strict = { network: 'public', patience: 2_000 } as const;
    assert.deepEqual(await send(receiver.address, post, strict), { trouble: 'address-not-public' });
    const { port } = new URL(receiver.address);
    for (const host of ['127.0.0.1', '[::1]', '2130706433', '0x7f.1', 'localhost']) assert.deepEqual(await send(`https://${host}:${port}/`, post, strict), { trouble: 'address-not-public' }, host);
    const resolve = async () => [{ address: '145.222.1.1', family: 4 }, { address: '10.0.0.1', family: 4 }];
    assert.deepEqual(await send('https://zaken.example/', post, { ...strict, resolve }), { trouble: 'address-not-public' });
    assert.equal(receiver.received.length + receiver.asked, 0);
    await receiver.stop();
  });

  it('is looked up once, and the connection goes to what was looked up, whatever the name says next', async () => {
    const receiver = await startReceiver();
    const other = await startReceiver();
    let lookups = 0;
    const resolve = async () => [{ address: (lookups += 1) === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    const { port } = new URL(receiver.address);
    const answered = await send(`http://verhuist.example:${port}/`, post, { network: 'anywhere', patience: 2_000, resolve });
    assert.equal('status' in answered && answered.status, 204);
    assert.deepEqual([lookups, receiver.received.length, other.received.length], [1, 1, 0]);
    assert.equal(receiver.received[0]!.headers.host, `verhuist.example:${port}`);
    await Promise.all([receiver.stop(), other.stop()]);
  });

  it('is not followed where it points on, and not waited for longer than its time, also when its name is not found', async () => {
    const receiver = await startReceiver();
    const reach = { network: 'anywhere', patience: 300 } as const;
    receiver.answer = () => ({ status: 302, headers: { Location: receiver.address } });
    const answered = await send(receiver.address, post, reach);
    assert.deepEqual(['status' in answered && answered.status, receiver.received.length], [302, 1]);
    receiver.answer = () => 'silence';
    assert.deepEqual(await send(receiver.address, post, reach), { trouble: 'timeout' });
    assert.deepEqual(await send('http://nergens.example/', post, { ...reach, resolve: () => new Promise(() => undefined) }), { trouble: 'timeout' });
    assert.deepEqual(await send('http://nergens.example/', post, { ...reach, resolve: async () => [] }), { trouble: 'unreachable' });
    const { address } = receiver;
    await receiver.stop();
    assert.deepEqual(await send(address, post, reach), { trouble: 'unreachable' });
  });

  it('may say when to come back, in seconds or as a moment', async () => {
    const receiver = await startReceiver();
    const reach = { network: 'anywhere', patience: 2_000 } as const;
    for (const [header, atLeast] of [['120', 120], [new Date(Date.now() + 90_000).toUTCString(), 85], ['morgen', 0], ['-5', 0]] as const) {
      receiver.answer = () => ({ status: 503, headers: { 'Retry-After': header } });
      const answered = await send(receiver.address, post, reach);
      assert.ok('status' in answered && (answered.askedSeconds ?? 0) >= atLeast && (atLeast > 0 || answered.askedSeconds === undefined), header);
    }
    await receiver.stop();
  });
});
