import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';

/** The time by the database, the one clock that decides. */
export async function readNow(database: Database): Promise<string> {
  const { now } = await database.selectNoFrom(sql<Date>`clock_timestamp()`.as('now')).executeTakeFirstOrThrow();
  return now.toISOString();
}
