import * as z from 'zod/mini';
import { OptionId, Slug } from '../../identifiers.ts';
import { code } from '../../issues.ts';
import { plainText, type TextLimits } from '../../text.ts';
import { CalendarDate } from '../../time.ts';
import { VotingCode } from '../../vote/code.ts';

/** What a resident's reasons must keep to: an objection without reasons stops nothing. */
export const reasonsLimits = { min: 1, max: 2000, tooShort: 'objection.reasons.required' } as const satisfies TextLimits;

/** Against which option, and why. Reasons that are null take the objection back. */
export const ReasonedObjection = z.strictObject({ option: OptionId, reasons: z.nullable(plainText(reasonsLimits)) });
export type ReasonedObjection = z.infer<typeof ReasonedObjection>;

/** A reasoned objection (bezwaar) on its way in, with the code from the letter. */
export const ObjectionInput = z.extend(ReasonedObjection, {
  code: VotingCode.check(z.minLength(1, code('code.required'))),
});
export type ObjectionInput = z.infer<typeof ObjectionInput>;

/** An answer on its way in, with the number of the reasons that it answers, so that nobody answers words that have changed meanwhile. */
export const ObjectionAnswerInput = z.strictObject({
  sequence: z.int().check(z.gte(1)),
  answer: plainText({ min: 1, max: 2000, tooShort: 'objection.answer.required' }),
});
export type ObjectionAnswerInput = z.infer<typeof ObjectionAnswerInput>;

/** What someone of a partner answered, by name, on a day. */
export const ObjectionAnswer = z.object({
  answer: z.string(),
  /** The reasons that it answers: later ones have no answer yet. */
  sequence: z.int().check(z.gte(1)),
  by: z.object({ name: z.string(), partner: Slug, partnerName: z.string() }),
  on: CalendarDate,
});
export type ObjectionAnswer = z.infer<typeof ObjectionAnswer>;

/** An objection as everyone can read it: nothing of who made it, and the day alone of when. Its answers only grow. */
export const Objection = z.object({
  id: Slug,
  option: OptionId,
  /** Null once it was taken back. */
  reasons: z.nullable(z.string()),
  /** 1 for the first reasons, 2 once they were changed, … */
  sequence: z.int().check(z.gte(1)),
  submittedAt: CalendarDate,
  answers: z.array(ObjectionAnswer),
});
export type Objection = z.infer<typeof Objection>;

/** An objection as the count takes it and the ballot box publishes it. */
export const CountedObjection = z.strictObject({
  option: OptionId,
  reasons: z.string(),
  /** Null while it is unanswered. */
  answer: z.nullable(z.string()),
});
export type CountedObjection = z.infer<typeof CountedObjection>;
