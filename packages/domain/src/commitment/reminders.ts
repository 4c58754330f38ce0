import * as z from 'zod/mini';
import { daysBetween } from '../calendar.ts';
import { Slug } from '../identifiers.ts';
import { lastDayBefore } from '../terms/back-counting.ts';
import { CalendarDate } from '../time.ts';
import { dueDay, type Commitment } from './commitment.ts';

/** Days before its day on which the promiser is reminded. */
export const reminderDaysBefore = [28, 7, 1] as const;

/** The days on which the promiser is reminded of the date as it stands now; none that lie before that date was given, none once it is reported or judged. */
export function reminderDays(commitment: Commitment): CalendarDate[] {
  if (commitment.reported !== null || commitment.verdicts.length > 0) return [];
  const { given } = commitment.dates.at(-1)!;
  return reminderDaysBefore.map((days) => lastDayBefore(dueDay(commitment), days)).filter((day) => day >= given);
}

/** A reminder that has come: which promise, since which day, until which day it is in time, and how many days that is from the day it was read; 0 on the last. */
export const Reminder = z.object({ commitment: Slug, what: z.string(), since: CalendarDate, due: CalendarDate, daysLeft: z.int() });
export type Reminder = z.infer<typeof Reminder>;

/** The reminders that hold on a day, the most urgent first: one a promise, none before its first or after its due day. */
export const dueReminders = (commitments: readonly Commitment[], at: CalendarDate): Reminder[] =>
  commitments
    .flatMap((commitment) => {
      const since = reminderDays(commitment).reverse().find((day) => day <= at);
      return since === undefined || at > dueDay(commitment) ? [] : [{ commitment: commitment.id, what: commitment.what, since, due: dueDay(commitment), daysLeft: daysBetween(at, dueDay(commitment)) }];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
