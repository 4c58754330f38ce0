import type { Route } from '@wijkaanpak/client/contract';
import { succeed, type Result } from '@wijkaanpak/domain';
import type * as z from 'zod/mini';
import type { Service } from '../app.ts';
import { compressed, sendCompressed, type Compressed } from '../compressed.ts';
import { problem } from './problem.ts';
import { called, honoPath, readQuery, type Call } from './serve.ts';

/** Answers that this process holds ready; the one that was made first goes first. */
const mostHeld = 8;

/**
 * Serves a route whose answer, once it is there, never changes: made and compressed once, and every cache on the way may keep it for good.
 * What cannot be answered yet is asked again each time.
 */
export function serveFinal<R extends Route>({ app }: Pick<Service, 'app'>, route: R, handle: (call: Pick<Call<R>, 'params'>) => Promise<Result<z.output<R['reply']>>>): void {
  if (route.roles) throw new TypeError(`serveFinal: ${route.name} is for ${route.roles.join(' and ')} only; what caches keep is anyone's`);
  const held = new Map<string, Promise<Result<Compressed>>>();
  const make = async (call: Pick<Call<R>, 'params'>): Promise<Result<Compressed>> => {
    const result = await handle(call);
    return result.ok ? succeed(compressed(new TextEncoder().encode(JSON.stringify(result.value)), 5)) : result;
  };
  app.get(honoPath(route), async (context) => {
    const query = readQuery(route, context);
    if (!query.ok) return problem(context, query.issues);
    const { path } = context.req;
    const answer = held.get(path) ?? make(called<R>(context));
    held.set(path, answer);
    const result = await answer.catch((error: unknown) => {
      held.delete(path);
      throw error;
    });
    if (!result.ok) {
      held.delete(path);
      return problem(context, result.issues);
    }
    if (held.size > mostHeld) held.delete(held.keys().next().value!);
    return sendCompressed(context, result.value, { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Origin, Accept-Encoding' });
  });
}
