import type { WordsOf } from './words.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const outcomeSections: WordsOf<'outcome'> = {
  nl: () => import('./nl/outcome.ts'),
  en: () => import('./en/outcome.ts'),
};
