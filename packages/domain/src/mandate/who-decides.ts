import * as z from 'zod/mini';
import { fail, issue, succeed, type Issue, type Result } from '../issues.ts';
import type { Neighbourhood } from '../neighbourhood/neighbourhood.ts';
import { CalendarDate } from '../time.ts';
import { NamedPerson, signerOf, type Mandate } from './mandate.ts';
import { mandatesFor, MandateMatter, mayDecideMatter, withoutGivers } from './register.ts';
import { mandateOn, MandateStanding } from './standing.ts';
import type { MandateSubject } from './subject.ts';

/** Why not, from what is nearest to a yes to what is farthest from it. The first is the yes itself. */
export const mandateReasons = ['mandate.within', 'mandate.above-amount', 'mandate.not-yet-in-force', 'mandate.revoked', 'mandate.ended', 'mandate.parent-unknown', 'mandate.other-area', 'mandate.none'] as const;
export type MandateReason = (typeof mandateReasons)[number];

/** Who may decide a matter; or that nobody in the neighbourhood may, why not, and who decides instead. There is always a name in it. */
export const MandateAnswer = z.object({
  matter: MandateMatter,
  readOn: CalendarDate,
  may: z.boolean(),
  /** The mandate it rests on or, where nobody may, the one that comes nearest; null where there is none about it. */
  mandate: z.nullable(MandateStanding),
  reason: z.object({ code: z.enum(mandateReasons), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
  /** Who decides what is outside it. */
  next: NamedPerson,
  /** Who else may decide it. */
  others: z.array(NamedPerson),
});
export type MandateAnswer = z.infer<typeof MandateAnswer>;

export interface Register {
  readonly mandates: readonly Mandate[];
  readonly subjects: readonly MandateSubject[];
  readonly areas: Neighbourhood['areas'];
}

/**
 * Who may decide this? Of several, who may decide the least: the one nearest to the street. Where nobody may, the mandate that comes nearest tells why,
 * and next is who stands behind it; where there is none here about it, the body itself decides (Awb 10:7). Refuses a subject or area that the neighbourhood has not.
 */
export function whoDecides({ mandates, subjects, areas }: Register, matter: MandateMatter, at: CalendarDate): Result<MandateAnswer> {
  const subject = subjects.find(({ id }) => id === matter.subject);
  if (!subject) return fail('mandate.subject-unknown', 'subject');
  if (!areas.some(({ code }) => code === matter.area)) return fail('area.not-in-neighbourhood', 'area');
  const told = { matter, readOn: at };
  const [first, ...others] = withoutGivers(mandates, mandatesFor(mandates, matter, at)).sort((a, b) => (a.upTo ?? 0) - (b.upTo ?? 0));
  if (first) {
    return succeed({ ...told, may: true, mandate: mandateOn(mandates, first, at), reason: toReason(issue('mandate.within', '', { until: first.until })), next: first.backing, others: others.map(({ holder }) => holder) });
  }
  const nearest = nearestNo(mandates, matter, at);
  if (!nearest) return succeed({ ...told, may: false, mandate: null, reason: toReason(issue('mandate.none')), next: signerOf(subject.onBehalfOf), others: [] });
  const next = nearest.reason.code === 'mandate.other-area' ? signerOf(subject.onBehalfOf) : nearest.mandate.backing;
  return succeed({ ...told, may: false, mandate: mandateOn(mandates, nearest.mandate, at), reason: toReason(nearest.reason), next, others: [] });
}

const toReason = ({ code, values = {} }: Issue): MandateAnswer['reason'] => ({ code: code as MandateReason, values });

const rankOf = ({ code }: Issue): number => mandateReasons.indexOf(code as MandateReason);

/** Of those who come equally near, the one with the most room, then the one that lasts longest. */
function nearestNo(mandates: readonly Mandate[], matter: MandateMatter, at: CalendarDate): { readonly mandate: Mandate; readonly reason: Issue } | undefined {
  return mandates
    .map((mandate) => ({ mandate, reason: mayDecideMatter(mandates, mandate, { matter, at }).reason }))
    .filter(({ reason }) => rankOf(reason) > 0)
    .sort((a, b) => rankOf(a.reason) - rankOf(b.reason) || (b.mandate.upTo ?? 0) - (a.mandate.upTo ?? 0) || (a.mandate.until < b.mandate.until ? 1 : -1))[0];
}
