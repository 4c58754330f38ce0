import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';

/** What a write was answered with. */
export interface WrittenAnswer {
  readonly status: number;
  readonly body: string;
}

/** Hours a key is remembered: longer than any page keeps trying to deliver. */
const rememberedHours = 48;

/**
 * Claims an idempotency key in this transaction. Undefined: it is ours, go on. Another transaction with the same key makes this one wait;
 * then comes what that one answered, or `'other-request'` when the key was used for something else.
 */
export async function claimKey(database: Database, key: string, requestHash: string): Promise<WrittenAnswer | 'other-request' | undefined> {
  await database.deleteFrom('writes').where('written_at', '<', sql<Date>`clock_timestamp() - make_interval(hours => ${sql.lit(rememberedHours)})`).execute();
  const claimed = await database.insertInto('writes').values({ key, request_hash: requestHash }).onConflict((conflict) => conflict.doNothing()).returning('key').executeTakeFirst();
  if (claimed) return undefined;
  const before = await database.selectFrom('writes').selectAll().where('key', '=', key).executeTakeFirstOrThrow();
  return before.request_hash === requestHash ? { status: before.status!, body: before.body! } : 'other-request';
}

export async function rememberAnswer(database: Database, key: string, { status, body }: WrittenAnswer): Promise<void> {
  await database.updateTable('writes').set({ status, body }).where('key', '=', key).execute();
}
