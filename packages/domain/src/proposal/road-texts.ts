import type { TextLimits } from '../text.ts';

/** What people type along the road of a proposal: characters at least and at most. */
export const roadTexts = {
  question: { min: 5, max: 1000 },
  questionAnswer: { min: 2, max: 3000 },
  answer: { min: 10, max: 3000 },
  reasons: { min: 10, max: 2000 },
  agreement: { min: 10, max: 5000 },
  party: { min: 2, max: 120 },
  progress: { min: 5, max: 2000 },
} as const satisfies Record<string, TextLimits>;
