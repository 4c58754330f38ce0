import * as z from 'zod/mini';
import { CalendarDate } from '../time.ts';
import { Area, type Neighbourhood } from '../neighbourhood/neighbourhood.ts';
import { Partner } from '../partner/partner.ts';
import { CoverageGroup, coverageOf, gapsIn, groupCoverage, overlapsIn } from './coverage.ts';
import { mandateShape, type Mandate } from './mandate.ts';
import { chainOf } from './register.ts';
import { mandateState, mandateStates, type MandateState } from './states.ts';
import { MandateSubject } from './subject.ts';

/** A mandate and how it stands on the day it was read; one that was passed on stands no longer than what it comes from. */
export const MandateStanding = z.object({ ...mandateShape, state: z.enum(mandateStates) });
export type MandateStanding = z.infer<typeof MandateStanding>;

/** What words need to tell a register, and where nobody may decide or several may. */
export const MandateRegister = z.object({
  readOn: CalendarDate,
  subjects: z.array(MandateSubject),
  areas: z.array(Area),
  /** Who is behind the names: organisations, and how their people can be reached. */
  partners: z.array(Partner),
  gaps: z.array(CoverageGroup),
  overlaps: z.array(CoverageGroup),
});
export type MandateRegister = z.infer<typeof MandateRegister>;

const weakest: readonly MandateState[] = ['revoked', 'ended', 'announced', 'in-force'];

export const mandateOn = (register: readonly Mandate[], mandate: Mandate, at: CalendarDate): MandateStanding => {
  const states = chainOf(register, mandate).map((link) => mandateState(link, at));
  return { ...mandate, state: weakest.find((state) => states.includes(state))! };
};

/** The register of a neighbourhood on a day, without its mandates themselves. */
export function registerOn(register: readonly Mandate[], { areas, partners }: Pick<Neighbourhood, 'areas' | 'partners'>, { subjects, at }: { readonly subjects: readonly MandateSubject[]; readonly at: CalendarDate }): MandateRegister {
  const coverage = coverageOf(register, { subjects: subjects.map(({ id }) => id), areas: areas.map(({ code }) => code) }, at);
  return { readOn: at, subjects: [...subjects], areas, partners, gaps: groupCoverage(gapsIn(coverage)), overlaps: groupCoverage(overlapsIn(coverage)) };
}
