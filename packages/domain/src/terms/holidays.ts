import { addDays, weekdayOf, yearOf } from '../calendar.ts';
import type { CalendarDate } from '../time.ts';
import { designatedDays } from './designated-days.ts';
import { easterSunday } from './easter.ts';

export const holidayNames = [
  'new-years-day', 'good-friday', 'easter-monday', 'kings-day', 'liberation-day', 'ascension-day', 'whit-monday',
  'christmas-day', 'second-christmas-day', 'designated-day',
] as const;
export type HolidayName = (typeof holidayNames)[number];

export interface Holiday {
  readonly date: CalendarDate;
  readonly name: HolidayName;
}

/** The day the monarch's birthday is celebrated: 27 April since 2014, 30 April before; the Saturday before where that is a Sunday. */
function kingsDay(year: number): CalendarDate {
  const birthday = `${year}-04-${year >= 2014 ? 27 : 30}`;
  return weekdayOf(birthday) === 7 ? addDays(birthday, -1) : birthday;
}

/**
 * The recognised holidays (algemeen erkende feestdagen) of a year, by date: Atw art. 3 lid 1–3. Easter Sunday and Whit Sunday are not
 * among them, being Sundays. Years from 1980 on. Designated days only where they are known ({@link designatedDays}).
 */
export function recognisedHolidays(year: number): Holiday[] {
  if (!Number.isInteger(year) || year < 1980 || year > 9998) throw new RangeError(`recognisedHolidays: expected a year from 1980 on, got ${year}`);
  const easter = easterSunday(year);
  const holidays: Holiday[] = [
    { date: `${year}-01-01`, name: 'new-years-day' }, // Atw art. 3 lid 1
    { date: addDays(easter, -2), name: 'good-friday' }, // Atw art. 3 lid 2
    { date: addDays(easter, 1), name: 'easter-monday' },
    { date: kingsDay(year), name: 'kings-day' },
    { date: `${year}-05-05`, name: 'liberation-day' },
    { date: addDays(easter, 39), name: 'ascension-day' },
    { date: addDays(easter, 50), name: 'whit-monday' },
    { date: `${year}-12-25`, name: 'christmas-day' },
    { date: `${year}-12-26`, name: 'second-christmas-day' },
    ...designatedDays.days.filter((date) => yearOf(date) === year).map((date): Holiday => ({ date, name: 'designated-day' })), // Atw art. 3 lid 3
  ];
  return holidays.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Why a day is not a working day in the sense of the Algemene termijnenwet. */
export type DayOff = 'saturday' | 'sunday' | HolidayName;

/** Why the law does not count this as a working day; empty where it is one. */
export function daysOffOn(date: CalendarDate): DayOff[] {
  const weekday = weekdayOf(date);
  const weekend: DayOff[] = weekday === 6 ? ['saturday'] : weekday === 7 ? ['sunday'] : [];
  return [...weekend, ...recognisedHolidays(yearOf(date)).filter((holiday) => holiday.date === date).map(({ name }) => name)];
}

export const isWorkingDay = (date: CalendarDate): boolean => daysOffOn(date).length === 0;
