import * as z from 'zod/mini';
import { eventKindNames } from '../event/kinds.ts';
import { Slug } from '../identifiers.ts';
import { code } from '../issues.ts';
import { Instant } from '../time.ts';

/**
 * `asking`: the receiver has not yet said that it wants events from here (CloudEvents, HTTP webhooks, section 4). `active`: it gets them.
 * `paused`: it could not be reached for days; sending again from a position wakes it. `ended`: it said 410, or an administrator ended it.
 */
export const subscriptionStates = ['asking', 'active', 'paused', 'ended'] as const;
export type SubscriptionState = (typeof subscriptionStates)[number];

/** What came of the last attempt; `status` codes are told as `status-500`. */
export const deliveryTroubles = ['unreachable', 'timeout', 'address-not-public', 'not-wanted', 'gone'] as const;

export const SubscriptionInput = z.strictObject({
  /** Where the receiver listens; without a name and password, which would be kept and shown. */
  address: z.url({ protocol: /^https?$/, error: code('subscription.address.not-one') }).check(z.maxLength(500), z.regex(/^[^@]*$/, code('subscription.address.not-one'))),
  /** Which kinds of event; all where it names none. */
  kinds: z.optional(z.array(z.enum(eventKindNames)).check(z.maxLength(eventKindNames.length))),
  /** Of which neighbourhood; of all where it names none. */
  neighbourhood: z.optional(z.nullable(Slug)),
  /** The position after which it wants events: 0 is everything there ever was; from now on where it names none. */
  after: z.optional(z.int().check(z.gte(0))),
});
export type SubscriptionInput = z.infer<typeof SubscriptionInput>;

export const Subscription = z.object({
  id: Slug,
  address: z.string(),
  kinds: z.array(z.enum(eventKindNames)),
  neighbourhood: z.nullable(Slug),
  state: z.enum(subscriptionStates),
  /** The position up to which everything it wants was delivered. */
  delivered: z.int(),
  /** Attempts that failed since the last that did not. */
  failures: z.int(),
  failingSince: z.nullable(Instant),
  /** What the last attempt met: a status (`status-204`), or one of {@link deliveryTroubles}. */
  lastAnswer: z.nullable(z.string()),
  nextAttemptAt: Instant,
  madeAt: Instant,
});
export type Subscription = z.infer<typeof Subscription>;

/** A subscription with the secret that its deliveries are signed with (`whsec_…`): shown this once. */
export const SubscriptionWithSecret = z.extend(Subscription, { secret: z.string() });
export type SubscriptionWithSecret = z.infer<typeof SubscriptionWithSecret>;

/** From which position everything is sent again. */
export const Resending = z.strictObject({ after: z.int().check(z.gte(0)) });
export type Resending = z.infer<typeof Resending>;

/** What a subscription does with the address it is given. `public`: only https to the internet; `anywhere`: also http and the organisation's own network. */
export const deliveryNetworks = ['public', 'anywhere'] as const;
export type DeliveryNetwork = (typeof deliveryNetworks)[number];
