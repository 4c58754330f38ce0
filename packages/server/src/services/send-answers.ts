import { checkAnswers, fail, succeed, type AnswerReceipt, type Result, type TrustInput } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { addAnswers, findPoll } from '../repositories/polls.ts';

/** Answers into the wave that is open. Nothing about who gave them is kept, and only the day. */
export async function sendAnswers(database: Database, pollId: string, input: TrustInput): Promise<Result<AnswerReceipt>> {
  const poll = await findPoll(database, pollId);
  if (!poll) return fail('request.not-found');
  const issues = checkAnswers(poll, input);
  if (issues.length) return { ok: false, issues };
  const id = randomId();
  const added = await addAnswers(database, { id, poll: pollId, wave: poll.wave.id, answers: input.answers });
  if (!added.ok) return added;
  const { now } = await database.selectNoFrom(sql<Date>`clock_timestamp()`.as('now')).executeTakeFirstOrThrow();
  return succeed({ id, receivedAt: now.toISOString() });
}
