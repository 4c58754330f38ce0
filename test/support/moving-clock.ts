import type { openDatabase } from '@wijkaanpak/server';
import { sql } from 'kysely';

type OpenDatabase = Awaited<ReturnType<typeof openDatabase>>;

/** Lets time go by in a database of one connection. */
export type DaysPass = (days: number) => Promise<void>;

/**
 * Puts a clock before the database's own that can be set ahead: it asks the time by one name, `clock_timestamp()`, which is then found in a schema of the test first.
 * So every day, term, trigger and opening hour moves on at once, and nothing that is kept has to be written over.
 */
export async function moveableClock(database: OpenDatabase): Promise<DaysPass> {
  await sql`create schema moving`.execute(database);
  await sql`create table moving.ahead (days int not null)`.execute(database);
  await sql`insert into moving.ahead values (0)`.execute(database);
  await sql`create function moving.clock_timestamp() returns timestamptz language sql volatile as $$ select pg_catalog.clock_timestamp() + make_interval(days => (select days from moving.ahead)) $$`.execute(database);
  // A default is bound to the function that was there when its table was made.
  const { rows } = await sql<{ table: string; column: string; expression: string }>`
    select adrelid::regclass::text as table, attname as column, pg_get_expr(adbin, adrelid) as expression
    from pg_attrdef join pg_attribute on attrelid = adrelid and attnum = adnum where pg_get_expr(adbin, adrelid) like '%clock_timestamp()%' and attgenerated = ''`.execute(database);
  for (const { table, column, expression } of rows) {
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set default ${sql.raw(expression.replaceAll('clock_timestamp()', 'moving.clock_timestamp()'))}`.execute(database);
  }
  await sql`set search_path = moving, pg_catalog, public`.execute(database);
  return async (days) => void (await sql`update moving.ahead set days = days + ${days}`.execute(database));
}
