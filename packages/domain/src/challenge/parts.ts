import * as z from 'zod/mini';
import { Cents } from '../money.ts';
import { plainText, type TextLimits } from '../text.ts';
import { taskKinds } from './tasks.ts';
import { challengeTexts as texts, mostPeople } from './texts.ts';

/** The seven parts of a challenge, in the order of the steps. */
export const challengeParts = ['task', 'group', 'better', 'plan', 'cost', 'support', 'help'] as const;
export type ChallengePart = (typeof challengeParts)[number];

const People = z.int().check(z.gte(0), z.lte(mostPeople));

/** What residents send: all seven parts. */
export const ChallengeInput = z.strictObject({
  /** Which task of the municipality, in the residents' words. */
  task: z.strictObject({ kind: z.enum(taskKinds), description: plainText(texts.taskDescription) }),
  /** Who take it over, and how many they are. */
  group: z.strictObject({ description: plainText(texts.groupDescription), people: People }),
  /** What is better for the neighbourhood. */
  better: plainText(texts.better),
  /** How they do it, and what happens when somebody drops out. */
  plan: z.strictObject({ description: plainText(texts.planDescription), continuity: plainText(texts.planContinuity) }),
  /** What it costs a year, beside what it costs today; null where nobody told them yet. */
  cost: z.strictObject({ ours: Cents, today: z.nullable(Cents), explanation: plainText(texts.costExplanation) }),
  /** How many neighbours support it, and how that is known. */
  support: z.strictObject({ people: People, description: plainText(texts.supportDescription) }),
  /** What they ask of the municipality; may be nothing. */
  help: plainText(texts.help),
});
export type ChallengeInput = z.infer<typeof ChallengeInput>;

/** Not whole yet: no text is too short. */
const short = ({ max }: TextLimits) => z.optional(plainText({ max }));

/** The same while it is being written: any part may be missing or short. It can be kept, and shared with neighbours. */
export const ChallengeDraft = z.strictObject({
  task: z.optional(z.strictObject({ kind: z.optional(z.enum(taskKinds)), description: short(texts.taskDescription) })),
  group: z.optional(z.strictObject({ description: short(texts.groupDescription), people: z.optional(People) })),
  better: short(texts.better),
  plan: z.optional(z.strictObject({ description: short(texts.planDescription), continuity: short(texts.planContinuity) })),
  cost: z.optional(z.strictObject({ ours: z.optional(Cents), today: z.optional(z.nullable(Cents)), explanation: short(texts.costExplanation) })),
  support: z.optional(z.strictObject({ people: z.optional(People), description: short(texts.supportDescription) })),
  help: short(texts.help),
});
export type ChallengeDraft = z.infer<typeof ChallengeDraft>;

/** The parts of a draft that are not ready to be sent, in the order of the steps. */
export const missingParts = (draft: ChallengeDraft): ChallengePart[] => challengeParts.filter((part) => !z.safeParse(ChallengeInput.shape[part], draft[part]).success);
