import { fail, parse, type Issue, type Result } from '@wijkaanpak/domain';
import type { Api, Request } from './api.ts';
import { Problem } from './contract/problem.ts';
import type { ReplyOf, Route } from './contract/route.ts';

/** Reaches a service over HTTP. `base` is its address up to and including `/v1`. */
export function createHttpApi(base: string, fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis)): Api {
  return {
    async call<R extends Route>(route: R, request: Request<R>): Promise<Result<ReplyOf<R>>> {
      let response: Response;
      let content: unknown;
      try {
        response = await fetch(base + addressOf(route, request), {
          method: route.method,
          credentials: 'omit',
          headers: {
            Accept: 'application/json, application/problem+json',
            ...(request.language && { 'Accept-Language': request.language }),
            ...(route.method === 'POST' && { 'Content-Type': 'application/json', 'Idempotency-Key': request.key! }),
          },
          ...(route.method === 'POST' && { body: JSON.stringify(request.body) }),
        });
        content = await response.json();
      } catch {
        return fail('service.unreachable');
      }
      if (response.ok) {
        const reply = parse(route.reply, content);
        return reply.ok ? (reply as Result<ReplyOf<R>>) : fail('service.failed');
      }
      const problem = parse(Problem, content);
      return problem.ok && problem.value.errors.length ? { ok: false, issues: problem.value.errors as Issue[] } : fail('service.failed');
    },
  };
}

/** The route's path with its names and query filled in. */
export function addressOf(route: Route, { query, ...request }: { query?: unknown; params?: unknown }): string {
  const params = (request.params ?? {}) as Record<string, string>;
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name]!));
  const given = Object.entries((query ?? {}) as Record<string, unknown>).filter(([, value]) => value !== undefined && value !== '');
  return given.length ? `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}` : path;
}

/**
 * Splits what `src` says into the service's base and the last name in the path:
 * `https://x.nl/v1/stemmingen/speelplek` → `{ base: 'https://x.nl/v1', id: 'speelplek' }`. `id` of `…/wijken/centrum/voorstellen` is `centrum`.
 */
export function readSource(src: string, page: string): { base: string; id: string } | undefined {
  const match = /^(.*\/v1)\/[a-z]+\/([^/?#]+)/.exec(new URL(src, page).href);
  return match ? { base: match[1]!, id: decodeURIComponent(match[2]!) } : undefined;
}
