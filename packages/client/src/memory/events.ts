import { fail, succeed, type Result } from '@wijkaanpak/domain';
import type { Handler } from './call.ts';

/** A service inside a page sends nothing anywhere: it has no events, and no subscriptions to them. */
export function eventHandlers(paged: (items: readonly unknown[], query: Record<string, unknown>) => Result<object>): Record<string, Handler> {
  const none: Handler = () => fail('request.not-found');
  return {
    listEvents: ({ query }) => succeed({ items: [], last: Number(query['na'] ?? 0) }),
    listSubscriptions: ({ query }) => paged([], query),
    subscribe: () => fail('subscription.no-key'),
    getSubscription: none, resendEvents: none, renewSecret: none, endSubscription: none,
  };
}
