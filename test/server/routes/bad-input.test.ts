import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { routes } from '@wijkaanpak/client/contract';
import { createApp } from '@wijkaanpak/server';
import fc from 'fast-check';
import { openPGlite } from '../../support/database.ts';
import { fill, letterCodes } from '../../support/filled-database.ts';

const database = await openPGlite();
const bundle = mkdtempSync(join(tmpdir(), 'no-bundle-'));
let asked = 0;
// Each request comes from a place of its own, so that no limit on their number hides what is asked here.
const app = createApp({ database, bundle, addressOf: () => `visitor-${(asked += 1)}` });
const statusOf = async (address: string, init: RequestInit = {}) => {
  const response = await app.request(`http://dienst.example${address}`, init);
  if (response.status >= 400 && address.startsWith('/v1')) {
    const { errors } = await response.json() as { errors: { message: string }[] };
    assert.ok(errors.every(({ message }) => /^\p{Lu}.*\.$/su.test(message)), `a sentence: ${JSON.stringify(errors)}`);
  }
  return response.status;
};
const post = (address: string, body: string) => statusOf(address, { method: 'POST', body, headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `sleutel-${asked}-van-de-test` } });

/** Text as people and programs send it by mistake or on purpose, much of it with signs that break things. */
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.stringMatching(/^[\0\n ;'"%<>\u202e\ud800a-z]{0,12}$/), fc.constantFrom('\0', 'centrum', 'open', '../x', '__proto__', 'x'.repeat(300)));
const inAddress = fc.oneof(text.filter((part) => !/[\ud800-\udfff]/.test(part)).map(encodeURIComponent), fc.constantFrom('%zz', '%ff', '%', '..%2f'));
/** A right message with one thing in it replaced by anything at all. */
const spoilt = <Field extends string>(right: Readonly<Record<Field, unknown>>) =>
  fc.tuple(fc.constantFrom(...(Object.keys(right) as Field[]), 'onbekend', '__proto__'), fc.oneof(fc.jsonValue(), text)).map(([field, value]) => JSON.stringify(Object.fromEntries([...Object.entries(right), [field, value]])));

const writes = {
  '/v1/wijken/centrum/voorstellen': spoilt({ title: 'Een bankje op de markt', description: 'Daar kunnen ouderen even zitten.', place: 'Noordermarkt', area: 'BU0363AA01', photo: { data: 'AAAA' } }),
  '/v1/stemmingen/open/stembiljetten': spoilt({ choices: ['1'], code: letterCodes[0] }),
  '/v1/peilingen/vertrouwen/antwoorden': spoilt({ answers: { neighbours: 7 } }),
};

describe('input that nobody foresaw', () => {
  before(() => fill(database));
  after(async () => {
    await database.destroy();
    rmSync(bundle, { recursive: true });
  });

  it('is never a fault of the service: a null byte in an address, a search or a page is answered as what does not exist or cannot be read', async () => {
    for (const address of ['/v1/wijken/%00', '/v1/stemmingen/%00', '/v1/uitslagen/%00', '/v1/peilingen/%00', '/v1/fotos/%00', '/v1/voorstellen/%00', '/stemmingen/%00', '/peilingen/%00']) assert.equal(await statusOf(address), 404, address);
    assert.equal(await post('/v1/stemmingen/%00/stembiljetten', '{}'), 404);
    for (const query of ['zoek=%00', 'categorie=a%00b', 'buurt=%00', 'status=%00', 'pagina=%00']) assert.equal(await statusOf(`/v1/wijken/centrum/voorstellen?${query}`), 400, query);
    assert.equal(await statusOf('/v1/stemmingen?wijk=%00'), 400);
  });

  it('is read or refused, whatever stands in an address or a query', async () => {
    const reads = routes.filter(({ method, roles }) => method === 'GET' && !roles);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...reads), inAddress, fc.constantFrom('zoek', 'categorie', 'buurt', 'status', 'pagina', 'wijk', 'x'), inAddress, async ({ path }, name, key, value) => {
      const address = `/v1${path.replace(/\{\w+\}/g, name)}?${key}=${value}`;
      assert.ok([200, 400, 404].includes(await statusOf(address)), address);
    }), { numRuns: 150 });
  });

  for (const [address, bodies] of Object.entries(writes)) {
    it(`is taken or refused as a message to ${address.split('/').at(-1)}`, async () => {
      await fc.assert(fc.asyncProperty(fc.oneof(bodies, fc.json(), text), async (body) => {
        assert.ok([201, 400].includes(await post(address, body)), body);
      }), { numRuns: 100 });
    });
  }

  it('leads, in a list that is too long, to the list', async () => {
    const response = await app.request('http://dienst.example/v1/stemmingen/open/stembiljetten', { method: 'POST', body: JSON.stringify({ choices: Array(1001).fill('1'), code: letterCodes[0] }), headers: { 'Idempotency-Key': 'een-lange-lijst' } });
    assert.deepEqual((await response.json()).errors.map(({ code, path, message }: Record<string, string>) => [code, path, message]), [['field.wrong-type', 'choices', 'Dit kunnen we niet lezen. Vul het opnieuw in.']]);
  });
});
