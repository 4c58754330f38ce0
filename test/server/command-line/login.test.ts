import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openLogin } from '../../../packages/server/src/command-line/login.ts';
import { startCommand } from '../../support/command.ts';
import { freePort } from '../../support/database.ts';
import { audience, startLoginProvider, type LoginProvider } from '../../support/login-provider.ts';

const administrator = { name: 'B. Heer', partner: null, roles: ['administrator'] };

describe('the login that the environment names', () => {
  let provider: LoginProvider;
  before(async () => {
    provider = await startLoginProvider();
  });
  after(() => provider.stop());
  const refusal = async (settings: Record<string, string>) => openLogin(settings).then(() => 'taken', (error: Error) => error.message);

  it('is none where nothing is set, and nobody then acts in a role', async () => {
    assert.equal(await openLogin({}), undefined);
    assert.equal(await openLogin({ OIDC_ISSUER: '', OIDC_AUDIENCE: '' }), undefined);
  });

  it('is refused by half, with an address that is none, with one that others can change, and with more in it than an address', async () => {
    assert.match(await refusal({ OIDC_ISSUER: provider.issuer }), /OIDC_AUDIENCE is not set, and OIDC_ISSUER is/);
    assert.match(await refusal({ OIDC_AUDIENCE: audience }), /OIDC_ISSUER is not set, and OIDC_AUDIENCE is/);
    assert.match(await refusal({ OIDC_ISSUER: 'login', OIDC_AUDIENCE: audience }), /is no address/);
    assert.match(await refusal({ OIDC_ISSUER: 'http://login.example.nl', OIDC_AUDIENCE: audience }), /must begin with https/);
    assert.match(await refusal({ OIDC_ISSUER: 'https://login.example.nl?realm=x', OIDC_AUDIENCE: audience }), /without a question mark/);
  });

  it('is refused where nobody answers, or where it answers to another name', async () => {
    assert.match(await refusal({ OIDC_ISSUER: `http://127.0.0.1:${await freePort()}`, OIDC_AUDIENCE: audience }), /cannot be reached/);
    assert.match(await refusal({ OIDC_ISSUER: `${provider.issuer}/`, OIDC_AUDIENCE: audience }), /calls itself "http:\/\/127\.0\.0\.1:\d+".*to the last slash/);
    assert.match(await refusal({ OIDC_ISSUER: `${provider.issuer}/nergens`, OIDC_AUDIENCE: audience }), /does not tell how to check its tokens \(status 404\)/);
  });

  it('is refused where its keys come by a way on which others can change them', async () => {
    const server = createServer((_, response) => response.end(JSON.stringify({ issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, jwks_uri: 'http://sleutels.example.nl/jwks' })));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    assert.match(await refusal({ OIDC_ISSUER: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, OIDC_AUDIENCE: audience }), /does not tell over https where its keys are/);
    server.close();
  });

  it('tells the running service who acts: the real command, a real provider, a token of its own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wijkaanpak-login-'));
    const port = await freePort();
    Object.assign(process.env, { OIDC_ISSUER: provider.issuer, OIDC_AUDIENCE: audience });
    const child = startCommand('start', '--seed', 'none', '--port', String(port), '--data', join(folder, 'data'));
    delete process.env['OIDC_ISSUER'];
    delete process.env['OIDC_AUDIENCE'];
    const ended = once(child, 'close');
    try {
      let told = '';
      for await (const piece of child.stdout) if ((told += piece).includes('Stop with Ctrl+C')) break;
      const ask = async (token?: string) => (await fetch(`http://localhost:${port}/v1/handelingen`, { headers: token === undefined ? {} : { Authorization: `Bearer ${token}` } })).status;
      assert.deepEqual([await ask(), await ask(await provider.token({ ...administrator, roles: ['professional'] })), await ask(await provider.token(administrator))], [401, 403, 200], told);
      assert.doesNotMatch(told, /medewerkers/);
    } finally {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
