import type { DeliveryVerdict, SubscriptionState } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { KeptSubscription } from './subscriptions.ts';

/** A subscription that this node alone delivers to, until its lease ends. */
export interface Leased extends KeptSubscription {
  readonly lease: string;
  /** For how long it is held, anew after each delivery: longer than an attempt may take, so that two nodes never send at once. */
  readonly seconds: number;
  readonly allowedRate: number | null;
}

const after = (seconds: number) => sql`clock_timestamp() + make_interval(secs => ${seconds})`;

/**
 * Takes one subscription whose turn it is and that no node holds: one that must still be asked, or has events to get. A node that was killed loses its lease by time.
 * Only for who has the key that its secret follows from.
 */
export async function takeLease(database: Database, { keyCheck, seconds }: { readonly keyCheck: string; readonly seconds: number }): Promise<Leased | undefined> {
  const { rows } = await sql<Omit<Leased, 'seconds'>>`update subscriptions set lease = gen_random_uuid(), leased_until = ${after(seconds)} where id = (
      select id from subscriptions where state in ('asking', 'active') and key_check = ${keyCheck} and due_at <= clock_timestamp() and (leased_until is null or leased_until <= clock_timestamp())
        and (state = 'asking' or position < (select coalesce(max(position), 0) from events)) order by due_at limit 1 for update skip locked)
    returning id, sink as address, kinds, neighbourhood, state, position::float8 as delivered, failures, last_answer as "lastAnswer", salt, case when former_until > clock_timestamp() then former_salt end as "formerSalt",
      lease::text, allowed_rate as "allowedRate", due_at::text as "nextAttemptAt", made_at::text as "madeAt", failing_since as "failingSince"`.execute(database);
  return rows[0] && { ...rows[0], seconds };
}

/** Whether the lease still held, and so something was written. */
export type Kept = 'kept' | 'lost';

async function whileLeased(database: Database, { id, lease }: Pick<Leased, 'id' | 'lease'>, change: Record<string, unknown>): Promise<Kept> {
  const { numUpdatedRows } = await database.updateTable('subscriptions').set(change).where('id', '=', id).where('lease', '=', lease).executeTakeFirst();
  return numUpdatedRows > 0n ? 'kept' : 'lost';
}

/** Everything up to a position was delivered; the lease goes on. */
export const noteDelivered = (database: Database, leased: Leased, { position, answer }: { readonly position: number; readonly answer: string | null }): Promise<Kept> =>
  whileLeased(database, leased, { position, failures: 0, failing_since: null, leased_until: after(leased.seconds), ...(answer !== null && { last_answer: answer }) });

/** The receiver wants events, and may say how many a minute. */
export const noteWanted = (database: Database, leased: Leased, allowedRate: number | null): Promise<Kept> =>
  whileLeased(database, leased, { state: 'active', allowed_rate: allowedRate, failures: 0, failing_since: null, leased_until: after(leased.seconds), last_answer: 'wanted' });

/** The attempt failed: how often now, since when, and when the next one is. The lease is given back. */
export const noteFailed = (database: Database, leased: Leased, { answer, state, failures, failingSince, waitSeconds }: Extract<DeliveryVerdict, { outcome: 'failed' }>): Promise<Kept> =>
  whileLeased(database, leased, {
    failures, failing_since: new Date(failingSince), last_answer: answer, due_at: after(waitSeconds), lease: null, leased_until: null,
    ...(state !== 'unchanged' && { state: state satisfies SubscriptionState }),
  });

export const giveBack = (database: Database, leased: Leased, waitSeconds: number): Promise<Kept> =>
  whileLeased(database, leased, { lease: null, leased_until: null, due_at: after(waitSeconds) });

/** Takes every lease from nodes that are no more. Only for who knows to be the only node. */
export async function freeLeases(database: Database): Promise<void> {
  await database.updateTable('subscriptions').set({ lease: null, leased_until: null }).where('lease', 'is not', null).execute();
}
