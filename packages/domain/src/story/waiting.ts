import * as z from 'zod/mini';

/** How many stories wait for an answer, whoever may read them, and how long the longest does. */
export const WaitingStories = z.object({ waiting: z.int().check(z.gte(0)), longestDays: z.nullable(z.int().check(z.gte(0))) });
export type WaitingStories = z.infer<typeof WaitingStories>;

interface Waits {
  readonly days: number;
  readonly answers: readonly unknown[];
}

/** Counts the unanswered among stories. Those told for the team alone count too: what nobody may read is not left lying unseen. */
export function waitingStories(stories: readonly Waits[]): WaitingStories {
  const days = stories.filter(({ answers }) => answers.length === 0).map((story) => story.days);
  return { waiting: days.length, longestDays: days.length ? days.reduce((most, one) => Math.max(most, one), 0) : null };
}
