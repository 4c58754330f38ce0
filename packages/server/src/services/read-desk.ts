import { deskOf, fail, succeed, type Actor, type Desk, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { readKeyings, readReceiptDays } from '../repositories/paper.ts';
import { findPoll } from '../repositories/polls.ts';

/** How typing over the paper forms of a poll stands, for one person at a desk. */
export async function readDesk(database: Database, pollId: string, actor: Actor): Promise<Result<Desk>> {
  const poll = await findPoll(database, pollId);
  if (!poll) return fail('request.not-found');
  const to = { poll: pollId, wave: poll.wave.id };
  const { today, lastDay } = await readReceiptDays(database, to);
  return succeed(deskOf({ poll, today, lastDay, you: { id: actor.id, name: actor.name }, ...(await readKeyings(database, to, actor.id)) }));
}
