import type { ChallengeStanding } from '@wijkaanpak/domain';
import type { Speech } from '../base/language.ts';

/** What the clock says in a sentence or two: what has to be done by when, and what is late. */
export function clockLines(speech: Speech<'challenge'>, challenge: ChallengeStanding): string[] {
  const { state, clock, readOn, reviewDays, missedReviews, agreement, events } = challenge;
  const { answerBy, daysLate: count, objectBy, objectionAnswerBy, appealBy } = clock;
  const day = (date: string) => speech.day(date);
  switch (state) {
    case 'submitted':
      if (clock.isLate) return [speech.say('late', { count, date: day(answerBy) })];
      return [clock.standsStill ? speech.say('standsStill', { date: day(answerBy) }) : speech.say('daysLeft', { count: clock.daysLeft, date: day(answerBy) })];
    case 'refused':
      return [...lateAnswer(speech, challenge), ...(objectBy && objectBy >= readOn ? [speech.say('objectBy', { date: day(objectBy) })] : [])];
    case 'objection': {
      const { officials, committee } = objectionAnswerBy!;
      return [readOn > committee ? speech.say('objectionLate', { committee: day(committee) }) : speech.say('objectionAnswerBy', { officials: day(officials), committee: day(committee) })];
    }
    case 'refusal-upheld':
      return appealBy! >= readOn ? [speech.say('appealBy', { date: day(appealBy!) })] : [];
    case 'accepted':
      return [...lateAnswer(speech, challenge), speech.say(events.some(({ kind }) => kind === 'offer') ? 'toSign' : 'toAgree')];
    case 'agreement': {
      const next = reviewDays.find((date) => date >= readOn);
      return [...missedReviews.map((date) => speech.say('missedReview', { date: day(date) })), ...(next ? [speech.say('nextReview', { date: day(next) })] : [])];
    }
    case 'ended':
      return [speech.say('ended', { date: day(agreement!.until) })];
    default:
      return [];
  }
}

const lateAnswer = (speech: Speech<'challenge'>, { clock: { isLate, daysLate: count } }: ChallengeStanding): string[] => (isLate ? [speech.say('answeredLate', { count })] : []);

/** Whether something is late, so that it can be seen at a glance. */
export const isOverdue = ({ state, clock, missedReviews }: ChallengeStanding): boolean => (clock.isLate && (state === 'submitted' || state === 'objection')) || (state === 'agreement' && missedReviews.length > 0);
