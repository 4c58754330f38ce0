import { join } from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import type { Actor } from '@wijkaanpak/domain';
import { createApp, type openDatabase } from '@wijkaanpak/server';
import { createExampleLogin } from '../../packages/server/src/example/login.ts';
import { seedExample } from '../../packages/server/src/example/seed.ts';
import { partnerSite, partnerSites } from '../../packages/server/src/example/sites.ts';
import { readToday } from '../../packages/server/src/repositories/commitments.ts';
import { registerOrigin } from '../../packages/server/src/repositories/neighbourhoods.ts';
import { root } from '../house/tree.ts';
import { freePort, openPGlite } from './database.ts';
import { moveableClock, type DaysPass } from './moving-clock.ts';

/** The example with its municipality's site, in a database whose days the test lets pass. */
export interface DatedExample {
  readonly service: string;
  readonly municipality: string;
  readonly database: Awaited<ReturnType<typeof openDatabase>>;
  readonly daysPass: DaysPass;
  today(): Promise<string>;
  /** Does by the public API what has no screen, as one of the example's people. */
  post(path: string, body: object, by: Actor): Promise<unknown>;
  stop(): Promise<void>;
}

export async function openDatedExample(): Promise<DatedExample> {
  const database = await openPGlite();
  const daysPass = await moveableClock(database);
  await seedExample(database);
  const port = await freePort();
  const sitePort = await freePort();
  const [service, municipality] = [`http://localhost:${port}`, `http://localhost:${sitePort}`];
  await registerOrigin(database, municipality, 'gemeente');
  const login = await createExampleLogin(service);
  let visits = 0;
  // Everyone in the journey lives somewhere else, so that the limit for one household is not theirs together.
  const app = createApp({ database, bundle: join(root, 'packages/elements/dist/bundle'), identify: login.identify, addressOf: () => String((visits += 1)) });
  const servers = [await listen(app.fetch, port), await listen(partnerSite(partnerSites[0]!, service, login).fetch, sitePort)];
  return {
    service, municipality, database, daysPass,
    today: () => readToday(database),
    async post(path, body, by) {
      const response = await fetch(`${service}/v1${path}`, {
        method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `reis-naar-oordeel-${(visits += 1)}`, Authorization: `Bearer ${await login.tokenFor(by)}` },
      });
      const reply = await response.json();
      if (!response.ok) throw new Error(`${path}: ${JSON.stringify(reply)}`);
      return reply;
    },
    async stop() {
      for (const server of servers) server.close();
      await database.destroy();
    },
  };
}

const listen = (fetch: Parameters<typeof serve>[0]['fetch'], port: number): Promise<ServerType> =>
  new Promise((resolve) => {
    const server = serve({ fetch, port, hostname: 'localhost' }, () => resolve(server));
  });
