import type { LanguageCode } from './languages.ts';
import type { Sections } from './sections.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const outcomeSections: { readonly [Code in LanguageCode]: () => Promise<Sections['outcome']> } = {
  nl: () => import('./nl/outcome.ts'),
  en: () => import('./en/outcome.ts'),
};
