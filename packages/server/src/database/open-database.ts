import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, type Dialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { migrations } from './migrations/index.ts';
import type { Schema } from './schema.ts';

/**
 * Where the data are: PGlite in a folder (survives a killed process, not a power cut) or in memory, or PostgreSQL at a `DATABASE_URL`.
 * `snapshot` starts PGlite from a dump of its data directory.
 */
export type DatabasePlace = { readonly folder: string } | { readonly url: string } | { readonly memory: true; readonly snapshot?: Blob };

/** Opens the database and brings its tables up to date. The same migrations and the same code run on both kinds. */
export async function openDatabase(place: DatabasePlace): Promise<Kysely<Schema>> {
  const database = new Kysely<Schema>({ dialect: await dialectFor(place) });
  const { error } = await new Migrator({ db: database, provider: { getMigrations: async () => ({ ...migrations }) } }).migrateToLatest();
  if (error) throw error;
  return database;
}

async function dialectFor(place: DatabasePlace): Promise<Dialect> {
  if ('url' in place) {
    // Whole numbers fit a double exactly here (cents are checked to be safe integers); the driver would give text.
    pg.types.setTypeParser(pg.types.builtins.INT8, Number);
    return new PostgresDialect({ pool: new pg.Pool({ connectionString: place.url, max: 10 }) });
  }
  if ('folder' in place) mkdirSync(dirname(place.folder), { recursive: true });
  const pglite = 'folder' in place ? await PGlite.create(place.folder) : await PGlite.create(place.snapshot ? { loadDataDir: place.snapshot } : {});
  return new PGliteDialect({ pglite });
}
