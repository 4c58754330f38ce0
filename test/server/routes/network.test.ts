import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { hashStorySecret, type Actor, type NetworkPerson } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { addNeighbourhood } from '../../../packages/server/src/repositories/neighbourhoods.ts';
import { neighbourhood } from '../../support/content.ts';
import { openPGlite } from '../../support/database.ts';
import { partnersAtWork } from '../../support/promised.ts';

const database = await openPGlite();
const people: Record<string, Actor> = { jansen: { id: '1', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] } };
let visitors = 0;
const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), addressOf: () => `visitor-${(visitors += 1)}`, identify: async (token) => people[token] });
const post = async (path: string, body: unknown, who?: string) => {
  const response = await app.request(`http://dienst.example/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `samenwerking-${(visitors += 1)}`, ...(who && { Authorization: `Bearer ${who}` }) } });
  assert.ok(response.ok, `${path}: ${await response.clone().text()}`);
  return response.json();
};
const tell = async (consent: string, words: string): Promise<string> => (await post('/wijken/centrum/verhalen', { words, consent, secretHash: hashStorySecret(words) })).id;
const read = async (): Promise<NetworkPerson[]> => (await (await app.request('http://dienst.example/v1/wijken/centrum/samenwerkingen?perPagina=100')).json()).items;

describe('who works with whom, over the service', () => {
  before(() => addNeighbourhood(database, { ...neighbourhood, partners: partnersAtWork }, { type: 'FeatureCollection', features: [] }));
  after(() => database.destroy());

  it('follows from what everyone may read, and is served to everyone', async () => {
    const open = await tell('public', 'Het licht in de tunnel bij het station is stuk.');
    const hidden = await tell('team', 'Dit vertel ik alleen aan u, aan niemand anders.');
    for (const id of [open, hidden]) {
      await post(`/verhalen/${id}/partners`, { partner: 'gemeente', part: 'lead' }, 'jansen');
      await post(`/verhalen/${id}/partners`, { partner: 'corporatie', part: 'involved' }, 'jansen');
    }
    await post(`/verhalen/${open}/antwoorden`, { words: 'Wij komen maandag kijken.', role: 'gebiedsmakelaar' }, 'jansen');
    const network = await read();
    const jansen = network.find(({ name }) => name === 'S. Jansen');
    assert.deepEqual(jansen!.works.map(({ id, part, with: others }) => [id, part, others.map((one) => [one.organisationName, one.name])]), [[open, 'story.answered', [['Woningcorporatie', null]]]]);
    assert.deepEqual(network.map(({ name }) => name), ['M. Kaya', 'P. de Boer', 'S. Jansen', null]);
    assert.ok(!JSON.stringify(network).includes(hidden));
  });

  it('tells of nothing where there is no such neighbourhood', async () => assert.equal((await app.request('http://dienst.example/v1/wijken/nergens/samenwerkingen')).status, 404));
});
