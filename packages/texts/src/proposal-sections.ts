import type { LanguageCode } from './languages.ts';
import type { Sections } from './sections.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const proposalSections: { readonly [Code in LanguageCode]: () => Promise<Sections['proposals']> } = {
  nl: () => import('./nl/proposals.ts'),
  en: () => import('./en/proposals.ts'),
};
