import * as z from 'zod/mini';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';

/** What consent (instemming) is in law: what people agreed at the table, or something to which an ordinance of the council gives force. */
export const consentNatures = ['table-agreement', 'ordinance'] as const;

/** The ordinance that gives a table's consent force, as the municipality published it. Dated, since ordinances change. */
export const ConsentOrdinance = z.strictObject({
  name: plainText({ min: 5, max: 200 }),
  article: plainText({ min: 1, max: 60 }),
  source: z.url().check(z.maxLength(500)),
  from: CalendarDate,
  until: z.nullable(CalendarDate),
});
export type ConsentOrdinance = z.infer<typeof ConsentOrdinance>;

export const ConsentNature = z.object({ nature: z.enum(consentNatures), law: z.string(), source: z.string(), asOf: CalendarDate });
export type ConsentNature = z.infer<typeof ConsentNature>;

/** As the law stood when it was looked up: only the council gives rules force, by ordinance, and it sets the rules of participation. No law knows a table's consent. */
const withoutOrdinance: ConsentNature = { nature: 'table-agreement', law: 'Gemeentewet 147, 149, 150', source: 'https://wetten.overheid.nl/BWBR0005416', asOf: '2026-11-25' };

/** What consent at a table is in law on a day: an agreement at the table, unless an ordinance that is in force gives it more. */
export function consentNatureOn(ordinance: ConsentOrdinance | null, at: CalendarDate): ConsentNature {
  const isInForce = ordinance !== null && ordinance.from <= at && (ordinance.until === null || at <= ordinance.until);
  return isInForce ? { nature: 'ordinance', law: `${ordinance.name}, ${ordinance.article}`, source: ordinance.source, asOf: ordinance.from } : withoutOrdinance;
}
