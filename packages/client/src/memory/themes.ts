import { dayOf, fail, isPublished, succeed, type Result, type Table, type Theme, type ThemeInput, type WholeStory } from '@wijkaanpak/domain';
import type { Handler } from './call.ts';

interface Content {
  readonly themes: readonly Theme[];
  readonly tables: readonly Table[];
  /** The stories of a neighbourhood as the team reads them. */
  readonly told: (neighbourhood: string) => readonly WholeStory[];
  readonly paged: (items: readonly unknown[], query: Record<string, unknown>) => Result<unknown>;
  readonly now: () => string;
}

/** Themes that residents named at a table. */
export function themeHandlers({ themes: given, tables, told, paged, now }: Content): Record<string, Handler> {
  const themes = [...given];
  const shown = (theme: Theme): Theme => {
    const readable = new Set(told(theme.neighbourhood).filter(({ consent }) => isPublished(consent)).map(({ id }) => id));
    return { ...theme, stories: theme.stories.filter((id) => readable.has(id)) };
  };
  return {
    listThemes: ({ params, query }) => paged(themes.filter(({ neighbourhood }) => neighbourhood === params['wijk']).map(shown), query),
    nameTheme({ params, body }) {
      const table = tables.find(({ id }) => id === params['tafel']);
      if (!table) return fail('request.not-found');
      const { words, stories } = body as ThemeInput;
      if (themes.some((theme) => theme.table === table.id && theme.words === words)) return fail('story.theme.known', 'words');
      const known = new Set(told(table.neighbourhood).map(({ id }) => id));
      const strange = stories.findIndex((story) => !known.has(story));
      if (strange >= 0) return fail('story.theme.unknown-story', `stories.${strange}`);
      const theme: Theme = { id: `thema-${themes.length + 1}`, neighbourhood: table.neighbourhood, table: table.id, words, namedOn: dayOf(now()), stories: [...new Set(stories)] };
      themes.unshift(theme);
      return succeed(shown(theme));
    },
  };
}
