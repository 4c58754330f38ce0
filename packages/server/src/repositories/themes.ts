import type { Theme } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';

const named = (database: Database) =>
  database.selectFrom('themes').innerJoin('wijk_tables', 'wijk_tables.id', 'themes.table_id')
    .select(['themes.id', 'themes.words', 'themes.table_id', 'wijk_tables.neighbourhood', sql<string>`to_char(named_on, 'YYYY-MM-DD')`.as('named_on')]);

/** The stories of a theme as far as everyone may read them, in the order in which they were told. */
async function storiesOf(database: Database, theme: string): Promise<string[]> {
  const rows = await database.selectFrom('theme_stories').innerJoin('stories', 'stories.id', 'theme_stories.story').select('stories.id')
    .where('theme', '=', theme).where('taken_back_at', 'is', null).where('consent', 'in', ['anonymous', 'public']).orderBy('stories.position').execute();
  return rows.map(({ id }) => id);
}

type Row = Awaited<ReturnType<ReturnType<typeof named>['executeTakeFirstOrThrow']>>;
const toTheme = async (database: Database, { id, neighbourhood, table_id, words, named_on }: Row): Promise<Theme> => ({ id, neighbourhood, table: table_id, words, namedOn: named_on, stories: await storiesOf(database, id) });

/** The latest named first. */
export async function readThemes(database: Database, neighbourhood: string): Promise<Theme[]> {
  const rows = await named(database).where('wijk_tables.neighbourhood', '=', neighbourhood).orderBy('themes.position', 'desc').execute();
  return Promise.all(rows.map((row) => toTheme(database, row)));
}

export async function addTheme(database: Database, { id, table, words, stories }: { readonly id: string; readonly table: string; readonly words: string; readonly stories: readonly string[] }): Promise<Theme> {
  await database.insertInto('themes').values({ id, table_id: table, words }).execute();
  await database.insertInto('theme_stories').values(stories.map((story) => ({ theme: id, story }))).execute();
  return toTheme(database, await named(database).where('themes.id', '=', id).executeTakeFirstOrThrow());
}
