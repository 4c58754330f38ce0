import { fail, mayFinishKeying, resultAt, succeed, type Result, type TrustPoll } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { countWaiting, writeFinished } from '../repositories/paper.ts';
import { findPoll } from '../repositories/polls.ts';
import { refusalOf } from '../database/refusals.ts';

/** All paper of a closed wave has been typed, so that its result need not wait for the date that was stated. Tells the poll as it then stands. */
export async function finishKeying(database: Database, pollId: string, wave: string): Promise<Result<TrustPoll>> {
  const poll = await findPoll(database, pollId);
  if (!poll || poll.wave.id !== wave) return fail('request.not-found');
  const to = { poll: pollId, wave };
  const may = mayFinishKeying(poll, await countWaiting(database, to));
  if (!may.ok) return may;
  try {
    await writeFinished(database, to);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === 'forms-waiting') return fail('paper.forms-waiting');
    if (refusal === 'keying-ended') return fail('paper.keying-ended', '', { keyedUntil: resultAt(poll.wave) });
    throw error;
  }
  return succeed((await findPoll(database, pollId))!);
}
