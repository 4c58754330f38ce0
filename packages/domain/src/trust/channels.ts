import type { BackgroundQuestion } from './background.ts';

/** Ways in which people are asked to take part. */
export const channels = ['letter', 'door', 'phone', 'school', 'paper', 'paper-in-language'] as const;
export type Channel = (typeof channels)[number];

const byAge: Readonly<Record<string, readonly Channel[]>> = {
  '15-24': ['school', 'door'], '25-44': ['school', 'door'], '45-64': ['letter', 'door'], '65-plus': ['paper', 'phone'],
};

/** Which channels to try next for a group that was not heard, the first one first: a working rule of this project, for professionals to improve on, not a finding. */
export function channelsFor(question: BackgroundQuestion | 'language', group: string): readonly Channel[] {
  if (question === 'language') return ['paper-in-language', 'door'];
  return question === 'age' ? (byAge[group] ?? []) : ['door', 'letter'];
}
