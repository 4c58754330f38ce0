import type { LanguageCode } from './languages.ts';
import type { Sections } from './sections.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const tableSections: { readonly [Code in LanguageCode]: () => Promise<Sections['table']> } = {
  nl: () => import('./nl/table.ts'),
  en: () => import('./en/table.ts'),
};
