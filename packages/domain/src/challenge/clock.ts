import { addDays } from '../calendar.ts';
import { issue, type Issue } from '../issues.ts';
import { decisionTerm, type Postponement } from '../terms/decision-term.ts';
import { objectionTerm } from '../terms/objection.ts';
import type { Suspension } from '../terms/suspension.ts';
import type { TermLength } from '../terms/term.ts';
import type { CalendarDate } from '../time.ts';
import { warnOfOrdinance, type ChallengeOrdinance } from './ordinance.ts';

/** What happened to a challenge, as far as its clock goes. */
export interface ChallengeCourse {
  readonly received: CalendarDate;
  readonly complexity: 'ordinary' | 'complex';
  readonly suspensions: readonly Suspension[];
  /** Asked to supplement and not answered yet: until when it can be. */
  readonly openInvitation: { readonly invited: CalendarDate; readonly supplyBy: CalendarDate } | null;
  readonly postponements: readonly Postponement[];
  /** The day the answer was sent; null while there is none. */
  readonly answered: CalendarDate | null;
}

export interface ChallengeClock {
  /** The last day on which the answer is in time; while the clock stands still, as it will be if residents use all the time they have. */
  readonly answerBy: CalendarDate;
  readonly standsStill: boolean;
  /** From when residents can put the municipality in default (Awb 4:17 lid 3), and what that is sure to lead to. */
  readonly noticeFrom: CalendarDate;
  readonly penalty: 'possible' | 'not-possible' | 'unsettled';
  /** Until when residents can object to the answer; null while there is none, or where objecting is not open. */
  readonly objectBy: CalendarDate | null;
  readonly warnings: readonly Issue[];
}

const penalties = { decision: 'possible', reaction: 'not-possible', unsettled: 'unsettled' } as const;

/** The legal clock of a challenge: its answer, silence, and the objection to it, by the ordinance's terms. What is not certain comes as a warning. */
export function challengeClock(course: ChallengeCourse, ordinance: ChallengeOrdinance): ChallengeClock {
  const { openInvitation, received, answered } = course;
  const open: Suspension[] = openInvitation ? [{ invited: openInvitation.invited, lapsed: openInvitation.supplyBy }] : [];
  const { allowed, refused } = sortPostponements(course.postponements, ordinance.answer.postponement);
  const term = decisionTerm({ received, term: termOf(course, ordinance), setBy: 'ordinance', suspensions: [...course.suspensions, ...open], postponements: allowed });
  const nature = ordinance.legalNature.answer;
  const objection = answered === null || nature === 'reaction' ? null : objectionTerm(answered);
  return {
    answerBy: term.lastDay,
    standsStill: openInvitation !== null && answered === null,
    noticeFrom: addDays(term.lastDay, 1),
    penalty: penalties[nature],
    objectBy: objection?.lastDay ?? null,
    warnings: [...warnOfOrdinance(ordinance, received), ...refused, ...term.warnings, ...(objection?.warnings ?? []), ...(nature === 'unsettled' ? [issue('challenge.nature.unsettled')] : [])],
  };
}

/** An answer that was not sent on its last day is late, by itself. While the clock stands still nothing is late. */
export const isAnswerLate = (course: ChallengeCourse, { answerBy }: Pick<ChallengeClock, 'answerBy'>, at: CalendarDate): boolean => (course.answered ?? at) > answerBy;

const termOf = ({ complexity }: ChallengeCourse, { answer }: ChallengeOrdinance): TermLength => (complexity === 'complex' && answer.complexTerm ? answer.complexTerm : answer.term);

/** A postponement that the ordinance does not have, of another length or once too often, moves nothing. */
function sortPostponements(postponements: readonly Postponement[], rule: ChallengeOrdinance['answer']['postponement']): { readonly allowed: Postponement[]; readonly refused: Issue[] } {
  const allowed: Postponement[] = [];
  const refused: Issue[] = [];
  for (const postponement of [...postponements].sort((a, b) => (a.announced < b.announced ? -1 : 1))) {
    const fits = rule !== null && allowed.length < rule.times && postponement.by.unit === rule.by.unit && postponement.by.length <= rule.by.length;
    if (fits) allowed.push(postponement);
    else refused.push(issue('challenge.postponement.not-allowed', '', { announced: postponement.announced }));
  }
  return { allowed, refused };
}
