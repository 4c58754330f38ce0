import type { WordsOf } from './words.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const storySections: WordsOf<'story'> = {
  nl: () => import('./nl/story.ts'),
  en: () => import('./en/story.ts'),
};
