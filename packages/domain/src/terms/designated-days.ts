import type { CalendarDate } from '../time.ts';

/**
 * Days that a royal decree puts on a par with a recognised holiday (Atw art. 3 lid 3), as dated data. A decree covers a few years;
 * for a year outside it nobody knows yet, which is not the same as none. 2026–2028: BWBR0051300, Stcrt. 2025, 24713.
 */
export const designatedDays: { readonly firstYear: number; readonly lastYear: number; readonly days: readonly CalendarDate[] } = {
  firstYear: 2023,
  lastYear: 2028,
  days: [
    '2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30',
    '2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26',
  ],
};

/** Whether the designated days of a year are known. */
export const hasKnownDesignatedDays = (year: number): boolean => year >= designatedDays.firstYear && year <= designatedDays.lastYear;
