import type { WordsOf } from './words.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const mandateSections: WordsOf<'mandates'> = {
  nl: () => import('./nl/mandates.ts'),
  en: () => import('./en/mandates.ts'),
};
