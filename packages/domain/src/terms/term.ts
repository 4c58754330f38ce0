import { addDays, addMonths, daysBetween, daysFrom, yearOf } from '../calendar.ts';
import { issue, type Issue } from '../issues.ts';
import type { CalendarDate } from '../time.ts';
import { designatedDays, hasKnownDesignatedDays } from './designated-days.ts';
import { daysOffOn, isWorkingDay, type DayOff } from './holidays.ts';

export const termUnits = ['days', 'weeks', 'months', 'years'] as const;
export interface TermLength {
  /** A whole number, at least 1. */
  readonly length: number;
  readonly unit: (typeof termUnits)[number];
}

export interface LegalTerm {
  readonly firstDay: CalendarDate;
  /** By the calendar alone. */
  readonly rawLastDay: CalendarDate;
  /** With the Algemene termijnenwet. What is done on this day is in time. */
  readonly lastDay: CalendarDate;
  /** Whether the Algemene termijnenwet applies to a term of this length. */
  readonly isExtendable: boolean;
  readonly extension: TermExtension;
  readonly warnings: readonly Issue[];
}

/** Why the last day is later than the calendar says: the article, and the days that were passed over. */
export interface TermExtension {
  readonly law: 'Atw 1' | 'Atw 2' | 'Atw 4' | null;
  readonly passedOver: readonly { readonly date: CalendarDate; readonly daysOff: readonly DayOff[] }[];
}

const longest = { days: 90, weeks: 12, months: 3, years: 0 } as const;

/** Atw art. 4 a: not for terms of more than 90 days, twelve weeks or three months, nor for years. */
export const isExtendable = ({ length, unit }: TermLength): boolean => length <= longest[unit];

/** The last day by the calendar, of a term that starts the day after the event: the same weekday, or the same day of a later month. */
export function rawLastDay(event: CalendarDate, { length, unit }: TermLength): CalendarDate {
  if (!Number.isSafeInteger(length) || length < 1) throw new RangeError(`rawLastDay: expected a length of 1 or more, got ${length}`);
  if (unit === 'days' || unit === 'weeks') return addDays(event, unit === 'weeks' ? length * 7 : length);
  return addMonths(event, unit === 'years' ? length * 12 : length);
}

/**
 * A term counted from the day after an event (receipt, publication), extended by the Algemene termijnenwet.
 * @example legalTerm('2026-03-02', { length: 8, unit: 'weeks' }).lastDay // '2026-04-28', after Koningsdag
 */
export function legalTerm(event: CalendarDate, length: TermLength): LegalTerm {
  const firstDay = addDays(event, 1);
  const raw = rawLastDay(event, length);
  if (!isExtendable(length)) return { firstDay, rawLastDay: raw, lastDay: raw, isExtendable: false, extension: { law: 'Atw 4', passedOver: [] }, warnings: [] };
  const second = daysBetween(event, raw) >= 3 ? secondWorkingDay(firstDay) : raw; // Atw art. 2: at least three days long
  const { lastDay, extension } = second > raw ? { lastDay: second, extension: { law: 'Atw 2', passedOver: passedOver(firstDay, second) } as const } : extend(raw);
  const isShort = daysBetween(event, raw) < 7;
  return { firstDay, rawLastDay: raw, lastDay, isExtendable: true, extension, warnings: warnUnknownDays(isShort ? firstDay : raw, lastDay) };
}

/** Atw art. 1 lid 1: a term that ends on a Saturday, Sunday or recognised holiday ends on the next day that is none. */
export function extend(raw: CalendarDate): { readonly lastDay: CalendarDate; readonly extension: TermExtension } {
  let lastDay = raw;
  while (!isWorkingDay(lastDay)) lastDay = addDays(lastDay, 1);
  return { lastDay, extension: { law: lastDay === raw ? null : 'Atw 1', passedOver: passedOver(raw, lastDay) } };
}

/** Atw art. 2: a term of three days or more holds at least two working days. */
function secondWorkingDay(firstDay: CalendarDate): CalendarDate {
  let day = firstDay;
  for (let workingDays = isWorkingDay(day) ? 1 : 0; workingDays < 2; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) workingDays += 1;
  }
  return day;
}

const passedOver = (from: CalendarDate, to: CalendarDate): TermExtension['passedOver'] =>
  daysFrom(from, to).map((date) => ({ date, daysOff: daysOffOn(date) })).filter(({ daysOff }) => daysOff.length > 0);

/** Designated days are known for some years only: outside them a day that counts as a working day here may turn out to be none. */
export function warnUnknownDays(from: CalendarDate, to: CalendarDate): Issue[] {
  const years = new Set([yearOf(from), yearOf(to)]);
  return [...years].filter((year) => !hasKnownDesignatedDays(year)).map((year) => issue('term.designated-days-unknown', '', { year: String(year) }));
}

/** The years whose designated days are known, for who shows until when a term can be trusted. */
export const knownYears = { first: designatedDays.firstYear, last: designatedDays.lastYear } as const;
