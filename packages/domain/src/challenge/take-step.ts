import { fail, succeed, type IssueCode, type Result } from '../issues.ts';
import { isSamePerson } from '../mandate/mandate.ts';
import { rawLastDay } from '../terms/term.ts';
import type { CalendarDate } from '../time.ts';
import { challengeStateOn, challengeStateAfter, type Challenge } from './challenge.ts';
import { challengeClock } from './clock.ts';
import { courseOn, hadTimeToSupplement, openInvitation, supplementings } from './course.ts';
import { eventsOf, type ChallengeEvent, type ChallengeEventKind, type ChallengeEventOf } from './events.ts';
import { moveChallenge, type ChallengeState, type ChallengeStep } from './states.ts';

/** In which states something that changes no state can happen. */
const statesFor: { readonly [Kind in ChallengeEventKind]?: readonly ChallengeState[] } = {
  receipt: ['submitted'], invitation: ['submitted'], supplement: ['submitted'], postponement: ['submitted'], offer: ['accepted'], review: ['agreement', 'ended'],
};

type Ruling<Kind extends ChallengeEventKind> = (challenge: Challenge, event: ChallengeEventOf<Kind>) => IssueCode | Failure | undefined;
type Failure = ReturnType<typeof fail>;

/** What each kind of event must keep to, beside its state. */
const rulings: { readonly [Kind in ChallengeEventKind]?: Ruling<Kind> } = {
  receipt({ ordinance, events, ...told }, { complexity, on }) {
    if (eventsOf(events, 'receipt').length) return 'challenge.receipt.given-already';
    if (complexity === 'ordinary') return undefined;
    return ordinance.answer.complexTerm ? tooLate({ ordinance, events, ...told }, on) : fail('challenge.complexity.not-in-ordinance', 'complexity');
  },
  invitation(challenge, { on, supplyBy }) {
    if (openInvitation(challenge.events, on)) return 'challenge.supplement.asked-already';
    const { answerBy } = challengeClock(courseOn(challenge, on), challenge.ordinance);
    // On the last day it is not certain that the clock stands still (Awb 4:15 lid 1): what could surprise residents is not started.
    if (on >= answerBy) return fail('challenge.supplement.asked-too-late', '', { lastDay: answerBy });
    const latest = rawLastDay(on, challenge.ordinance.answer.term);
    return supplyBy > on && supplyBy <= latest ? undefined : fail('challenge.supplement.term', 'supplyBy', { latest });
  },
  supplement: ({ events }) => (supplementings(events).at(-1)?.supplied === null ? undefined : 'challenge.supplement.not-open'),
  postponement(challenge, { on, length }) {
    const { postponement: rule } = challenge.ordinance.answer;
    const fits = rule !== null && eventsOf(challenge.events, 'postponement').length < rule.times && length.unit === rule.by.unit && length.length <= rule.by.length;
    return fits ? tooLate(challenge, on) : fail('challenge.postponement.not-allowed', 'by', { announced: on });
  },
  answer({ events }, { outcome, by }) {
    const [refused] = eventsOf(events, 'answer');
    return refused && outcome !== 'refused' && isSamePerson(refused.by, by) ? 'mandate.own-decision-objected' : undefined; // Awb 10:3 lid 3
  },
  objection(challenge, { on }) {
    const { objectBy } = challengeClock(courseOn(challenge, on), challenge.ordinance);
    return objectBy !== null && on > objectBy ? fail('challenge.objection.too-late', '', { lastDay: objectBy }) : undefined;
  },
  offer: (_, { on, until }) => (until > on ? undefined : fail('challenge.agreement.ends-before-it-starts', 'until')),
  signature({ events }, { offer, on }) {
    const offers = eventsOf(events, 'offer');
    if (!offers.length) return 'challenge.offer.none';
    if (offer !== offers.length) return fail('challenge.offer.changed', 'offer');
    return offers.at(-1)!.until > on ? undefined : fail('challenge.agreement.ends-before-it-starts', 'offer');
  },
};

/** Whether this can happen to a challenge on its day. Nothing that moves the clock comes after it has run out. */
export function takeStep(challenge: Challenge, event: ChallengeEvent): Result<Challenge> {
  const state = challengeStateOn(challenge, event.on);
  const moved = checkState(challenge, event, state);
  if (!moved.ok) return moved;
  const wrong = (rulings[event.kind] as Ruling<ChallengeEventKind> | undefined)?.(challenge, event);
  if (wrong) return typeof wrong === 'string' ? fail(wrong) : wrong;
  return succeed({ ...challenge, events: [...challenge.events, event] });
}

function checkState({ events, ordinance }: Challenge, event: ChallengeEvent, state: ChallengeState): Result<unknown> {
  const to = challengeStateAfter(event);
  if (to !== undefined) return moveChallenge(state, { ...stepOf(event), to, wasAskedToSupplement: hadTimeToSupplement(events, event.on) }, ordinance);
  return statesFor[event.kind]!.includes(state) ? succeed(state) : fail('challenge.step.not-now', '', { state });
}

function stepOf(event: ChallengeEvent): Omit<ChallengeStep, 'to' | 'wasAskedToSupplement'> {
  if (event.kind === 'answer') return { by: 'organisation', reasons: event.reasons, mandate: event.mandate, grounds: event.grounds };
  return { by: event.kind === 'signature' ? 'both' : 'residents', reasons: '', mandate: null, grounds: [] };
}

function tooLate(challenge: Challenge, announced: CalendarDate): Failure | undefined {
  const { answerBy: lastDay } = challengeClock(courseOn(challenge, announced), challenge.ordinance);
  return announced > lastDay ? fail('term.postponed-too-late', '', { announced, lastDay }) : undefined;
}
