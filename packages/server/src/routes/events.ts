import { endSubscription, getSubscription, listEvents, listSubscriptions, renewSecret, resendEvents, subscribe } from '@wijkaanpak/client/contract';
import { succeed } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import { findSubscription, listSubscriptions as list, readSalt } from '../repositories/subscriptions.ts';
import * as services from '../services/follow-events.ts';
import { shownSecret } from '../webhooks/signing-key.ts';
import { found } from './found.ts';
import { serveRead, serveWrite, serveWriteTold } from './serve.ts';

export function serveEvents(service: Service): void {
  const { database, publisher, webhooks } = service;
  /** What is kept of the answer, for who sends again, has no secret; it is worked out when it is told. */
  const withSecret = async <Kept extends { id: string }>(kept: Kept) => ({ ...kept, secret: shownSecret(webhooks.key!.secretOf(await readSalt(database, kept.id))) });

  serveRead(service, listEvents, async ({ query }) => succeed(await services.readEventsAfter(database, publisher, query)));
  serveRead(service, listSubscriptions, async ({ query }) => succeed(await list(database, query)));
  serveRead(service, getSubscription, async ({ params }) => found(await findSubscription(database, params.abonnement)));
  serveWriteTold(service, subscribe, { handle: ({ body }, transaction) => services.subscribe(transaction, webhooks, body), tell: withSecret });
  serveWriteTold(service, renewSecret, { handle: ({ params }, transaction) => services.renewSecret(transaction, params.abonnement, webhooks.key), tell: withSecret });
  serveWrite(service, resendEvents, ({ params, body }, transaction) => services.resend(transaction, params.abonnement, body));
  serveWrite(service, endSubscription, ({ params }, transaction) => services.end(transaction, params.abonnement));
}
