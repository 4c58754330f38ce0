import type { WordsOf } from './words.ts';

/** Words of the board for professionals; those of its forms are with the stories. */
export const storyBoardSections: WordsOf<'storyBoard'> = {
  nl: () => import('./nl/story-board.ts'),
  en: () => import('./en/story-board.ts'),
};
