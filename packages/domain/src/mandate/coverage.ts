import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { AreaCode } from '../neighbourhood/neighbourhood.ts';
import type { CalendarDate } from '../time.ts';
import { mandatesFor, withoutGivers } from './register.ts';
import type { Mandate } from './mandate.ts';

/** A subject in an area, and who may decide about it there: nobody (a gap), one, or several (an overlap). */
export interface MandateCoverage {
  readonly subject: string;
  readonly area: string;
  readonly mandates: readonly string[];
}

/** For every subject in every area of a neighbourhood, the mandates in force on a day, whatever their amount; of a mandate that was passed on only the last. */
export const coverageOf = (register: readonly Mandate[], places: { readonly subjects: readonly string[]; readonly areas: readonly string[] }, at: CalendarDate): MandateCoverage[] =>
  places.subjects.flatMap((subject) => places.areas.map((area) => ({ subject, area, mandates: withoutGivers(register, mandatesFor(register, { subject, area, amount: 0 }, at)).map(({ id }) => id) })));

export const gapsIn = (coverage: readonly MandateCoverage[]): MandateCoverage[] => coverage.filter(({ mandates }) => mandates.length === 0);

/** Where several people may decide, residents may be sent from one to the other. */
export const overlapsIn = (coverage: readonly MandateCoverage[]): MandateCoverage[] => coverage.filter(({ mandates }) => mandates.length > 1);

/** A subject in several areas at once, where the same people may decide about it. */
export const CoverageGroup = z.object({ subject: Slug, areas: z.array(AreaCode), mandates: z.array(Slug) });
export type CoverageGroup = z.infer<typeof CoverageGroup>;

/** The same, with the areas of a subject together where they do not differ. */
export function groupCoverage(coverage: readonly MandateCoverage[]): CoverageGroup[] {
  const groups = new Map<string, CoverageGroup>();
  for (const { subject, area, mandates } of coverage) {
    const key = [subject, ...mandates].join(' ');
    const group = groups.get(key) ?? { subject, areas: [], mandates: [...mandates] };
    groups.set(key, { ...group, areas: [...group.areas, area] });
  }
  return [...groups.values()];
}
