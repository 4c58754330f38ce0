import { patienceSeconds, secondsUntilRetry } from './retry.ts';
import type { deliveryTroubles, SubscriptionState } from './subscription.ts';

/** What one attempt met: the receiver's status, or why there was none. */
export type Attempt = { readonly status: number; readonly askedSeconds?: number } | { readonly trouble: Exclude<(typeof deliveryTroubles)[number], 'gone'> };

/** How a subscription stands before an attempt. */
export interface DeliveryStanding {
  readonly failures: number;
  /** Since when it has failed without a break, in milliseconds since 1970. */
  readonly failingSince: number | null;
}

/** What becomes of a subscription after an attempt. `answer` is for its administrator. */
export type DeliveryVerdict =
  | { readonly outcome: 'delivered'; readonly answer: string }
  | { readonly outcome: 'failed'; readonly answer: string; readonly state: Extract<SubscriptionState, 'paused' | 'ended'> | 'unchanged'; readonly failures: number; readonly failingSince: number; readonly waitSeconds: number };

/**
 * Judges an attempt. Every 2xx is delivered; 410 ends the subscription; anything else, a redirect too, is tried again (CloudEvents HTTP webhooks 2.2, Standard Webhooks),
 * until it has failed for five days: then it is paused and nothing is lost, since events stay.
 */
export function judgeAttempt(attempt: Attempt, { failures, failingSince }: DeliveryStanding, { now, lot }: { readonly now: number; readonly lot: number }): DeliveryVerdict {
  const answer = 'status' in attempt ? `status-${attempt.status}` : attempt.trouble;
  if ('status' in attempt && attempt.status >= 200 && attempt.status < 300) return { outcome: 'delivered', answer };
  const since = failingSince ?? now;
  const isGone = 'status' in attempt && attempt.status === 410;
  const isHopeless = now - since >= patienceSeconds * 1000;
  return {
    outcome: 'failed', answer: isGone ? 'gone' : answer, state: isGone ? 'ended' : isHopeless ? 'paused' : 'unchanged', failures: failures + 1, failingSince: since,
    waitSeconds: secondsUntilRetry({ failures: failures + 1, lot, ...('status' in attempt && attempt.askedSeconds !== undefined && { askedSeconds: attempt.askedSeconds }) }),
  };
}
