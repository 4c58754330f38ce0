import type { LanguageCode } from './languages.ts';
import type { Sections } from './sections.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const challengeSections: { readonly [Code in LanguageCode]: () => Promise<Sections['challenge']> } = {
  nl: () => import('./nl/challenge.ts'),
  en: () => import('./en/challenge.ts'),
};
