import type { WordsOf } from './words.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const challengeSections: WordsOf<'challenge'> = {
  nl: () => import('./nl/challenge.ts'),
  en: () => import('./en/challenge.ts'),
};
