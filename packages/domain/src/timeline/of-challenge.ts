import type { Challenge } from '../challenge/challenge.ts';
import type { ChallengeEvent } from '../challenge/events.ts';
import type { Moment, MomentKind } from './moment.ts';

/** What of its course a challenge is remembered by; receipts, additions and offers stay on the challenge itself. */
function told(event: ChallengeEvent): { readonly kind: MomentKind; readonly detail: string | null } | undefined {
  switch (event.kind) {
    case 'postponement':
      return { kind: 'challenge.postponed', detail: event.reasons };
    case 'answer':
      return { kind: `challenge.${event.outcome}`, detail: event.reasons };
    case 'objection':
      return { kind: 'challenge.objected', detail: null };
    case 'signature':
      return { kind: 'challenge.signed', detail: null };
    case 'review':
      return { kind: 'challenge.reviewed', detail: event.findings };
    case 'withdrawal':
      return { kind: 'challenge.withdrawn', detail: null };
    default:
      return undefined;
  }
}

export function momentsOfChallenge({ id, task: { description: title }, received, events }: Pick<Challenge, 'id' | 'task' | 'received' | 'events'>): Moment[] {
  const moments = events.flatMap((event): Moment[] => {
    const moment = told(event);
    return moment ? [{ id, title, on: event.on, ...moment }] : [];
  });
  return [{ id, title, on: received, kind: 'challenge.received', detail: null }, ...moments];
}
