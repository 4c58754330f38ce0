import { addDays } from '../calendar.ts';
import type { Issue } from '../issues.ts';
import type { CalendarDate } from '../time.ts';
import { extend, legalTerm, rawLastDay, warnUnknownDays, type LegalTerm, type TermLength } from './term.ts';
import { warnAt } from './unsettled.ts';

const sixWeeks: TermLength = { length: 6, unit: 'weeks' };

/** Six weeks to object (bezwaar), from the day after the decision was published or sent: Awb 6:7 and 6:8 lid 1. */
export const objectionTerm = (published: CalendarDate): LegalTerm => legalTerm(published, sixWeeks);

/** Six weeks for views (zienswijzen) on a draft, starting on the day itself that it is laid open: Awb 3:16 lid 1 and 2. */
export const viewsTerm = (laidOpen: CalendarDate): LegalTerm => legalTerm(addDays(laidOpen, -1), sixWeeks);

/** Who advises on an objection: officials, or an advisory committee as in Awb 7:13, which takes longer. */
export type ObjectionAdviser = 'officials' | 'committee';

export interface ObjectionDecisionTerm {
  readonly lastDay: CalendarDate;
  /** Where the decision is adjourned by the most that may be: six weeks, told in writing (Awb 7:10 lid 3). */
  readonly lastDayAfterAdjournment: CalendarDate;
  readonly warnings: readonly Issue[];
}

const objectionDecisionTerms: { readonly [Adviser in ObjectionAdviser]: TermLength } = { officials: sixWeeks, committee: { length: 12, unit: 'weeks' } };

/**
 * Until when a decision on an objection is in time: six weeks, or twelve with a committee, from the day after the term for objections
 * has passed (Awb 7:10 lid 1). Counted from the extended end of that term; a warning tells the day by the other reading.
 */
export function objectionDecisionTerm(published: CalendarDate, adviser: ObjectionAdviser): ObjectionDecisionTerm {
  const objection = objectionTerm(published);
  const { lastDay, raw, lastDayAfterAdjournment } = countFrom(objection.lastDay, adviser);
  const otherwise = countFrom(objection.rawLastDay, adviser).lastDay;
  const otherReading = otherwise === lastDay ? [] : warnAt('term.objection-start-unsettled', published, { otherwise });
  return { lastDay, lastDayAfterAdjournment, warnings: [...otherReading, ...warnUnknownDays(raw, lastDayAfterAdjournment)] };
}

function countFrom(end: CalendarDate, adviser: ObjectionAdviser) {
  const raw = rawLastDay(end, objectionDecisionTerms[adviser]);
  return { raw, lastDay: extend(raw).lastDay, lastDayAfterAdjournment: extend(rawLastDay(raw, sixWeeks)).lastDay };
}
