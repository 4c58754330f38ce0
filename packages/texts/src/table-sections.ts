import type { WordsOf } from './words.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const tableSections: WordsOf<'table'> = {
  nl: () => import('./nl/table.ts'),
  en: () => import('./en/table.ts'),
};
