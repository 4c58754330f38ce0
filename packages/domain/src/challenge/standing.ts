import * as z from 'zod/mini';
import { daysBetween } from '../calendar.ts';
import type { Issue } from '../issues.ts';
import { Cents } from '../money.ts';
import { objectionDecisionTerm, objectionTerm } from '../terms/objection.ts';
import { penaltyPeriod } from '../terms/penalty.ts';
import { openQuestions } from '../terms/unsettled.ts';
import { CalendarDate } from '../time.ts';
import { ChallengeAgreement, missedReviews, reviewDays } from './agreement.ts';
import { agreementOf, Challenge, challengeStateOn } from './challenge.ts';
import { challengeClock, isAnswerLate } from './clock.ts';
import { courseOn, stretchesOf, type ClockStretch } from './course.ts';
import { eventsOf } from './events.ts';
import { challengeStates, type ChallengeState } from './states.ts';

/** What is not certain about a day that is told: since when the question is open, and which law it is about; null where it is about the ordinance. */
export const ClockWarning = z.object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])), since: z.nullable(CalendarDate), law: z.nullable(z.string()) });
export type ClockWarning = z.infer<typeof ClockWarning>;

/** The public clock of a challenge on the day it was read. */
export const PublicClock = z.object({
  answerBy: CalendarDate,
  standsStill: z.boolean(),
  /** An answer, or a decision on an objection, that is surely late; by itself, on its day. */
  isLate: z.boolean(),
  /** Days left, that one included; 0 where it was answered or has run out. */
  daysLeft: z.int().check(z.gte(0)),
  daysLate: z.int().check(z.gte(0)),
  suspendedDays: z.int().check(z.gte(0)),
  stretches: z.array(z.object({ from: CalendarDate, through: CalendarDate, clock: z.enum(['runs', 'stands-still', 'has-run-out']) })),
  /** From when residents can put the municipality in default, and what that leads to. */
  noticeFrom: CalendarDate,
  penalty: z.enum(['possible', 'not-possible', 'unsettled']),
  /** Where the answer is late and a penalty is not out of the question: what would be due if the notice of default came in on the day it was read. */
  penaltyIfToday: z.nullable(z.object({ firstDay: CalendarDate, lastDay: CalendarDate, maximum: Cents })),
  /** Until when residents can object to a no; null where there is none or objecting is not open. */
  objectBy: z.nullable(CalendarDate),
  /** Until when residents can go to court after a no that stayed a no (Awb 6:7, 8:1); a decision on an objection is always a decision. */
  appealBy: z.nullable(CalendarDate),
  /** Until when an objection is decided in time, as officials advise on it or a committee does (Awb 7:10 lid 1). */
  objectionAnswerBy: z.nullable(z.object({ officials: CalendarDate, committee: CalendarDate })),
  warnings: z.array(ClockWarning),
});
export type PublicClock = z.infer<typeof PublicClock>;

/** A challenge as everyone can read it, and how it stands on the day it was read. */
export const ChallengeStanding = z.extend(Challenge, {
  readOn: CalendarDate,
  state: z.enum(challengeStates),
  clock: PublicClock,
  agreement: z.nullable(ChallengeAgreement),
  /** The days on which the agreement is looked at together, and which of them passed without it. */
  reviewDays: z.array(CalendarDate),
  missedReviews: z.array(CalendarDate),
});
export type ChallengeStanding = z.infer<typeof ChallengeStanding>;

export function challengeOn(challenge: Challenge, at: CalendarDate): ChallengeStanding {
  const state = challengeStateOn(challenge, at);
  const agreement = agreementOf(challenge);
  return { ...challenge, readOn: at, state, clock: publicClockOn(challenge, state, at), agreement, reviewDays: agreement ? reviewDays(agreement) : [], missedReviews: agreement ? missedReviews(agreement, at) : [] };
}

const isWaiting = (state: ChallengeState): boolean => state === 'submitted';

function publicClockOn(challenge: Challenge, state: ChallengeState, at: CalendarDate): PublicClock {
  const course = courseOn(challenge, at);
  const clock = challengeClock(course, challenge.ordinance);
  const { answerBy, noticeFrom, penalty } = clock;
  const objection = objectionIn(challenge);
  const isAnswered = course.answered !== null;
  const isLate = isWaiting(state) || isAnswered ? isAnswerLate(course, clock, at) || (state === 'objection' && at > objection!.committee) : false;
  const due = isWaiting(state) && isLate && penalty !== 'not-possible' ? penaltyPeriod({ decisionLastDay: answerBy, noticeReceived: at }) : null;
  const stretches = stretchesOf(challenge, answerBy, at);
  return {
    answerBy, noticeFrom, penalty, isLate, stretches,
    standsStill: isWaiting(state) && clock.standsStill,
    daysLeft: isWaiting(state) && at <= answerBy ? daysBetween(at, answerBy) + 1 : 0,
    daysLate: Math.max(0, daysBetween(answerBy, course.answered ?? at)) * Number(isLate),
    suspendedDays: stretches.filter((one) => one.clock === 'stands-still').reduce((sum, one) => sum + lengthOf(one), 0),
    penaltyIfToday: due?.ok ? { firstDay: due.value.firstDay, lastDay: due.value.lastDay, maximum: due.value.maximum } : null,
    objectBy: state === 'refused' ? clock.objectBy : null,
    appealBy: state === 'refusal-upheld' ? objectionTerm(eventsOf(challenge.events, 'answer').at(-1)!.on).lastDay : null,
    objectionAnswerBy: objection ? { officials: objection.officials, committee: objection.committee } : null,
    warnings: [...clock.warnings, ...(due?.ok ? due.value.warnings : []), ...(objection?.warnings ?? [])].map(dated),
  };
}

const lengthOf = ({ from, through }: ClockStretch): number => daysBetween(from, through) + 1;

function objectionIn({ events }: Challenge) {
  const refused = eventsOf(events, 'answer')[0];
  if (!refused || !eventsOf(events, 'objection').length) return undefined;
  const [officials, committee] = [objectionDecisionTerm(refused.on, 'officials'), objectionDecisionTerm(refused.on, 'committee')];
  return { officials: officials.lastDay, committee: committee.lastDay, warnings: officials.warnings };
}

const dated = ({ code, values = {} }: Issue): ClockWarning => {
  const question = code in openQuestions ? openQuestions[code as keyof typeof openQuestions] : undefined;
  return { code, values, since: question?.from ?? null, law: question?.law ?? null };
};
