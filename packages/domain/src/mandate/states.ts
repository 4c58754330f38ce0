import type { CalendarDate } from '../time.ts';
import type { Mandate } from './mandate.ts';

/** How a mandate stands. All but revoking comes by the calendar. */
export const mandateStates = ['announced', 'in-force', 'ended', 'revoked'] as const;
export type MandateState = (typeof mandateStates)[number];

export interface MandateTransition {
  readonly from: MandateState;
  readonly to: MandateState;
  readonly by: 'calendar' | 'giver';
}

export const mandateTransitions: readonly MandateTransition[] = [
  { from: 'announced', to: 'in-force', by: 'calendar' },
  { from: 'announced', to: 'revoked', by: 'giver' },
  { from: 'in-force', to: 'ended', by: 'calendar' },
  { from: 'in-force', to: 'revoked', by: 'giver' },
];

/** How a mandate stands on a day: in force from its first up to and including its last day, unless it was revoked. */
export function mandateState({ from, until, revoked }: Pick<Mandate, 'from' | 'until' | 'revoked'>, at: CalendarDate): MandateState {
  if (revoked !== null && revoked <= at && revoked <= until) return 'revoked';
  if (at < from) return 'announced';
  return at <= until ? 'in-force' : 'ended';
}
