import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { code } from '../issues.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';
import { programmeTexts } from './texts.ts';

/** Fewer is one voice "namens de inwoners". */
export const fewestReflecting = 3;

/** What residents found of a goal in a year. */
export const reflectionJudgements = ['nearer', 'the-same', 'further', 'cannot-say'] as const;

/** What residents found of a year, together: never what an organisation reports of itself. */
export const ReflectionInput = z.strictObject({
  year: z.int(),
  words: plainText(programmeTexts.reflection),
  /** Where they met, in words. */
  where: plainText(programmeTexts.where),
  residents: z.int().check(z.gte(fewestReflecting, code('programme.reflection.too-few-residents'))),
  goals: z.array(z.strictObject({ goal: Slug, found: z.enum(reflectionJudgements), words: plainText({ ...programmeTexts.reasons, min: 0 }) })).check(z.maxLength(50)),
});
export type ReflectionInput = z.infer<typeof ReflectionInput>;

export const Reflection = z.object({ ...ReflectionInput.shape, noted: CalendarDate });
export type Reflection = z.infer<typeof Reflection>;

/** The last day on which residents' reflection on a year is in time: the end of the next March. Our own rule; no law knows it. */
export const reflectionDue = (year: number): CalendarDate => `${year + 1}-03-31`;
