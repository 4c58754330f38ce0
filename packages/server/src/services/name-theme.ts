import { fail, succeed, type Result, type Theme, type ThemeInput } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { findStory } from '../repositories/stories.ts';
import { addTheme, readThemes } from '../repositories/themes.ts';
import { readTable } from './keep-table.ts';

/** Notes a theme as residents named it at their table, with stories of that neighbourhood. */
export async function nameTheme(database: Database, tableId: string, { words, stories }: ThemeInput): Promise<Result<Theme>> {
  const table = await readTable(database, tableId);
  if (!table.ok) return table;
  const { neighbourhood } = table.value;
  const known = await readThemes(database, neighbourhood);
  if (known.some((theme) => theme.table === tableId && theme.words === words)) return fail('story.theme.known', 'words');
  const own = [...new Set(stories)];
  for (const [place, story] of own.entries()) if ((await findStory(database, story))?.neighbourhood !== neighbourhood) return fail('story.theme.unknown-story', `stories.${place}`);
  return succeed(await addTheme(database, { id: randomId(), table: tableId, words, stories: own }));
}
