import type { TextLimits } from '../text.ts';

/** How long each text of a story may be. One sentence is enough: who has little to say is heard as well. */
export const storyTexts = {
  words: { min: 3, max: 5000, tooShort: 'story.words.too-short', tooLong: 'story.words.too-long' },
  place: { max: 120, tooLong: 'story.place.too-long' },
  answer: { min: 10, max: 3000, tooShort: 'story.answer.too-short' },
} as const satisfies Record<string, TextLimits>;
