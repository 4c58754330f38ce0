import type { CloudEvent, EventKind, Resending, Subscription, SubscriptionInput, SubscriptionWithSecret } from '@wijkaanpak/domain';
import { get, post, type Page, type PageRequest } from './address.ts';

/** Events after a position. `last` is the position to ask after next time: up to there nothing is missing. */
export interface EventsAfter {
  items: CloudEvent[];
  last: number;
}

export interface EventRequest {
  readonly na?: unknown;
  readonly soort?: EventKind | undefined;
  readonly wijk?: string | undefined;
  readonly perPagina?: unknown;
}

// For other systems, not for pages: a file of its own.
export const listEvents = /* @__PURE__ */ get<EventsAfter, EventRequest>()('listEvents', '/gebeurtenissen');
export const listSubscriptions = /* @__PURE__ */ get<Page<Subscription>, PageRequest>()('listSubscriptions', '/abonnementen');
export const subscribe = /* @__PURE__ */ post<SubscriptionInput, SubscriptionWithSecret>()('subscribe', '/abonnementen');
export const getSubscription = /* @__PURE__ */ get<Subscription>()('getSubscription', '/abonnementen/{abonnement}');
export const resendEvents = /* @__PURE__ */ post<Resending, Subscription>()('resendEvents', '/abonnementen/{abonnement}/herzendingen');
export const renewSecret = /* @__PURE__ */ post<Record<string, never>, SubscriptionWithSecret>()('renewSecret', '/abonnementen/{abonnement}/geheimen');
export const endSubscription = /* @__PURE__ */ post<Record<string, never>, Subscription>()('endSubscription', '/abonnementen/{abonnement}/opzeggingen');
