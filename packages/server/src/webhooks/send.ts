import * as http from 'node:http';
import * as https from 'node:https';
import { isIP } from 'node:net';
import type { Attempt, DeliveryNetwork } from '@wijkaanpak/domain';
import { hostOf, isPublicAddress, resolveBySystem, type Resolve } from './public-address.ts';

/** How far requests may go, and how long they may take. */
export interface Reach {
  readonly network: DeliveryNetwork;
  /** Milliseconds for a whole request. */
  readonly patience: number;
  readonly resolve?: Resolve;
}

export interface Outgoing {
  readonly method: 'OPTIONS' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ends the request when the service stops. */
  readonly signal?: AbortSignal;
}

export type Answered = Attempt & { readonly headers?: http.IncomingHttpHeaders };

class NotPublic extends Error {}

/**
 * Sends one request and reads no more than the head of its answer. The name is resolved once, what it resolves to is checked, and the connection goes to that very address:
 * a name that resolves to something else a moment later (DNS rebinding) gets nothing. No redirect is followed and no connection is used again.
 */
export async function send(to: string, { method, headers, body, signal }: Outgoing, { network, patience, resolve = resolveBySystem }: Reach): Promise<Answered> {
  const url = new URL(to);
  if (network === 'public' && url.protocol !== 'https:') return { trouble: 'address-not-public' };
  const time = AbortSignal.timeout(patience);
  try {
    const pinned = await Promise.race([pin(hostOf(url), network, resolve), ended(time)]);
    return await new Promise((settle, reject) => {
      const { request } = url.protocol === 'https:' ? https : http;
      const out = request(url, {
        method, headers: { ...headers, ...(body !== undefined && { 'Content-Length': String(Buffer.byteLength(body)) }) }, agent: false, signal: signal ? AbortSignal.any([time, signal]) : time,
        lookup: (_, options, found) => (options.all ? found(null, [pinned]) : found(null, pinned.address, pinned.family)),
      });
      out.once('response', ({ statusCode: status = 0, headers: told }) => {
        const askedSeconds = secondsIn(told['retry-after']);
        settle({ status, headers: told, ...(askedSeconds !== undefined && { askedSeconds }) });
        out.destroy();
      });
      out.on('error', reject);
      out.end(body);
    });
  } catch (error) {
    if (error instanceof NotPublic) return { trouble: 'address-not-public' };
    return { trouble: time.aborted ? 'timeout' : 'unreachable' };
  }
}

const ended = (time: AbortSignal): Promise<never> => new Promise((_, reject) => time.addEventListener('abort', () => reject(new Error('no time left')), { once: true }));

/** `Retry-After` is seconds or a moment (RFC 9110, 10.2.3). */
function secondsIn(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : undefined;
}

/** The one address to connect to. Where only the internet is allowed, every address of the name must be on it. */
async function pin(host: string, network: DeliveryNetwork, resolve: Resolve) {
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host);
  if (network === 'public' && !addresses.every(({ address }) => isPublicAddress(address))) throw new NotPublic(host);
  const [first] = addresses;
  if (!first) throw new Error(`${host} has no address`);
  return first;
}
