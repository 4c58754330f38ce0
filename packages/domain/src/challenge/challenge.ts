import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { CalendarDate } from '../time.ts';
import { refusalGrounds } from './grounds.ts';
import { ChallengeInput } from './parts.ts';
import { challengeStates } from './states.ts';
import { ChallengeAgreement } from './agreement.ts';

/** The municipality's answer: by a named person, under a mandate, with reasons; grounds only for a refusal. */
export const ChallengeAnswer = z.strictObject({
  on: CalendarDate,
  by: z.strictObject({ organisation: Slug, name: z.string(), role: z.string() }),
  mandate: Slug,
  reasons: z.string(),
  grounds: z.array(z.enum(refusalGrounds)),
});
export type ChallengeAnswer = z.infer<typeof ChallengeAnswer>;

/** A challenge (uitdaging) as everyone can read it: residents ask to take over a public task. */
export const Challenge = z.extend(ChallengeInput, {
  id: Slug,
  neighbourhood: Slug,
  ordinance: Slug,
  state: z.enum(challengeStates),
  received: CalendarDate,
  answers: z.array(ChallengeAnswer),
  agreement: z.nullable(ChallengeAgreement),
});
export type Challenge = z.infer<typeof Challenge>;
