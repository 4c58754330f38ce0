/** Seconds of the first wait after a failed delivery. */
const firstWait = 5;
/** Seconds of the longest wait: half a day. */
const longestWait = 43_200;
/** Seconds a receiver may fail before its subscription is paused: five days. */
export const patienceSeconds = 432_000;

/**
 * Seconds to wait after a number of failures in a row: four times as long each time, from 5 seconds up to half a day, and `lot` (from 0 up to 1) takes up to a quarter off,
 * so that receivers that failed together are not all asked again together. What the receiver itself asked for (`Retry-After`) is kept where it is longer, up to a day.
 */
export function secondsUntilRetry({ failures, lot, askedSeconds = 0 }: { readonly failures: number; readonly lot: number; readonly askedSeconds?: number }): number {
  if (!Number.isInteger(failures) || failures < 1) throw new RangeError(`secondsUntilRetry: expected 1 or more failures, got ${failures}`);
  if (!(lot >= 0 && lot < 1)) throw new RangeError(`secondsUntilRetry: expected a lot from 0 up to 1, got ${lot}`);
  const wait = Math.min(longestWait, firstWait * 4 ** (failures - 1));
  return Math.max(Math.ceil(wait * (1 - lot / 4)), Math.min(86_400, askedSeconds));
}
