import { lastDayBefore } from '../terms/back-counting.ts';
import type { CalendarDate } from '../time.ts';
import { dueDay, type Commitment } from './commitment.ts';

/** Days before its day on which the promiser is reminded. */
export const reminderDaysBefore = [28, 7, 1] as const;

/** The days on which the promiser is reminded of the date as it stands now; none that lie before that date was given, none once it is reported or judged. */
export function reminderDays(commitment: Commitment): CalendarDate[] {
  if (commitment.reported !== null || commitment.verdicts.length > 0) return [];
  const { given } = commitment.dates.at(-1)!;
  return reminderDaysBefore.map((days) => lastDayBefore(dueDay(commitment), days)).filter((day) => day >= given);
}
