import * as z from 'zod/mini';
import { addDays } from '../calendar.ts';
import { CalendarDate } from '../time.ts';

/** Why a term stands still though nothing was asked: Awb 4:15 lid 2 a (agreed in writing), b (the applicant's delay), c (force majeure). */
export const suspensionGrounds = ['agreed', 'applicant', 'force-majeure'] as const;

/**
 * What makes a decision term stand still (opschorting, Awb 4:15): an invitation to supplement (4:5) until it is supplied or its own term
 * (`lapsed`, its last day) passes unused; or another ground, from its first up to and including its last day.
 */
export const Suspension = z.union([
  z.strictObject({ invited: CalendarDate, supplied: CalendarDate }),
  z.strictObject({ invited: CalendarDate, lapsed: CalendarDate }),
  z.strictObject({ ground: z.enum(suspensionGrounds), from: CalendarDate, through: CalendarDate }),
]);
export type Suspension = z.infer<typeof Suspension>;

/** The suspended days, first and last; `to` before `from` where there are none. */
export function suspendedDaysOf(suspension: Suspension): { readonly from: CalendarDate; readonly to: CalendarDate } {
  if ('ground' in suspension) return { from: suspension.from, to: suspension.through };
  const from = addDays(suspension.invited, 1); // Awb 4:15 lid 1: from the day after
  if ('supplied' in suspension) return { from, to: addDays(suspension.supplied, -1) }; // "tot de dag waarop de aanvraag is aangevuld"
  return { from, to: suspension.lapsed };
}

/** The other reading of an unused term: suspended until its last day, which itself counts again. */
export const readAsUnusedBefore = (suspension: Suspension): Suspension =>
  'lapsed' in suspension && suspension.lapsed > suspension.invited ? { invited: suspension.invited, lapsed: addDays(suspension.lapsed, -1) } : suspension;
