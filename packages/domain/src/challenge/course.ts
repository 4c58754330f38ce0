import { addDays, daysFrom, laterOf } from '../calendar.ts';
import { suspendedDaysOf, type Suspension } from '../terms/suspension.ts';
import type { CalendarDate } from '../time.ts';
import type { Challenge } from './challenge.ts';
import type { ChallengeCourse } from './clock.ts';
import { eventsOf, type ChallengeEvent } from './events.ts';

type Told = Pick<Challenge, 'received' | 'events'>;

/** What was asked of residents, and when they supplied it; `supplied` is null while it can still come, and where it did not come in its time. */
export interface Supplementing {
  readonly invited: CalendarDate;
  readonly supplyBy: CalendarDate;
  readonly supplied: CalendarDate | null;
}

/** Each invitation with the first supplement that came after it and before the next one. */
export function supplementings(events: readonly ChallengeEvent[]): Supplementing[] {
  const found: Supplementing[] = [];
  for (const event of events) {
    const last = found.at(-1);
    if (event.kind === 'invitation') found.push({ invited: event.on, supplyBy: event.supplyBy, supplied: null });
    else if (event.kind === 'supplement' && last && last.supplied === null) found[found.length - 1] = { ...last, supplied: event.on };
  }
  return found;
}

const isInTime = ({ supplied, supplyBy }: Supplementing): boolean => supplied !== null && supplied <= supplyBy;

/** The invitation that residents can still answer in time on a day. */
export const openInvitation = (events: readonly ChallengeEvent[], at: CalendarDate): Supplementing | undefined => supplementings(events).find(({ supplied, supplyBy }) => supplied === null && at <= supplyBy);

/** Whether residents were asked to supplement and did, or had the time for it (Awb 4:5 lid 1). */
export const hadTimeToSupplement = (events: readonly ChallengeEvent[], at: CalendarDate): boolean => supplementings(events).some(({ supplied, supplyBy }) => supplied !== null || at > supplyBy);

/** What happened to a challenge as far as its legal clock goes, on a day. */
export function courseOn({ received, events }: Told, at: CalendarDate): ChallengeCourse {
  const open = openInvitation(events, at);
  const suspensions = supplementings(events).filter(({ invited }) => invited !== open?.invited)
    .map((one): Suspension => (isInTime(one) ? { invited: one.invited, supplied: one.supplied! } : { invited: one.invited, lapsed: one.supplyBy }));
  return {
    received, suspensions, openInvitation: open ?? null,
    complexity: eventsOf(events, 'receipt')[0]?.complexity ?? 'ordinary',
    postponements: eventsOf(events, 'postponement').map(({ on, length }) => ({ announced: on, by: length })),
    answered: eventsOf(events, 'answer')[0]?.on ?? null,
  };
}

/** Days in a row on which the clock did the same: it ran, it stood still, or it had run out without an answer. */
export interface ClockStretch {
  readonly from: CalendarDate;
  readonly through: CalendarDate;
  readonly clock: 'runs' | 'stands-still' | 'has-run-out';
}

/**
 * The clock of the answer day by day: from the day after it came in up to the answer or the withdrawal, or else up to the last day in time or today, whichever is later.
 * Every day is in exactly one stretch.
 */
export function stretchesOf(challenge: Told, answerBy: CalendarDate, at: CalendarDate): ClockStretch[] {
  const { received, suspensions, openInvitation: open, answered } = courseOn(challenge, at);
  const still = new Set([...suspensions, ...(open ? [{ invited: open.invited, lapsed: open.supplyBy }] : [])].map(suspendedDaysOf).flatMap(({ from, to }) => daysFrom(from, to)));
  const end = answered ?? eventsOf(challenge.events, 'withdrawal')[0]?.on ?? laterOf(at, answerBy);
  const stretches: ClockStretch[] = [];
  for (const day of daysFrom(addDays(received, 1), end)) {
    const clock = still.has(day) ? 'stands-still' : day > answerBy ? 'has-run-out' : 'runs';
    const last = stretches.at(-1);
    if (last?.clock === clock) stretches[stretches.length - 1] = { ...last, through: day };
    else stretches.push({ from: day, through: day, clock });
  }
  return stretches;
}
