import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { fail, succeed, type Result } from '../issues.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';
import { tableTexts } from './texts.ts';

export const MinutesInput = z.strictObject({ meeting: CalendarDate, text: plainText(tableTexts.minutes) });
export type MinutesInput = z.infer<typeof MinutesInput>;

/** What was said at a meeting (verslag): a plain public page. A correction is a new page beside it. */
export const Minutes = z.object({ ...MinutesInput.shape, id: Slug, published: CalendarDate });
export type Minutes = z.infer<typeof Minutes>;

/** Refuses a meeting that has not been. */
export const publishMinutes = (input: MinutesInput, id: string, published: CalendarDate): Result<Minutes> =>
  input.meeting > published ? fail('table.minutes.in-the-future', 'meeting') : succeed({ ...input, id, published });
