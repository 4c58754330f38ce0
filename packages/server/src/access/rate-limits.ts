import { createHmac, randomBytes } from 'node:crypto';
import { fail, succeed, type Result } from '@wijkaanpak/domain';
import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { problem } from '../routes/problem.ts';

/** Who asks, as far as limits need to know; only ever used under a key that this process forgets when it stops. */
export type ClientAddress = (context: Context) => string;

const processKey = randomBytes(32);
const disguised = (address: string): string => createHmac('sha256', processKey).update(address).digest('base64url');

/** Guessing codes: a right one costs nothing, a wrong one counts. */
export interface CodeGuesses {
  mayGuess(): Promise<Result<undefined>>;
  wasWrong(): Promise<void>;
}

/**
 * Ten wrong codes in ten minutes from one place. There is no limit over all places together: anyone could then keep others from voting,
 * and 74 random bits need none. What the check sign catches was never looked up, so a typing error does not count.
 */
export function limitCodeGuesses(addressOf: ClientAddress): (context: Context) => CodeGuesses {
  const limiter = new RateLimiterMemory({ points: 10, duration: 600 });
  return (context) => {
    const client = disguised(addressOf(context));
    return {
      async mayGuess() {
        const state = await limiter.get(client);
        return state && state.remainingPoints <= 0 ? tooMany(context, state) : succeed(undefined);
      },
      async wasWrong() {
        await limiter.penalty(client);
      },
    };
  };
}

/** Sixty writes a minute from one place: more than any household, less than any flood. */
export function limitWrites(addressOf: ClientAddress): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points: 60, duration: 60 });
  return async (context, next) => {
    if (context.req.method !== 'POST') return next();
    try {
      await limiter.consume(disguised(addressOf(context)));
    } catch (state) {
      if (state instanceof RateLimiterRes) return problem(context, tooMany(context, state).issues);
      throw state;
    }
    return next();
  };
}

function tooMany(context: Context, { msBeforeNext }: RateLimiterRes) {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  context.header('Retry-After', String(seconds));
  return fail('request.too-many', '', { seconds });
}
