import type { EventKind, Subscription, SubscriptionState } from '@wijkaanpak/domain';
import { sql, type Selectable } from 'kysely';
import type { Database, Schema } from '../database/schema.ts';
import { pageOf, type PageOf, type PageWish } from './page.ts';

type Row = Selectable<Schema['subscriptions']>;

/** A subscription with what its secrets follow from. */
export interface KeptSubscription extends Subscription {
  readonly salt: string;
  /** The salt before this one, for a day after it was renewed. */
  readonly formerSalt: string | null;
}

const toSubscription = (row: Row): Subscription => ({
  id: row.id, address: row.sink, kinds: row.kinds as EventKind[], neighbourhood: row.neighbourhood, state: row.state as SubscriptionState, delivered: Number(row.position),
  failures: row.failures, failingSince: row.failing_since?.toISOString() ?? null, lastAnswer: row.last_answer, nextAttemptAt: row.due_at.toISOString(), madeAt: row.made_at.toISOString(),
});

export async function listSubscriptions(database: Database, wish: PageWish): Promise<PageOf<Subscription>> {
  const page = await pageOf(database.selectFrom('subscriptions'), wish, (query) => query.selectAll().orderBy('made_at', 'desc').orderBy('id'));
  return { ...page, items: (page.items as Row[]).map(toSubscription) };
}

export async function findSubscription(database: Database, id: string): Promise<Subscription | undefined> {
  const row = await database.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toSubscription(row);
}

export async function readSalt(database: Database, id: string): Promise<string> {
  return (await database.selectFrom('subscriptions').select('salt').where('id', '=', id).executeTakeFirstOrThrow()).salt;
}

export interface NewSubscription extends Pick<Subscription, 'id' | 'address' | 'kinds' | 'neighbourhood'> {
  readonly after: number;
  readonly salt: string;
  readonly keyCheck: string;
}

export async function addSubscription(database: Database, { id, address, kinds, neighbourhood, after, salt, keyCheck }: NewSubscription): Promise<void> {
  await database.insertInto('subscriptions').values({ id, sink: address, kinds: JSON.stringify(kinds), neighbourhood, salt, key_check: keyCheck, position: after }).execute();
}

const now = sql<Date>`clock_timestamp()`;
/** Takes a subscription from whoever is delivering: what that node still sends moves nothing. */
const free = { lease: null, leased_until: null } as const;

/** Sets a subscription back, or forward, and wakes one that was paused; it asks the receiver again. */
export async function moveTo(database: Database, id: string, position: number): Promise<void> {
  await database.updateTable('subscriptions').set({ position, state: 'asking', failures: 0, failing_since: null, due_at: now, ...free }).where('id', '=', id).execute();
}

export async function renewSalt(database: Database, id: string, { salt, keyCheck }: { readonly salt: string; readonly keyCheck: string }): Promise<void> {
  await database.updateTable('subscriptions').set(({ ref }) => ({ former_salt: ref('salt'), former_until: sql<Date>`clock_timestamp() + interval '1 day'`, salt, key_check: keyCheck })).where('id', '=', id).execute();
}

export async function endSubscription(database: Database, id: string): Promise<void> {
  await database.updateTable('subscriptions').set({ state: 'ended', ...free }).where('id', '=', id).execute();
}
