import { fail, succeed, type Issue, type Result } from '@wijkaanpak/domain';
import type { Api, Request } from './api.ts';
import type { Problem } from './contract/problem.ts';
import type { Address, ReplyOf } from './contract/route.ts';

/** Milliseconds that an answer may take, beside the time that what is sent takes over a slow phone connection (10 bytes a millisecond, 80 kbit/s): a voice is large. */
const patience = 60_000;
const slowest = 10;

/**
 * Reaches a service over HTTP. `base` is its address up to and including `/v1`.
 * A reply is taken as the contract says: the service wrote it with the same schemas, and checking it again would double what a page loads.
 */
export function createHttpApi(base: string, fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis)): Api {
  return {
    async call<A extends Address>(address: A, request: Request<A>): Promise<Result<ReplyOf<A>>> {
      const body = address.method === 'POST' ? JSON.stringify(request.body) : undefined;
      let response: Response;
      let content: unknown;
      try {
        response = await fetch(base + addressOf(address, request), {
          method: address.method,
          credentials: 'omit',
          // A connection that hangs is a lost one: a write is sent again under its key. Older browsers wait as long as they like.
          signal: AbortSignal.timeout?.(patience + Math.ceil((body?.length ?? 0) / slowest)) ?? null,
          headers: {
            Accept: 'application/json, application/problem+json',
            ...(request.token && { Authorization: `Bearer ${request.token}` }),
            ...(request.language && { 'Accept-Language': request.language }),
            ...(address.method === 'POST' && { 'Content-Type': 'application/json', 'Idempotency-Key': request.key! }),
          },
          ...(body !== undefined && { body }),
        });
        content = await response.json();
      } catch {
        return fail('service.unreachable');
      }
      if (response.ok) return succeed(content as ReplyOf<A>);
      // Something between page and service, such as a proxy, may answer in a shape of its own.
      const errors: unknown = (content as Partial<Problem> | null)?.errors;
      return Array.isArray(errors) && errors.length > 0 ? { ok: false, issues: errors as Issue[] } : fail('service.failed');
    },
  };
}

/** The path with its names and query filled in. */
export function addressOf({ path }: Address, { query, ...request }: { query?: unknown; params?: unknown }): string {
  const params = (request.params ?? {}) as Record<string, string>;
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name]!));
  const given = Object.entries((query ?? {}) as Record<string, unknown>).filter(([, value]) => value !== undefined && value !== '');
  return given.length ? `${filled}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}` : filled;
}

/**
 * Splits what `src` says into the service's base and the last name in the path:
 * `https://x.nl/v1/stemmingen/speelplek` → `{ base: 'https://x.nl/v1', id: 'speelplek' }`. `id` of `…/wijken/centrum/voorstellen` is `centrum`.
 * Undefined when it is no such address, as a web editor may mistype it.
 */
export function readSource(src: string, page: string): { base: string; id: string } | undefined {
  try {
    const match = /^(https?:.*\/v1)\/[a-z]+\/([^/?#]+)/.exec(new URL(src, page).href);
    return match ? { base: match[1]!, id: decodeURIComponent(match[2]!) } : undefined;
  } catch {
    return undefined;
  }
}
