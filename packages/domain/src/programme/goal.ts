import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';
import { programmeTexts } from './texts.ts';

/** What residents want for their neighbourhood, in their own words, and where they said it. */
export const GoalInput = z.strictObject({
  words: plainText(programmeTexts.goal),
  /** The meeting, walk or story round, in words: `Wijktafel van 12 maart, 34 bewoners`. */
  said: plainText(programmeTexts.where),
  /** The table where it was said, if it was one of this service. */
  table: z.nullable(Slug),
});
export type GoalInput = z.infer<typeof GoalInput>;

/** A goal ends with reasons, and stays to be read. */
export const GoalEnd = z.strictObject({ on: CalendarDate, reasons: plainText(programmeTexts.reasons) });

export const Goal = z.object({ ...GoalInput.shape, id: Slug, named: CalendarDate, ended: z.nullable(GoalEnd) });
export type Goal = z.infer<typeof Goal>;
