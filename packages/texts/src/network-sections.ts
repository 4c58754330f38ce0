import type { WordsOf } from './words.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const networkSections: WordsOf<'network'> = {
  nl: () => import('./nl/network.ts'),
  en: () => import('./en/network.ts'),
};
