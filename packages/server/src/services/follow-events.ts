import { cloudEventOf, fail, succeed, type CloudEvent, type DeliveryNetwork, type EventKind, type Publisher, type Resending, type Result, type Subscription, type SubscriptionInput } from '@wijkaanpak/domain';
import { isIP } from 'node:net';
import { isLoopback } from '../access/loopback.ts';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { readEvents, readLastPosition, tellWhatTimeDid } from '../repositories/events.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import * as repository from '../repositories/subscriptions.ts';
import { hostOf, isPublicAddress } from '../webhooks/public-address.ts';
import { drawSalt, type SigningKey } from '../webhooks/signing-key.ts';

/** What subscriptions are made with: without a key there are none. */
export interface Webhooks {
  readonly key: SigningKey | undefined;
  readonly network: DeliveryNetwork;
}

export interface EventWish {
  readonly na: number;
  readonly soort?: EventKind | undefined;
  readonly wijk?: string | undefined;
  readonly perPagina: number;
}

/** Events after a position, and the position up to which nothing is missing. */
export async function readEventsAfter(database: Database, publisher: Publisher, { na: after, soort, wijk: neighbourhood, perPagina: most }: EventWish): Promise<{ items: CloudEvent[]; last: number }> {
  await tellWhatTimeDid(database);
  const upTo = await readLastPosition(database);
  const events = await readEvents(database, { after, upTo, kinds: soort ? [soort] : [], neighbourhood, most });
  return { items: events.map((event) => cloudEventOf(event, publisher)), last: events.length === most ? events.at(-1)!.position : Math.max(after, upTo) };
}

/** A new subscription. Whether its receiver wants events is asked outside this request, since a request must not wait for others' machines. */
export async function subscribe(database: Database, { key, network }: Webhooks, { address, kinds = [], neighbourhood = null, after }: SubscriptionInput): Promise<Result<Subscription>> {
  if (!key) return fail('subscription.no-key');
  const hindrance = network === 'public' ? whyNotPublic(new URL(address)) : undefined;
  if (hindrance) return fail(hindrance, 'address');
  if (neighbourhood !== null && !(await findNeighbourhood(database, neighbourhood))) return fail('request.not-found', 'neighbourhood');
  const last = await readLastPosition(database);
  if (after !== undefined && after > last) return fail('subscription.after-the-last', 'after', { last });
  const id = randomId();
  await repository.addSubscription(database, { id, address, kinds, neighbourhood, after: after ?? last, salt: drawSalt(), keyCheck: key.check });
  return succeed((await repository.findSubscription(database, id))!);
}

/** What can be seen of an address before its name is looked up, which is done at each delivery. */
function whyNotPublic(url: URL) {
  if (url.protocol !== 'https:') return 'subscription.address.not-https';
  const host = hostOf(url);
  return isLoopback(host) || (isIP(host) && !isPublicAddress(host)) ? 'subscription.address.not-public' : undefined;
}

/** Sends everything after a position again, in order. */
export const resend = (database: Database, id: string, { after }: Resending): Promise<Result<Subscription>> =>
  change(database, id, async () => {
    const last = await readLastPosition(database);
    if (after > last) return fail('subscription.after-the-last', 'after', { last });
    return succeed(await repository.moveTo(database, id, after));
  });

/** From now on there is a new secret; the one before it signs too for a day, so that a receiver can change over. */
export const renewSecret = (database: Database, id: string, key: SigningKey | undefined): Promise<Result<Subscription>> =>
  change(database, id, async () => (key ? succeed(await repository.renewSalt(database, id, { salt: drawSalt(), keyCheck: key.check })) : fail('subscription.no-key')));

export const end = (database: Database, id: string): Promise<Result<Subscription>> => change(database, id, async () => succeed(await repository.endSubscription(database, id)));

async function change(database: Database, id: string, act: () => Promise<Result<unknown>>): Promise<Result<Subscription>> {
  const subscription = await repository.findSubscription(database, id);
  if (!subscription) return fail('request.not-found');
  if (subscription.state === 'ended') return fail('subscription.ended');
  const done = await act();
  return done.ok ? succeed((await repository.findSubscription(database, id))!) : done;
}
