import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import type { Kysely } from 'kysely';
import { openDatabase } from '../database/open-database.ts';
import type { Schema } from '../database/schema.ts';
import { Refusal } from './refusal.ts';

export interface PlaceOptions {
  readonly data: string;
}

/** Every command says where its data are in the same words. */
export const withPlace = (command: Command): Command =>
  command.option('--data <folder>', 'folder of the built-in database; DATABASE_URL, when set, names a PostgreSQL instead', folderName, 'data');

/** An empty name, as of a shell variable that is not set, would be the folder one happens to be in. */
function folderName(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Name a folder.');
  return text;
}

export interface OpenPlace {
  readonly database: Kysely<Schema>;
  /** For people: where the data are. */
  readonly name: string;
  /** Where a built-in database is, which is this process's alone; undefined for PostgreSQL. */
  readonly folder: string | undefined;
  close(): Promise<void>;
}

/** Opens the database that the options or `DATABASE_URL` name. A folder is for one process at a time, which its lock file says. */
export async function openPlace({ data }: PlaceOptions): Promise<OpenPlace> {
  const url = process.env['DATABASE_URL'];
  if (url) {
    if (!URL.canParse(url)) throw new Refusal('DATABASE_URL cannot be read. Write it as postgres://user:password@host:5432/name, or unset it to use the built-in database.');
    const host = new URL(url).host || 'this machine';
    const database = await openDatabase({ url }).catch((error: Error & { code?: string }) => {
      throw new Refusal(`The PostgreSQL at ${host} cannot be opened: ${error.message || error.code}. Check DATABASE_URL, or unset it to use the built-in database.`, { cause: error });
    });
    return { database, name: `PostgreSQL at ${host}`, folder: undefined, close: () => database.destroy() };
  }
  const folder = resolve(data);
  const release = lock(folder);
  try {
    const database = await openDatabase({ folder: join(folder, 'pglite') });
    return {
      database,
      name: folder,
      folder,
      async close() {
        await database.destroy();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

function lock(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Refusal(`The folder ${folder} cannot be made (${(error as NodeJS.ErrnoException).code}). Name another with --data.`, { cause: error });
  }
  const file = join(folder, 'in-use');
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (owner > 0 && isRunning(owner)) {
      throw new Refusal(`The data in ${folder} are in use by process ${owner}. Stop that one first (Ctrl+C where it runs), or use another folder with --data.`);
    }
    rmSync(file, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
