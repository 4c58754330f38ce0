import { join } from 'node:path';
import { eventSource, type DeliveryNetwork, type Publisher } from '@wijkaanpak/domain';
import { freeLeases } from '../repositories/leases.ts';
import type { Webhooks } from '../services/follow-events.ts';
import { startDeliveries, type Deliveries } from '../webhooks/deliveries.ts';
import { signingKeyFrom, signingKeyIn, type SigningKey } from '../webhooks/signing-key.ts';
import type { OpenPlace } from './place.ts';
import { Refusal } from './refusal.ts';

/** For `--help`. */
export const webhookHelp = `
Other systems (a municipality's case system) follow what happens here by GET /v1/gebeurtenissen, or are told: an administrator registers their address.
  WEBHOOK_KEY    32 random bytes in base64 (openssl rand -base64 32), the same on every node, from which the secrets of signatures follow;
                 the built-in database makes one in its own folder`;

export interface WebhookOptions {
  readonly address?: string;
  readonly oin?: string;
  readonly webhooks: DeliveryNetwork | 'none';
}

/** Who tells events: by the address at which everyone reaches the service, and the OIN of the organisation where it has one. */
export function publisherFor({ address, oin }: WebhookOptions, listening: string): Publisher {
  if (address !== undefined && !/^https?:\/\/[^/?#@]+\/?$/.test(address)) throw new Refusal('--address is the address of the service without a path, such as https://participatie.example.nl');
  if (oin !== undefined && !/^\d{20}$/.test(oin)) throw new Refusal('--oin is a number of 20 digits, as in the OIN register.');
  const reached = (address ?? listening).replace(/\/$/, '');
  return { address: reached, source: eventSource(oin === undefined ? { host: new URL(reached).host } : { oin }) };
}

/** What subscriptions are made with. Refuses a key that is too short; without one on PostgreSQL there are no subscriptions. */
export function openWebhooks({ folder }: OpenPlace, { webhooks }: WebhookOptions, { WEBHOOK_KEY: text }: Readonly<Record<string, string | undefined>>): Webhooks {
  const network = webhooks === 'none' ? 'public' : webhooks;
  return { key: webhooks === 'none' ? undefined : keyFor(folder, text), network };
}

function keyFor(folder: string | undefined, text: string | undefined): SigningKey | undefined {
  if (!text) return folder === undefined ? undefined : signingKeyIn(join(folder, 'webhook-key'));
  const key = signingKeyFrom(text);
  if (!key) throw new Refusal('WEBHOOK_KEY must be at least 32 random bytes in base64. Make one with: openssl rand -base64 32');
  return key;
}

/** Milliseconds between two looks at whose turn it is, and for one request; seconds that a node keeps a subscription. */
const timing = { pause: 1_000, patience: 15_000, leaseSeconds: 60 } as const;

/** Starts telling; undefined where there is no key. A folder has one process, so leases that are there belong to one that was killed. */
export async function startWebhooks({ database, folder }: OpenPlace, { key, network }: Webhooks, publisher: Publisher): Promise<Deliveries | undefined> {
  if (!key) return undefined;
  if (folder !== undefined) await freeLeases(database);
  const { pause, patience, leaseSeconds } = timing;
  return startDeliveries({ database, publisher, key, reach: { network, patience }, leaseSeconds, lot: () => Math.random() }, { pause });
}
