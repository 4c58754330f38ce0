import { cloudEventOf, judgeAttempt, type Attempt, type PublicEvent, type Publisher } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { readEvents, readLastPosition } from '../repositories/events.ts';
import { giveBack, noteDelivered, noteFailed, noteWanted, type Leased } from '../repositories/leases.ts';
import { send, type Answered, type Outgoing, type Reach } from './send.ts';
import { signed, type SigningKey } from './signing-key.ts';

/** What deliveries are made with. */
export interface Sender {
  readonly database: Database;
  readonly publisher: Publisher;
  readonly key: SigningKey;
  readonly reach: Reach;
  /** For how long this node holds a subscription without a sign of life. */
  readonly leaseSeconds: number;
  /** From 0 up to 1, anew each time. */
  readonly lot: () => number;
  readonly signal?: AbortSignal;
}

/** Events that are read at once. */
const batch = 50;

/** Brings a subscription as far as it comes: asks the receiver first where it must, then sends event after event, and stops at the first that does not arrive. */
export async function deliver(sender: Sender, leased: Leased): Promise<void> {
  if (leased.state === 'asking') return ask(sender, leased);
  const { database, signal } = sender;
  const upTo = await readLastPosition(database);
  const events = await readEvents(database, { after: leased.delivered, upTo, kinds: leased.kinds, neighbourhood: leased.neighbourhood ?? undefined, most: leased.allowedRate === null ? batch : 1 });
  for (const event of events) {
    const answered = await sendEvent(sender, leased, event);
    if (signal?.aborted) return void (await giveBack(database, leased, 0));
    if ((await note(sender, leased, { answered, position: event.position })) !== 'delivered') return;
  }
  const isLast = events.length === 0 || (leased.allowedRate === null && events.length < batch);
  if (isLast) await noteDelivered(database, leased, { position: upTo, answer: null });
  await giveBack(database, leased, leased.allowedRate === null || events.length === 0 ? 0 : 60 / leased.allowedRate);
}

/** Sends an event in the structured mode of CloudEvents over HTTP. Its id is the same at each attempt. */
function sendEvent({ publisher, key, reach, ...sender }: Sender, { address, salt, formerSalt }: Leased, event: PublicEvent): Promise<Answered> {
  const body = JSON.stringify(cloudEventOf(event, publisher));
  const secrets = [salt, formerSalt].filter((one) => one !== null).map((one) => key.secretOf(one));
  const headers = { 'Content-Type': 'application/cloudevents+json; charset=utf-8', ...from(publisher), ...signed(secrets, { id: event.id, second: Math.floor(Date.now() / 1000), body }) };
  return send(address, { method: 'POST', headers, body, ...stopping(sender) }, reach);
}

/** Asks the receiver whether it wants events from here (CloudEvents HTTP webhooks, section 4): a status alone is no consent. */
async function ask(sender: Sender, leased: Leased): Promise<void> {
  const { publisher, reach, database } = sender;
  const answered = await send(leased.address, { method: 'OPTIONS', headers: from(publisher), ...stopping(sender) }, reach);
  if (sender.signal?.aborted) return void (await giveBack(database, leased, 0));
  const wanted = answered.headers?.['webhook-allowed-origin'];
  if (wanted === '*' || wanted === originOf(publisher)) {
    const rate = Number(answered.headers!['webhook-allowed-rate']);
    if ((await noteWanted(database, leased, Number.isInteger(rate) && rate > 0 ? rate : null)) === 'kept') await giveBack(database, leased, 0);
    return;
  }
  const isRefusal = 'status' in answered && answered.status !== 410;
  await note(sender, leased, { answered: isRefusal ? { trouble: 'not-wanted' } : answered, position: leased.delivered });
}

async function note({ database, lot }: Sender, leased: Leased, { answered, position }: { readonly answered: Attempt; readonly position: number }): Promise<'delivered' | 'stop'> {
  const failingSince = leased.failingSince === null ? null : new Date(leased.failingSince).getTime();
  const verdict = judgeAttempt(answered, { failures: leased.failures, failingSince }, { now: Date.now(), lot: lot() });
  if (verdict.outcome === 'failed') {
    await noteFailed(database, leased, verdict);
    return 'stop';
  }
  return (await noteDelivered(database, leased, { position, answer: verdict.answer })) === 'kept' ? 'delivered' : 'stop';
}

const originOf = ({ address }: Publisher): string => new URL(address).host;
const from = (publisher: Publisher) => ({ 'WebHook-Request-Origin': originOf(publisher) });
const stopping = ({ signal }: Pick<Sender, 'signal'>): Pick<Outgoing, 'signal'> => (signal ? { signal } : {});
