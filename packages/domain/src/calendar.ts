import type { CalendarDate } from './time.ts';

const dayMillis = 86_400_000;

/** Days since 1 January 1970. Refuses (throws) what is no day between the years 0000 and 9999. */
export function dayNumber(date: CalendarDate): number {
  const number = Date.parse(`${date}T00:00:00Z`) / dayMillis;
  if (!Number.isInteger(number) || dateOf(number) !== date) throw new RangeError(`dayNumber: expected a calendar date, got "${date}"`);
  return number;
}

const dateOf = (number: number): CalendarDate => new Date(number * dayMillis).toISOString().slice(0, 10);

/** The day that is `days` whole days later, or earlier where it is negative. */
export const addDays = (date: CalendarDate, days: number): CalendarDate => dateOf(dayNumber(date) + days);

/** Whole days from `from` to `to`; negative where `to` comes first. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (date: CalendarDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + months;
  const firstOfMonth = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const monthDays = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return addDays(firstOfMonth, Math.min(day, monthDays) - 1);
}

/** Days are written so that text order is the order of time. */
export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);

/** Every day from `from` up to and including `to`; none where `to` comes first. */
export const daysFrom = (from: CalendarDate, to: CalendarDate): CalendarDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
