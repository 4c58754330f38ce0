import { tellWhatTimeDid } from '../repositories/events.ts';
import { takeLease } from '../repositories/leases.ts';
import { deliver, type Sender } from './deliver.ts';

export interface Deliveries {
  /** Ends what is being sent, without losing it, and waits until nothing is. */
  stop(): Promise<void>;
}

/** Subscriptions that one node delivers to at once, so that a slow receiver keeps nobody waiting. */
const mostAtOnce = 8;

/**
 * Delivers events to subscriptions, outside any request, for as long as the service runs; each `pause` milliseconds it looks whose turn it is. Any number of nodes may do so
 * on one database. Trouble with the database is told and tried again.
 */
export function startDeliveries(sender: Omit<Sender, 'signal'>, { pause, tell = console.error }: { readonly pause: number; readonly tell?: (trouble: unknown) => void }): Deliveries {
  const stopping = new AbortController();
  const { signal } = stopping;
  const underWay = new Set<Promise<void>>();

  const round = async (): Promise<void> => {
    await tellWhatTimeDid(sender.database);
    while (!signal.aborted && underWay.size < mostAtOnce) {
      const leased = await takeLease(sender.database, { keyCheck: sender.key.check, seconds: sender.leaseSeconds });
      if (!leased) return;
      const one: Promise<void> = deliver({ ...sender, signal }, leased).catch(tell).finally(() => underWay.delete(one));
      underWay.add(one);
    }
  };
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await round().catch(tell);
      await waited(pause, signal);
    }
  };
  const ended = run();
  return {
    async stop() {
      stopping.abort();
      await ended;
      await Promise.all(underWay);
    },
  };
}

const waited = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(end, milliseconds);
    function end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
    signal.addEventListener('abort', end);
  });
