import type { WordsOf } from './words.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const proposalSections: WordsOf<'proposals'> = {
  nl: () => import('./nl/proposals.ts'),
  en: () => import('./en/proposals.ts'),
};
