import * as z from 'zod/mini';
import { Cents } from '../money.ts';
import { plainText } from '../text.ts';
import { taskKinds } from './tasks.ts';

/** The seven parts of a challenge, in the order of the steps. */
export const challengeParts = ['task', 'group', 'better', 'plan', 'cost', 'support', 'help'] as const;
export type ChallengePart = (typeof challengeParts)[number];

const People = z.int().check(z.gte(0), z.lte(100_000));

/** What residents send: all seven parts. */
export const ChallengeInput = z.strictObject({
  /** Which task of the municipality, in the residents' words. */
  task: z.strictObject({ kind: z.enum(taskKinds), description: plainText({ min: 10, max: 2000 }) }),
  /** Who take it over, and how many they are. */
  group: z.strictObject({ description: plainText({ min: 5, max: 1000 }), people: People }),
  /** What is better for the neighbourhood. */
  better: plainText({ min: 20, max: 3000 }),
  /** How they do it, and what happens when somebody drops out. */
  plan: z.strictObject({ description: plainText({ min: 20, max: 5000 }), continuity: plainText({ min: 10, max: 2000 }) }),
  /** What it costs a year, beside what it costs today; null where nobody told them yet. */
  cost: z.strictObject({ ours: Cents, today: z.nullable(Cents), explanation: plainText({ max: 2000 }) }),
  /** How many neighbours support it, and how that is known. */
  support: z.strictObject({ people: People, description: plainText({ min: 5, max: 2000 }) }),
  /** What they ask of the municipality; may be nothing. */
  help: plainText({ max: 2000 }),
});
export type ChallengeInput = z.infer<typeof ChallengeInput>;

/** The same while it is being written: any part may be missing or short. It can be kept, and shared with neighbours. */
export const ChallengeDraft = z.strictObject({
  task: z.optional(z.strictObject({ kind: z.optional(z.enum(taskKinds)), description: z.optional(plainText({ max: 2000 })) })),
  group: z.optional(z.strictObject({ description: z.optional(plainText({ max: 1000 })), people: z.optional(People) })),
  better: z.optional(plainText({ max: 3000 })),
  plan: z.optional(z.strictObject({ description: z.optional(plainText({ max: 5000 })), continuity: z.optional(plainText({ max: 2000 })) })),
  cost: z.optional(z.strictObject({ ours: z.optional(Cents), today: z.optional(z.nullable(Cents)), explanation: z.optional(plainText({ max: 2000 })) })),
  support: z.optional(z.strictObject({ people: z.optional(People), description: z.optional(plainText({ max: 2000 })) })),
  help: z.optional(plainText({ max: 2000 })),
});
export type ChallengeDraft = z.infer<typeof ChallengeDraft>;

/** The parts of a draft that are not ready to be sent, in the order of the steps. */
export const missingParts = (draft: ChallengeDraft): ChallengePart[] => challengeParts.filter((part) => !z.safeParse(ChallengeInput.shape[part], draft[part]).success);
