import { issue, type Issue } from '../../issues.ts';
import { isBefore, type Instant } from '../../time.ts';
import { voteState, type Vote, type VoteState } from '../../vote/vote.ts';
import type { Objection, ObjectionAnswerInput, ReasonedObjection } from './objection.ts';

type Moments = Pick<Vote, 'opensAt' | 'closesAt'>;
type ObjectionRules = { readonly rules: Pick<Vote['rules'], 'counting' | 'objectionsUntil'> };

/** Until when residents can object: to closing, or to the earlier moment that was fixed with the rules, so that there is time to answer. */
export const objectionsEnd = ({ closesAt, rules }: Pick<Moments, 'closesAt'> & ObjectionRules): Instant => rules.objectionsUntil ?? closesAt;

/** Whether residents can object at a moment: not yet, now, or no more. */
export const objectionState = (vote: Moments & ObjectionRules, at: Instant): VoteState => voteState({ opensAt: vote.opensAt, closesAt: objectionsEnd(vote) }, at);

/** What is wrong with the moment that objections end at; to be mended before the vote opens. */
export function checkObjectionsEnd({ opensAt, closesAt, rules }: Moments & ObjectionRules): Issue[] {
  const { objectionsUntil, counting } = rules;
  if (objectionsUntil === undefined) return [];
  if (counting !== 'consent') return [issue('objection.not-asked', 'rules.objectionsUntil')];
  return isBefore(opensAt, objectionsUntil) && !isBefore(closesAt, objectionsUntil) ? [] : [issue('vote.rules.objections-outside-vote', 'rules.objectionsUntil')];
}

/**
 * What refuses an objection, or a change of it, at this moment: only where consent asks for objections, against what is voted on, and in time.
 * `before` is what the same code objected against the same option; without it there is nothing to take back.
 */
export function checkObjection(vote: Pick<Vote, 'options'> & ObjectionRules & { readonly state: VoteState }, { option, reasons }: ReasonedObjection, before?: Pick<Objection, 'reasons'>): Issue[] {
  if (vote.rules.counting !== 'consent') return [issue('objection.not-asked')];
  if (!vote.options.some(({ id }) => id === option)) return [issue('ballot.unknown-option', 'option')];
  if (vote.state !== 'open') return [issue(vote.state === 'announced' ? 'vote.not-open-yet' : 'objection.too-late', 'reasons')];
  if (reasons !== null) return reasons.trim() ? [] : [issue('objection.reasons.required', 'reasons')];
  return before && before.reasons !== null ? [] : [issue('objection.nothing-to-withdraw', 'reasons')];
}

/** The number of these reasons: the same words again keep theirs, and so their answers; other words, or none any more, are the next. */
export const sequenceOf = (reasons: string | null, before?: Pick<Objection, 'reasons' | 'sequence'>): number => (before === undefined ? 1 : before.sequence + (before.reasons === reasons ? 0 : 1));

/** What refuses an answer: an objection that was taken back or has other reasons by now, and a vote whose outcome stands. */
export function checkAnswer({ reasons, sequence }: Pick<Objection, 'reasons' | 'sequence'>, { answer, sequence: answered }: ObjectionAnswerInput, counted: 'counted' | 'not-counted'): Issue[] {
  if (counted === 'counted') return [issue('objection.counted')];
  if (reasons === null) return [issue('objection.withdrawn')];
  if (sequence !== answered) return [issue('objection.changed', 'sequence')];
  return answer.trim() ? [] : [issue('objection.answer.required', 'answer')];
}
