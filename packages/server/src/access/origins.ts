import type { MiddlewareHandler } from 'hono';
import { fail } from '@wijkaanpak/domain';
import { problem } from '../routes/problem.ts';

/** What a page of another site may see of an answer. */
const exposed = 'API-Version, ETag, Retry-After';

/**
 * Pages of registered partners may use the service from a browser, and nobody else's. A browser says from which site it calls;
 * what does not come from a browser has no origin and is let through: CORS protects readers of pages, not the service.
 * A write from an unregistered site is refused outright, since a browser would send it before it looks for permission.
 */
export const registeredOrigins = (isRegistered: (origin: string) => Promise<boolean>): MiddlewareHandler => async (context, next) => {
  const origin = context.req.header('Origin');
  if (origin === undefined || origin === new URL(context.req.url).origin) return next();
  context.header('Vary', 'Origin');
  if (await isRegistered(origin)) {
    context.header('Access-Control-Allow-Origin', origin);
    context.header('Access-Control-Expose-Headers', exposed);
    if (context.req.method === 'OPTIONS') {
      context.header('Access-Control-Allow-Methods', 'GET, POST');
      context.header('Access-Control-Allow-Headers', 'Authorization, Content-Type, Idempotency-Key, Accept-Language');
      context.header('Access-Control-Max-Age', '600');
      return context.body(null, 204);
    }
    return next();
  }
  if (['GET', 'HEAD'].includes(context.req.method)) return next();
  return problem(context, fail('request.origin-not-registered').issues);
};
