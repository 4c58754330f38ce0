import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeJwt } from 'jose';
import { createExampleLogin } from '../../../packages/server/src/example/login.ts';
import { partnerSite, partnerSites } from '../../../packages/server/src/example/sites.ts';

const service = 'http://localhost:4000';
const [municipality] = partnerSites;
const { role: _, ...samira } = municipality!.person;

describe('the login of the example', () => {
  it('makes a visitor one person of that partner, for half an hour and for this run of the service', async () => {
    const login = await createExampleLogin(service);
    const site = partnerSite(municipality!, service, login);
    const answer = await site.request('http://localhost:4001/inloggen', { method: 'POST', headers: { Origin: 'http://localhost:4001' } });
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    const { token } = await answer.json();
    assert.deepEqual(await login.identify(token), samira);
    const { iat, exp } = decodeJwt(token);
    assert.equal(exp! - iat!, 1800);
    assert.equal(await (await createExampleLogin(service)).identify(token), undefined, 'another run has another key');
    assert.equal(await (await createExampleLogin('http://localhost:5000')).identify(token), undefined);
  });

  it('gives nothing to another site’s page, to a call without a page, or under another host name', async () => {
    const site = partnerSite(municipality!, service, await createExampleLogin(service));
    const ask = async (host: string, headers: Record<string, string>) => (await site.request(`http://${host}/inloggen`, { method: 'POST', headers })).status;
    assert.equal(await ask('localhost:4001', { Origin: 'https://kwaad.example' }), 403);
    assert.equal(await ask('localhost:4001', {}), 403);
    assert.equal(await ask('kwaad.example:4001', { Origin: 'http://kwaad.example:4001' }), 403);
    assert.equal((await site.request('http://localhost:4001/inloggen')).status, 404);
  });

  it('is not there on a site that was started without it, and no page then points to it', async () => {
    const site = partnerSite(municipality!, service);
    for (const path of ['/medewerkers', '/medewerkers.js', '/inloggen']) assert.equal((await site.request(`http://localhost:4001${path}`, { method: path === '/inloggen' ? 'POST' : 'GET', headers: { Origin: 'http://localhost:4001' } })).status, 404, path);
    assert.doesNotMatch(await (await site.request('http://localhost:4001/')).text(), /medewerkers/);
    const open = partnerSite(municipality!, service, await createExampleLogin(service));
    assert.match(await (await open.request('http://localhost:4001/')).text(), /href="\/medewerkers"/);
    const page = await open.request('http://localhost:4001/medewerkers');
    assert.match(page.headers.get('Content-Security-Policy')!, /script-src http:\/\/localhost:4000 'self'; connect-src http:\/\/localhost:4000 'self'/);
    assert.doesNotMatch(await page.text(), /\{\{/);
  });
});
