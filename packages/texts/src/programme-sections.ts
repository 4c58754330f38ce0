import type { WordsOf } from './words.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const programmeSections: WordsOf<'programme'> = {
  nl: () => import('./nl/programme.ts'),
  en: () => import('./en/programme.ts'),
};
