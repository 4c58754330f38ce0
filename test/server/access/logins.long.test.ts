import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Actor } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import { sql } from 'kysely';
import { identifyBy, type Identify } from '../../../packages/server/src/access/logins.ts';
import { listActs, noteAct } from '../../../packages/server/src/repositories/audit-log.ts';
import { openPGlite } from '../../support/database.ts';
import { audience, startLoginProvider, type LoginProvider } from '../../support/login-provider.ts';

const samira = { name: 'Samira Jansen', partner: 'gemeente', roles: ['professional'] };

describe('who acts in a role', () => {
  let provider: LoginProvider;
  let identify: Identify;
  before(async () => {
    provider = await startLoginProvider();
    identify = await identifyBy({ issuer: provider.issuer, audience });
  });
  after(() => provider.stop());

  it('is told by the organisation’s own login, by name, organisation and role', async () => {
    assert.deepEqual(await identify(await provider.token(samira)), { id: 'bureau', ...samira });
  });

  it('is nobody with a token of another issuer, for another service, changed or made up', async () => {
    const token = await provider.token(samira);
    assert.equal(await (await identifyBy({ issuer: provider.issuer, audience: 'https://iets-anders.nl' }))(token), undefined);
    const other = await startLoginProvider();
    try {
      assert.equal(await identify(await other.token(samira)), undefined);
    } finally {
      await other.stop();
    }
    const [header, payload, signature] = token.split('.') as [string, string, string];
    const forged = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), roles: ['administrator'] })).toString('base64url');
    for (const bad of [`${header}.${forged}.${signature}`, `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`, 'onzin']) assert.equal(await identify(bad), undefined);
  });

  it('is nobody with a BSN in the token, or with a role that does not exist', async () => {
    assert.equal(await identify(await provider.token({ ...samira, bsn: '999990019' })), undefined);
    assert.equal(await identify(await provider.token({ ...samira, roles: ['koning'] })), undefined);
  });

  it('reads the audit log only as an administrator', async () => {
    const database = await openPGlite();
    after(() => database.destroy());
    const app = createApp({ database, bundle: mkdtempSync(join(tmpdir(), 'no-bundle-')), identify, addressOf: () => 'x' });
    const ask = async (claims?: object) => app.request('http://dienst.example/v1/handelingen', { headers: claims ? { Authorization: `Bearer ${await provider.token({ ...claims })}` } : {} });
    const refused = await ask();
    assert.deepEqual([refused.status, refused.headers.get('WWW-Authenticate')], [401, 'Bearer']);
    assert.equal((await ask(samira)).status, 403);
    const allowed = await ask({ ...samira, roles: ['administrator'] });
    assert.deepEqual([allowed.status, allowed.headers.get('Cache-Control'), (await allowed.json()).total], [200, 'private, no-cache', 0]);
  });
});

describe('the audit log', () => {
  const actor: Actor = { id: 'samira', name: 'Samira Jansen', partner: 'gemeente', roles: ['professional'] };

  it('chains each line to the one before, and nobody can change, remove or renumber one', async () => {
    const database = await openPGlite();
    after(() => database.destroy());
    for (const content of ['een', 'twee', 'drie']) await noteAct(database, actor, { act: 'answerProposal', subject: '/v1/voorstellen/1/antwoorden', content });
    const { items } = await listActs(database, { pagina: 1, perPagina: 10 });
    assert.deepEqual(items.map(({ position }) => position), [3, 2, 1]);
    const lines = [...items].reverse();
    lines.forEach((line, index) => assert.equal(line.previous, lines[index - 1]?.hash ?? ''));
    assert.equal(new Set(lines.map(({ hash }) => hash)).size, 3);
    for (const change of [sql`update audit_log set actor = 'iemand' where position = 1`, sql`delete from audit_log`, sql`truncate audit_log`]) {
      await assert.rejects(change.execute(database), (error: { code?: string }) => error.code === 'WP008');
    }
    await sql`insert into audit_log (position, at, actor, actor_name, act, subject, content_hash, previous, hash) values (99, '2000-01-01', 'x', 'x', 'x', 'x', 'x', 'x', 'x')`.execute(database);
    const [latest] = (await listActs(database, { pagina: 1, perPagina: 1 })).items;
    assert.deepEqual([latest!.position, latest!.previous], [4, lines[2]!.hash], 'the database numbers and dates, whatever is said');
  });
});
