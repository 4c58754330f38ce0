import type { WordsOf } from './words.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const commitmentSections: WordsOf<'commitments'> = {
  nl: () => import('./nl/commitments.ts'),
  en: () => import('./en/commitments.ts'),
};
