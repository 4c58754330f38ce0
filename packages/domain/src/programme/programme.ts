import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { fail, succeed, type Result } from '../issues.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';
import { Goal } from './goal.ts';
import { Indicator } from './indicator.ts';
import { Reflection } from './reflection.ts';
import { programmeTexts } from './texts.ts';

/** A shorter one is a project. */
export const fewestYears = 4;
export const mostYears = 50;

const Year = z.int().check(z.gte(1900), z.lte(2200));

/** Years, both included. */
export const ProgrammeInput = z.strictObject({ title: plainText(programmeTexts.title), from: Year, until: Year });
export type ProgrammeInput = z.infer<typeof ProgrammeInput>;

/** A neighbourhood's long run (wijkprogramma). Its lists only grow; nothing in it is ever removed. */
export const Programme = z.object({
  ...ProgrammeInput.shape,
  id: Slug,
  neighbourhood: Slug,
  begun: CalendarDate,
  goals: z.array(Goal),
  indicators: z.array(Indicator),
  reflections: z.array(Reflection),
});
export type Programme = z.infer<typeof Programme>;

/** A programme without goals, on a day. Refuses what is no long run, and what no one would see the end of. */
export function beginProgramme(input: ProgrammeInput, where: Pick<Programme, 'id' | 'neighbourhood'>, begun: CalendarDate): Result<Programme> {
  const years = input.until - input.from + 1;
  if (years < fewestYears) return fail('programme.years.too-few', 'until', { minimum: fewestYears });
  if (years > mostYears) return fail('programme.years.too-many', 'until', { maximum: mostYears });
  return succeed({ ...input, ...where, begun, goals: [], indicators: [], reflections: [] });
}
