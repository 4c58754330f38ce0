import type { LanguageCode } from './languages.ts';
import type { Sections } from './sections.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const commitmentSections: { readonly [Code in LanguageCode]: () => Promise<Sections['commitments']> } = {
  nl: () => import('./nl/commitments.ts'),
  en: () => import('./en/commitments.ts'),
};
