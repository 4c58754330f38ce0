import { addDays } from '../calendar.ts';
import { fail, succeed, type Issue, type Result } from '../issues.ts';
import type { Cents } from '../money.ts';
import type { CalendarDate } from '../time.ts';
import { extend } from './term.ts';
import { warnAt } from './unsettled.ts';

/** A penalty runs for at most 42 days: three times fourteen (Awb 4:17 lid 1 and 2). */
const stageDays = 14;
const maximumDays = 42;
const noticeDays = 14;

/** What a day costs in each of the three stages, in cents, by the day from which notices of default come under it. Newest first. */
export const penaltyAmounts: readonly { readonly from: CalendarDate; readonly perDay: readonly [Cents, Cents, Cents]; readonly source: string }[] = [
  { from: '2019-01-01', perDay: [23_00, 35_00, 45_00], source: 'Awb 4:17 lid 2' },
  { from: '2009-10-01', perDay: [20_00, 30_00, 40_00], source: 'Awb 4:17 lid 2, Stb. 2009, 383' },
];

export interface Penalty {
  readonly cents: Cents;
  readonly warnings: readonly Issue[];
}

/**
 * What is due (dwangsom, Awb 4:17) after some days in default, by the day the notice of default came in. Refuses part of a day, less
 * than none, and notices from before there were penalties.
 */
export function penaltyAfter(daysInDefault: number, noticeReceived: CalendarDate): Result<Penalty> {
  if (!Number.isSafeInteger(daysInDefault)) return fail('field.wrong-type', 'daysInDefault');
  if (daysInDefault < 0) return fail('number.too-small', 'daysInDefault', { minimum: 0 });
  const amounts = penaltyAmounts.find(({ from }) => noticeReceived >= from);
  if (!amounts) return fail('penalty.not-yet-law', 'noticeReceived', { since: penaltyAmounts.at(-1)!.from });
  const daysInStage = (stage: number) => Math.min(stageDays, Math.max(0, daysInDefault - stage * stageDays));
  const cents = amounts.perDay.reduce((sum, perDay, stage) => sum + perDay * daysInStage(stage), 0);
  return succeed({ cents, warnings: warnAt('penalty.law-not-read', noticeReceived, { since: '2026-01-01' }) });
}

export interface PenaltyPeriod {
  /** The first and last day that count, and what they come to together. */
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly maximum: Cents;
  readonly warnings: readonly Issue[];
}

export interface NoticeOfDefault {
  /** Until when the decision was in time. */
  readonly decisionLastDay: CalendarDate;
  /** The day the notice of default (ingebrekestelling) came in. */
  readonly noticeReceived: CalendarDate;
}

/**
 * The days a penalty runs over: from the day after two full weeks since the notice came in (Awb 4:17 lid 3), 42 days, which the
 * Algemene termijnenwet does not extend (lid 1). Refuses a notice from before the term had passed: no penalty comes of it.
 */
export function penaltyPeriod({ decisionLastDay, noticeReceived }: NoticeOfDefault): Result<PenaltyPeriod> {
  if (noticeReceived <= decisionLastDay) return fail('penalty.notice-premature', 'noticeReceived', { lastDay: decisionLastDay });
  const whole = penaltyAfter(maximumDays, noticeReceived);
  if (!whole.ok) return whole;
  const twoWeeks = addDays(noticeReceived, noticeDays);
  const firstDay = addDays(twoWeeks, 1);
  const otherwise = addDays(extend(twoWeeks).lastDay, 1);
  const otherReading = otherwise === firstDay ? [] : warnAt('penalty.two-weeks-unsettled', noticeReceived, { otherwise });
  return succeed({ firstDay, lastDay: addDays(firstDay, maximumDays - 1), maximum: whole.value.cents, warnings: [...whole.value.warnings, ...otherReading] });
}
