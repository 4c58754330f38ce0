import * as z from 'zod/mini';
import { daysBetween, yearOf } from '../calendar.ts';
import { CalendarDate } from '../time.ts';
import { CityGap, GapChange, cityGap, gapChange } from './city-gap.ts';
import { Indicator } from './indicator.ts';
import { Programme } from './programme.ts';
import { reflectionDue } from './reflection.ts';

/** A year that residents have not looked back on yet, though it is over. */
export const MissingReflection = z.object({ year: z.int(), due: CalendarDate, daysOverdue: z.int() });

/** A programme and how it stood on the day it was read, by the database's date. */
export const ProgrammeStanding = z.extend(Programme, {
  readOn: CalendarDate,
  indicators: z.array(z.extend(Indicator, { gap: z.nullable(CityGap), change: z.nullable(GapChange) })),
  missing: z.array(MissingReflection),
});
export type ProgrammeStanding = z.infer<typeof ProgrammeStanding>;

export function programmeStandingOn(programme: Programme, readOn: CalendarDate): ProgrammeStanding {
  const last = Math.min(programme.until, yearOf(readOn) - 1);
  const years = Array.from({ length: Math.max(0, last - programme.from + 1) }, (_, index) => programme.from + index);
  return {
    ...programme,
    readOn,
    indicators: programme.indicators.map((indicator) => ({ ...indicator, gap: cityGap(indicator) ?? null, change: gapChange(indicator) ?? null })),
    missing: years
      .filter((year) => !programme.reflections.some((one) => one.year === year))
      .map((year) => ({ year, due: reflectionDue(year), daysOverdue: Math.max(0, daysBetween(reflectionDue(year), readOn)) })),
  };
}
