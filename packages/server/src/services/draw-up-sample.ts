import { fail, isBefore, resultAt, succeed, type Result, type Wave } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { InvitedTo } from '../repositories/invitations.ts';
import { addWave, readWaves } from '../repositories/waves.ts';

/** First and last day of a round, in Amsterdam, and the last on which its paper may be typed over; left out for a round that was drawn up before. */
export interface Days {
  readonly opens?: string;
  readonly closes?: string;
  /** The day of closing where it is left out. */
  readonly keyedUntil?: string;
}

/**
 * The wave to draw: one that was drawn up before or, with days, a new one of the design `sample` that asks what the last one asks.
 * Refuses days while another wave is open or its paper still typed over: answers would not know which they belong to.
 */
export async function drawUpSample(database: Database, { poll, wave: id }: InvitedTo, { opens, closes, keyedUntil: keyed }: Days): Promise<Result<Wave>> {
  const waves = await readWaves(database, poll);
  const known = waves.find(({ wave }) => wave.id === id);
  if (known) return succeed(known.wave);
  if (opens === undefined || closes === undefined) return fail('sample.days-needed', '', { wave: id });
  const { opensAt, closesAt, keyedUntil } = await momentsOf(database, { opens, closes, keyed: keyed ?? closes });
  if (!isBefore(opensAt, closesAt)) return fail('sample.days-reversed');
  if (isBefore(keyedUntil, closesAt)) return fail('sample.keying-reversed');
  const overlapping = waves.find(({ wave }) => isBefore(wave.opensAt, keyedUntil) && isBefore(opensAt, resultAt(wave)));
  if (overlapping) return fail('sample.days-taken', '', { wave: overlapping.wave.id });
  const { wordingVersion, questions, background } = waves.at(-1)!;
  const wave: Wave = { id, opensAt, closesAt, ...(keyedUntil !== closesAt && { keyedUntil }), design: 'sample' };
  await addWave(database, poll, { wave, wordingVersion, questions, ...(background && { background }) }, 'own');
  return succeed(wave);
}

/** From the beginning of the first day to the ends of the last ones. */
async function momentsOf(database: Database, { opens, closes, keyed }: { readonly opens: string; readonly closes: string; readonly keyed: string }): Promise<Pick<Wave, 'opensAt' | 'closesAt'> & { keyedUntil: string }> {
  const end = (day: string) => sql<Date>`(${day}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`;
  const { from, until, typed } = await database
    .selectNoFrom([sql<Date>`${opens}::date::timestamp at time zone 'Europe/Amsterdam'`.as('from'), end(closes).as('until'), end(keyed).as('typed')])
    .executeTakeFirstOrThrow();
  return { opensAt: from.toISOString(), closesAt: until.toISOString(), keyedUntil: typed.toISOString() };
}
