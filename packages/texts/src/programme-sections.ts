import type { LanguageCode } from './languages.ts';
import type { Sections } from './sections.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const programmeSections: { readonly [Code in LanguageCode]: () => Promise<Sections['programme']> } = {
  nl: () => import('./nl/programme.ts'),
  en: () => import('./en/programme.ts'),
};
