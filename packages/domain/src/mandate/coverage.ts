import type { CalendarDate } from '../time.ts';
import { mandatesFor } from './register.ts';
import type { Mandate } from './mandate.ts';

/** A subject in an area, and who may decide about it there: nobody (a gap), one, or several (an overlap). */
export interface MandateCoverage {
  readonly subject: string;
  readonly area: string;
  readonly mandates: readonly string[];
}

/** For every subject in every area of a neighbourhood, the mandates in force on a day, whatever their amount. */
export const coverageOf = (register: readonly Mandate[], places: { readonly subjects: readonly string[]; readonly areas: readonly string[] }, at: CalendarDate): MandateCoverage[] =>
  places.subjects.flatMap((subject) => places.areas.map((area) => ({ subject, area, mandates: mandatesFor(register, { subject, area, amount: 0 }, at).map(({ id }) => id) })));

export const gapsIn = (coverage: readonly MandateCoverage[]): MandateCoverage[] => coverage.filter(({ mandates }) => mandates.length === 0);

/** Where several people may decide, residents may be sent from one to the other. */
export const overlapsIn = (coverage: readonly MandateCoverage[]): MandateCoverage[] => coverage.filter(({ mandates }) => mandates.length > 1);
