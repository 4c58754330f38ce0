import type { LanguageCode } from './languages.ts';
import type { Sections } from './sections.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const mandateSections: { readonly [Code in LanguageCode]: () => Promise<Sections['mandates']> } = {
  nl: () => import('./nl/mandates.ts'),
  en: () => import('./en/mandates.ts'),
};
