import type { CalendarDate } from '@wijkaanpak/domain';

const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day of an instant in the Netherlands. */
export const dayOf = (instant: string): CalendarDate => days.format(new Date(instant));
