import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';

/** What residents call something that several stories are about, at a wijktafel. Departments and machines name nothing. */
export const ThemeInput = z.strictObject({ words: plainText({ min: 3, max: 120 }), stories: z.array(Slug).check(z.minLength(1), z.maxLength(200)) });
export type ThemeInput = z.infer<typeof ThemeInput>;

/** A theme in the words of residents, where and when it was named, and the stories in it that everyone may read. */
export const Theme = z.object({ id: Slug, neighbourhood: Slug, table: Slug, words: z.string(), namedOn: CalendarDate, stories: z.array(Slug) });
export type Theme = z.infer<typeof Theme>;
