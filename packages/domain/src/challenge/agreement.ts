import * as z from 'zod/mini';
import { addMonths } from '../calendar.ts';
import { code } from '../issues.ts';
import { Cents } from '../money.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';

/** What residents and municipality signed: what is done, for how much a year, and until when. Looked at together every year. */
export const ChallengeAgreement = z
  .strictObject({
    signed: CalendarDate,
    until: CalendarDate,
    result: plainText({ min: 10, max: 3000 }),
    yearly: Cents,
    reviews: z.array(z.strictObject({ on: CalendarDate, findings: plainText({ min: 10, max: 3000 }) })),
  })
  .check(z.refine(({ signed, until }) => until > signed, { message: code('challenge.agreement.ends-before-it-starts'), path: ['until'] }));
export type ChallengeAgreement = z.infer<typeof ChallengeAgreement>;

/** The days on which an agreement is looked at together: every year on the day it was signed, and on its last day. */
export function reviewDays({ signed, until }: Pick<ChallengeAgreement, 'signed' | 'until'>): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let years = 1; addMonths(signed, 12 * years) < until; years += 1) days.push(addMonths(signed, 12 * years));
  return until > signed ? [...days, until] : [];
}

/** The review days that passed without a review. A review that was held answers for the earliest day still open. */
export function missedReviews(agreement: ChallengeAgreement, at: CalendarDate): CalendarDate[] {
  const held = agreement.reviews.filter(({ on }) => on <= at).length;
  return reviewDays(agreement).filter((day) => day < at).slice(held);
}
