import type { WordsOf } from './words.ts';

/** Words that come with the part of a poll that shows what became of a round, so that no other page carries their addresses. */
export const trustFeedbackSections: WordsOf<'trustFeedback'> = {
  nl: () => import('./nl/trust-feedback.ts'),
  en: () => import('./en/trust-feedback.ts'),
};
