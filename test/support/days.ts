import { addDays } from '@wijkaanpak/domain';
import fc from 'fast-check';

/** Any day from 2015 to 2059. */
export const anyDay = fc.integer({ min: 0, max: 16_400 }).map((days) => addDays('2015-01-01', days));

/** A day in the years whose designated days are known, with room for a year of terms. */
export const knownDay = fc.integer({ min: 0, max: 1_700 }).map((days) => addDays('2023-01-01', days));
