import type { LanguageCode } from './languages.ts';
import type { Sections } from './sections.ts';

/** Words of the board for professionals; those of its forms are with the stories. */
export const storyBoardSections: { readonly [Code in LanguageCode]: () => Promise<Sections['storyBoard']> } = {
  nl: () => import('./nl/story-board.ts'),
  en: () => import('./en/story-board.ts'),
};
