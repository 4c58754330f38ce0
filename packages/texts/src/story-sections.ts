import type { LanguageCode } from './languages.ts';
import type { Sections } from './sections.ts';

/** Words that come with their own widget, so that no other page carries their addresses. */
export const storySections: { readonly [Code in LanguageCode]: () => Promise<Sections['story']> } = {
  nl: () => import('./nl/story.ts'),
  en: () => import('./en/story.ts'),
};
