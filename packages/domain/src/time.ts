import * as z from 'zod/mini';

/** A moment: ISO 8601 in UTC with milliseconds at most (`2026-11-24T13:00:00Z`). Compared as text only after {@link instantMillis}. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** A day in Europe/Amsterdam, `2026-11-24`. */
export const CalendarDate = z.iso.date();
export type CalendarDate = z.infer<typeof CalendarDate>;

/** Milliseconds since 1970 of an instant. */
export const instantMillis = (instant: Instant): number => Date.parse(instant);

export const isBefore = (a: Instant, b: Instant): boolean => instantMillis(a) < instantMillis(b);

const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day in the Netherlands on which an instant is. */
export const dayOf = (instant: Instant): CalendarDate => days.format(new Date(instant));
