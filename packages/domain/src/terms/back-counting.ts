import { addDays } from '../calendar.ts';
import type { CalendarDate } from '../time.ts';

/** The last day that is at least `daysBefore` days before a day. It is not moved for weekends or holidays: Atw art. 1 lid 2. */
export function lastDayBefore(day: CalendarDate, daysBefore: number): CalendarDate {
  if (!Number.isSafeInteger(daysBefore) || daysBefore < 0) throw new RangeError(`lastDayBefore: expected 0 days or more, got ${daysBefore}`);
  return addDays(day, -daysBefore);
}
