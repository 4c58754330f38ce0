import type { TextLimits } from '../text.ts';

/** How long each text of a challenge may be, for the page that checks while it is typed and for the schemas. */
export const challengeTexts = {
  taskDescription: { min: 10, max: 2000 },
  groupDescription: { min: 5, max: 1000 },
  better: { min: 20, max: 3000 },
  planDescription: { min: 20, max: 5000 },
  planContinuity: { min: 10, max: 2000 },
  costExplanation: { max: 2000 },
  supportDescription: { min: 5, max: 2000 },
  help: { max: 2000 },
  /** What residents are asked to supplement, and what they supplement. */
  asked: { min: 10, max: 3000 },
  supplement: { min: 3, max: 5000 },
  reasons: { min: 10, max: 5000 },
  result: { min: 10, max: 3000 },
  findings: { min: 10, max: 3000 },
} as const satisfies Record<string, TextLimits>;

/** The most people a challenge can count as taking part or supporting it. */
export const mostPeople = 100_000;
