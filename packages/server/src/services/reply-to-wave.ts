import { fail, pollState, succeed, type Actor, type Result, type WaveReply, type WaveReplyInput } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { readToday } from '../repositories/commitments.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { readNow } from '../repositories/now.ts';
import { findPoll } from '../repositories/polls.ts';
import { addReply } from '../repositories/wave-replies.ts';

interface Replying {
  readonly wave: string;
  readonly actor: Actor;
  readonly input: WaveReplyInput;
}

/** What a partner of the neighbourhood does with a closed round or, where that is nothing, why; by the name of who is logged in. */
export async function replyToWave(database: Database, pollId: string, { wave: waveId, actor, input }: Replying): Promise<Result<WaveReply>> {
  const poll = await findPoll(database, pollId);
  const wave = poll?.waves?.find(({ id }) => id === waveId);
  if (!poll || !wave) return fail('request.not-found');
  if (pollState(wave, await readNow(database)) !== 'closed') return fail('poll.round-open', '', { closesAt: wave.closesAt });
  const partner = (await findNeighbourhood(database, poll.neighbourhood))?.partners.find(({ id }) => id === actor.partner);
  if (!partner) return fail('reply.not-a-partner');
  const reply = { id: randomId(), wave: waveId, partner: partner.id, partnerName: partner.name, name: actor.name, ...input };
  await addReply(database, pollId, reply);
  return succeed({ ...reply, on: await readToday(database) });
}
