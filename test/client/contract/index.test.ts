import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as addresses from '@wijkaanpak/client/addresses';
import { ProposalQuery, routes } from '@wijkaanpak/client/contract';
import { parse } from '@wijkaanpak/domain';

describe('the contract', () => {
  it('has one route for every address, and every name and place once', () => {
    assert.deepEqual(routes.map(({ name }) => name).sort(), Object.keys(addresses).sort());
    for (const [name, address] of Object.entries(addresses)) assert.equal(address.name, name);
    assert.equal(new Set(routes.map(({ method, path }) => `${method} ${path}`)).size, routes.length);
  });

  it('follows the API Design Rules: plural nouns in small letters, no trailing slash', () => {
    for (const { path } of routes) assert.match(path, /^(\/[a-z]+(\/\{[a-z]+\})?)+$/, path);
  });

  it('answers 201 to what is written and takes a body there, and 200 to what is read', () => {
    for (const { name, method, status, body } of routes) assert.deepEqual([method === 'POST', status === 201], [body !== undefined, body !== undefined], name);
  });
});

describe('paging', () => {
  it('comes as text, begins at the first page and has its limits', () => {
    assert.deepEqual(parse(ProposalQuery, {}), { ok: true, value: { pagina: 1, perPagina: 20 } });
    assert.deepEqual(parse(ProposalQuery, { pagina: '2', perPagina: '100' }), { ok: true, value: { pagina: 2, perPagina: 100 } });
    for (const wrong of [{ pagina: '0' }, { pagina: 'x' }, { pagina: '1.5' }, { perPagina: '101' }, { perPagina: '-1' }, { page: '1' }]) assert.equal(parse(ProposalQuery, wrong).ok, false, JSON.stringify(wrong));
  });
  it('of proposals refuses a status that no proposal has', () => {
    assert.ok(parse(ProposalQuery, { status: 'agreed', zoek: 'bank', buurt: 'BU0363AA01' }).ok);
    for (const wrong of [{ status: 'klaar' }, { zoek: 'x'.repeat(201) }, { buurt: '0363' }]) assert.equal(parse(ProposalQuery, wrong).ok, false, JSON.stringify(wrong));
  });
});
