import { drawSample, fail, fingerprintOf, pollState, succeed, type Draw, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { addInvitations, type InvitedTo } from '../repositories/invitations.ts';
import { findPoll } from '../repositories/polls.ts';
import { readWaves } from '../repositories/waves.ts';
import { readNow } from '../repositories/now.ts';

export interface Drawing {
  /** What each person or address on the list is known by. None of it is stored. */
  readonly names: readonly string[];
  readonly size: number;
  /** Public, and nobody's to choose once the list is fixed. */
  readonly seed: string;
  /** A fresh code. */
  readonly drawCode: () => string;
}

/** Who is invited, in the order of the letters; known only here and now. */
export interface Invited {
  readonly draw: Draw;
  readonly letters: readonly { readonly name: string; readonly code: string }[];
}

/**
 * Draws a wave of the design `sample` by lot from a list and lets those drawn answer, each with a code of their own. Refuses a wave that anyone may fill in, one that was drawn
 * already, one that has closed, and a list that is too short or names someone twice.
 */
export async function drawInvitations(database: Database, { poll: pollId, wave: waveId }: InvitedTo, { names, size, seed, drawCode }: Drawing): Promise<Result<Invited>> {
  const poll = await findPoll(database, pollId);
  const wave = (await readWaves(database, pollId)).find((one) => one.wave.id === waveId)?.wave;
  if (!poll || !wave) return fail('request.not-found');
  if (wave.design !== 'sample') return fail('sample.wave-not-a-sample', '', { wave: waveId });
  if (wave.draw) return fail('sample.drawn-already', '', { wave: waveId });
  if (!['announced', 'open'].includes(pollState(wave, await readNow(database)))) return fail('poll.closed');
  const drawn = drawSample(names, { size, seed });
  if (!drawn.ok) return drawn;
  const codes = new Set<string>();
  while (codes.size < size) codes.add(drawCode());
  const draw = { seed, listed: names.length, invited: size, fingerprint: fingerprintOf(names) };
  const list = [...codes];
  await addInvitations(database, { poll: pollId, wave: waveId }, { draw, codes: list });
  return succeed({ draw, letters: drawn.value.map((name, place) => ({ name, code: list[place]! })) });
}
