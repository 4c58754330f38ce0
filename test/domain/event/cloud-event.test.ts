import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { routes } from '@wijkaanpak/client/contract';
import { CloudEvent, cloudEventOf, eventKindNames, eventKinds, eventSource, parse, type PublicEvent } from '@wijkaanpak/domain';
import fc from 'fast-check';

const event: PublicEvent = { position: 42, id: 'f3dce042-cd6e-4977-844d-05be8dce7cea', kind: 'besluit-genomen', subject: 'tafel-zuid', part: 'besluit-3', neighbourhood: 'centrum', at: '2026-11-25T10:00:00.000Z' };
const publisher = { source: eventSource({ oin: '00000001823288444000' }), address: 'https://participatie.example.nl' };

describe('an event, as other systems get it', () => {
  it('is a CloudEvent of the NL GOV profile with little information: what kind, to what, and where the rest is read', () => {
    assert.deepEqual(cloudEventOf(event, publisher), {
      specversion: '1.0', id: event.id, source: 'urn:nld:oin:00000001823288444000:systeem:wijkaanpak', type: 'nl.wijkaanpak.besluit-genomen', subject: 'tafel-zuid', time: '2026-11-25T10:00:00.000Z',
      dataref: 'https://participatie.example.nl/v1/wijktafels/tafel-zuid', sequence: '0000000042', sequencetype: 'Integer', wijk: 'centrum', onderdeel: 'besluit-3',
    });
    assert.deepEqual(cloudEventOf({ ...event, part: null }, publisher).onderdeel, undefined);
  });

  it('names its organisation by OIN, or the host it is reached at, without what a URN cannot hold', () => {
    assert.equal(eventSource({ host: 'participatie.example.nl' }), 'urn:nld:participatie.example.nl:systeem:wijkaanpak');
    assert.equal(eventSource({ host: 'localhost:4000' }), 'urn:nld:localhost-4000:systeem:wijkaanpak');
  });

  it('has attributes that CloudEvents allows: lower-case letters and digits, at most twenty', () => {
    for (const name of Object.keys(cloudEventOf(event, publisher))) assert.match(name, /^[a-z0-9]{1,20}$/);
    for (const kind of eventKindNames) assert.ok(parse(CloudEvent, cloudEventOf({ ...event, kind }, publisher)).ok, kind);
  });

  it('is in order as text and as a number', () => {
    const position = fc.integer({ min: 1, max: 2 ** 31 - 1 });
    fc.assert(fc.property(position, position, (a, b) => {
      const [one, other] = [a, b].map((place) => cloudEventOf({ ...event, position: place }, publisher).sequence) as [string, string];
      assert.equal(Math.sign(a - b), one < other ? -1 : one > other ? 1 : 0);
      assert.equal(Number(one), a);
    }));
  });

  it('says of every kind where it is read: a route of the contract that anyone may read', () => {
    for (const [kind, path] of Object.entries(eventKinds)) {
      const shape = path.replace(/\{\w+\}/g, '{}');
      const route = routes.find((one) => one.method === 'GET' && one.path.replace(/\{\w+\}/g, '{}') === shape);
      assert.ok(route && !route.roles, `${kind}: ${path}`);
    }
  });
});
