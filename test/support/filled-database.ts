import type { Vote } from '@wijkaanpak/domain';
import { makeVotingCode } from '@wijkaanpak/domain';
import type { openDatabase } from '@wijkaanpak/server';
import { addCodes } from '../../packages/server/src/repositories/ballots.ts';
import { addNeighbourhood, registerOrigin } from '../../packages/server/src/repositories/neighbourhoods.ts';
import { addPoll } from '../../packages/server/src/repositories/polls.ts';
import { addVote } from '../../packages/server/src/repositories/votes.ts';
import { neighbourhood, openVote, poll } from './content.ts';

type OpenDatabase = Awaited<ReturnType<typeof openDatabase>>;

export const partnerOrigin = 'https://www.gemeente.example';
const hour = 3_600_000;
const around = (from: number, until: number) => ({ opensAt: new Date(Date.now() + from * hour).toISOString(), closesAt: new Date(Date.now() + until * hour).toISOString() });

/** Codes for each vote, as in its letters. */
export const letterCodes: readonly string[] = Array.from({ length: 5 }, (_, letter) => makeVotingCode(Array.from({ length: 15 }, (_, index) => (letter * 7 + index * 3) % 31)));

/** A neighbourhood with votes that are `open`, `closed`, and `announced`, an open poll and a closed one, and a registered partner site. */
export async function fill(database: OpenDatabase): Promise<void> {
  await addNeighbourhood(database, neighbourhood, { type: 'FeatureCollection', features: [] });
  await registerOrigin(database, partnerOrigin, 'gemeente');
  const { state: _, rulesHash: __, ...vote }: Vote = openVote;
  const hours = { open: around(-1, 1), closed: around(-2, -1), announced: around(1, 2) };
  for (const [id, moments] of Object.entries(hours)) {
    await addVote(database, { ...vote, id, ...moments }, 'own');
    await addCodes(database, id, letterCodes);
  }
  const { state: ___, neighbourhoodName: ____, ...drawnUp } = poll;
  await addPoll(database, { ...drawnUp, wave: { ...drawnUp.wave, ...around(-1, 1) } });
  await addPoll(database, { ...drawnUp, id: 'voorbij', wave: { ...drawnUp.wave, ...around(-2, -1) } });
}
