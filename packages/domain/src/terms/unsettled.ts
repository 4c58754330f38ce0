import { issue, type Issue, type IssueCode } from '../issues.ts';
import type { CalendarDate } from '../time.ts';
import type { termIssues } from './issues.ts';

/** A question of law without a certain answer, in a period: what we follow, and what else is defended. */
export interface OpenQuestion {
  readonly law: string;
  /** From and until when the question is open; null where it still is. Who finds it settled fills in a day. */
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly followed: string;
  readonly otherwise: string;
}

type QuestionCode = Extract<keyof typeof termIssues, `${string}-unsettled` | `${string}-not-read`>;

/** What the sources leave open, as dated data. A result that rests on one of these carries its code as a warning. */
export const openQuestions: { readonly [Code in QuestionCode]: OpenQuestion } = {
  'term.ordinance-unsettled': { law: 'Atw 1 lid 1', from: '2010-10-10', until: null, followed: 'extended-as-a-term-set-by-law', otherwise: 'only-terms-in-a-law-are-extended' },
  'term.postponement-unsettled': { law: 'Atw 4; Awb 4:14', from: '2010-10-10', until: null, followed: 'postponement-is-a-term-of-its-own', otherwise: 'whole-length-counts' },
  'term.unused-supplement-unsettled': { law: 'Awb 4:15 lid 1 a', from: '2009-10-01', until: null, followed: 'suspended-through-its-last-day', otherwise: 'suspended-until-its-last-day' },
  'term.invited-on-last-day-unsettled': { law: 'Awb 4:15 lid 1 a', from: '2009-10-01', until: null, followed: 'a-term-that-has-run-out-is-not-suspended', otherwise: 'an-invitation-within-the-term-suspends' },
  'term.objection-start-unsettled': { law: 'Awb 7:10 lid 1', from: '2009-10-01', until: null, followed: 'from-the-extended-end', otherwise: 'from-the-end-before-extension' },
  'penalty.two-weeks-unsettled': { law: 'Awb 4:17 lid 3; Atw 1', from: '2009-10-01', until: null, followed: 'two-weeks-are-not-extended', otherwise: 'two-weeks-are-extended' },
  'penalty.law-not-read': { law: 'Awb 4:17', from: '2026-01-01', until: null, followed: 'amounts-of-2019', otherwise: 'amounts-of-the-change-announced-for-2026' },
};

/** The warning that a result on this day rests on an open question; none where the question does not arise then. */
export function warnAt(code: QuestionCode & IssueCode, at: CalendarDate, values: Issue['values']): Issue[] {
  const { from, until } = openQuestions[code];
  return at >= from && (until === null || at < until) ? [issue(code, '', values)] : [];
}
