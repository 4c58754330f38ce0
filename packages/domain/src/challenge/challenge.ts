import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { CalendarDate } from '../time.ts';
import type { ChallengeAgreement } from './agreement.ts';
import { ChallengeEvent, eventsOf } from './events.ts';
import { ChallengeOrdinance } from './ordinance.ts';
import { ChallengeInput } from './parts.ts';
import type { ChallengeState } from './states.ts';

/** A challenge (uitdaging) as everyone can read it: residents ask to take over a public task, by the rules as they were on the day it came in. */
export const Challenge = z.extend(ChallengeInput, {
  id: Slug,
  neighbourhood: Slug,
  /** Frozen: a later ordinance does not change what counts for this one. */
  ordinance: ChallengeOrdinance,
  received: CalendarDate,
  /** All that happened since, the oldest first. */
  events: z.array(ChallengeEvent),
});
export type Challenge = z.infer<typeof Challenge>;

/** What residents and municipality both signed, with its yearly reviews; null while there is none. */
export function agreementOf({ events }: Pick<Challenge, 'events'>): ChallengeAgreement | null {
  const [signature] = eventsOf(events, 'signature');
  const offer = signature && eventsOf(events, 'offer')[signature.offer - 1];
  if (!offer) return null;
  const { until, result, yearly } = offer;
  return { signed: signature.on, until, result, yearly, reviews: eventsOf(events, 'review').map(({ on, findings }) => ({ on, findings })) };
}

/** How a challenge stands on a day: what happened last decides, and an agreement ends by itself after the day that both signed for. */
export function challengeStateOn(challenge: Pick<Challenge, 'events'>, at: CalendarDate): ChallengeState {
  const state = challenge.events.reduce<ChallengeState>((before, event) => challengeStateAfter(event) ?? before, 'submitted');
  return state === 'agreement' && at > agreementOf(challenge)!.until ? 'ended' : state;
}

export function challengeStateAfter(event: ChallengeEvent): ChallengeState | undefined {
  switch (event.kind) {
    case 'answer':
      return event.outcome;
    case 'objection':
      return 'objection';
    case 'signature':
      return 'agreement';
    case 'withdrawal':
      return 'withdrawn';
    default:
      return undefined;
  }
}
