import { fail, isBefore, succeed, type Result, type Wave } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { InvitedTo } from '../repositories/invitations.ts';
import { addWave, readWaves } from '../repositories/waves.ts';

/** First and last day of a round, in Amsterdam; left out for a round that was drawn up before. */
export interface Days {
  readonly opens?: string;
  readonly closes?: string;
}

/**
 * The wave to draw: one that was drawn up before or, with days, a new one of the design `sample` that asks what the last one asks.
 * Refuses days while another wave is open: answers would not know which they belong to.
 */
export async function drawUpSample(database: Database, { poll, wave: id }: InvitedTo, { opens, closes }: Days): Promise<Result<Wave>> {
  const waves = await readWaves(database, poll);
  const known = waves.find(({ wave }) => wave.id === id);
  if (known) return succeed(known.wave);
  if (opens === undefined || closes === undefined) return fail('sample.days-needed', '', { wave: id });
  const { opensAt, closesAt } = await momentsOf(database, { opens, closes });
  if (!isBefore(opensAt, closesAt)) return fail('sample.days-reversed');
  const overlapping = waves.find(({ wave }) => isBefore(wave.opensAt, closesAt) && isBefore(opensAt, wave.closesAt));
  if (overlapping) return fail('sample.days-taken', '', { wave: overlapping.wave.id });
  const { wordingVersion, questions, background } = waves.at(-1)!;
  const wave: Wave = { id, opensAt, closesAt, design: 'sample' };
  await addWave(database, poll, { wave, wordingVersion, questions, ...(background && { background }) }, 'own');
  return succeed(wave);
}

/** From the beginning of the first day to the end of the last. */
async function momentsOf(database: Database, { opens, closes }: Required<Days>): Promise<Pick<Wave, 'opensAt' | 'closesAt'>> {
  const { from, until } = await database
    .selectNoFrom([sql<Date>`${opens}::date::timestamp at time zone 'Europe/Amsterdam'`.as('from'), sql<Date>`(${closes}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`.as('until')])
    .executeTakeFirstOrThrow();
  return { opensAt: from.toISOString(), closesAt: until.toISOString() };
}
