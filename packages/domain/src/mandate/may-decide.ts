import { issue, type Issue } from '../issues.ts';
import type { Cents } from '../money.ts';
import type { CalendarDate } from '../time.ts';
import type { Mandate, NamedPerson } from './mandate.ts';
import { mandateState } from './states.ts';

/** Whether somebody may decide, and why. Where not, `escalateTo` is who stands behind them. */
export type MayDecide =
  | { readonly may: true; readonly mandate: string; readonly reason: Issue }
  | { readonly may: false; readonly reason: Issue; readonly escalateTo: NamedPerson };

/**
 * May she decide this? Whether a mandate covers a decision of an amount (in cents; 0 where it is about no money) on a day, with the reason.
 * @example mayDecide(mandate, 250_000, '2026-11-24') // { may: false, reason: { code: 'mandate.above-amount', … }, escalateTo: … }
 */
export function mayDecide(mandate: Mandate, amount: Cents, at: CalendarDate): MayDecide {
  const hindrance = hindranceOf(mandate, amount, at);
  if (hindrance) return { may: false, reason: hindrance, escalateTo: mandate.backing };
  return { may: true, mandate: mandate.id, reason: issue('mandate.within', '', { until: mandate.until }) };
}

function hindranceOf(mandate: Mandate, amount: Cents, at: CalendarDate): Issue | null {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`mayDecide: expected an amount in whole cents, got ${amount}`);
  const maximum = mandate.upTo ?? 0;
  switch (mandateState(mandate, at)) {
    case 'announced':
      return issue('mandate.not-yet-in-force', 'at', { from: mandate.from });
    case 'ended':
      return issue('mandate.ended', 'at', { until: mandate.until });
    case 'revoked':
      return issue('mandate.revoked', 'at', { on: mandate.revoked! });
    case 'in-force':
      return amount > maximum ? issue('mandate.above-amount', 'amount', { maximum: maximum / 100 }) : null; // Awb 10:2: within its limits
  }
}
