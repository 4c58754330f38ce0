import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CloudEvent } from '@wijkaanpak/domain';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly event: CloudEvent;
}

export type Answer = { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | 'silence';

export interface Receiver {
  readonly address: string;
  /** Every delivery, also those that were answered with trouble. */
  readonly received: Received[];
  /** Deliveries that were answered with a 2xx, each event once. */
  readonly taken: () => CloudEvent[];
  /** How the next ones are answered. */
  answer: (event: CloudEvent, attempt: number) => Answer | Promise<Answer>;
  /** How it answers who asks whether it wants events. */
  consent: (origin: string) => Readonly<Record<string, string>>;
  asked: number;
  stop(): Promise<void>;
}

/** A case system as a municipality has one: a real HTTP server that says it wants events, takes each once by its id, and answers as a test tells it. */
export async function startReceiver(): Promise<Receiver> {
  const attempts = new Map<string, number>();
  const taken = new Map<string, CloudEvent>();
  const server = createServer(async (request, response) => {
    if (request.method === 'OPTIONS') {
      receiver.asked += 1;
      response.writeHead(200, { Allow: 'POST', ...receiver.consent(String(request.headers['webhook-request-origin'])) }).end();
      return;
    }
    let body = '';
    for await (const piece of request) body += piece;
    const event = JSON.parse(body) as CloudEvent;
    attempts.set(event.id, (attempts.get(event.id) ?? 0) + 1);
    receiver.received.push({ headers: request.headers, body, event });
    const answer = await receiver.answer(event, attempts.get(event.id)!);
    if (answer === 'silence') return;
    if (answer.status < 300) taken.set(event.id, taken.get(event.id) ?? event);
    response.writeHead(answer.status, answer.headers).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const receiver: Receiver = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/gebeurtenissen`, received: [], taken: () => [...taken.values()], asked: 0,
    answer: () => ({ status: 204 }), consent: (origin) => ({ 'WebHook-Allowed-Origin': origin, 'WebHook-Allowed-Rate': '*' }),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return receiver;
}

/** Waits until something holds, at most twenty seconds. */
export async function until(holds: () => boolean | Promise<boolean>, what: string | (() => string)): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`did not come about in 20 seconds: ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
