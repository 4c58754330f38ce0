import { checkAnswers, fail, groupOf, readInvitation, succeed, type AnswerReceipt, type Result, type TrustInput } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { invitationHash, isInvited } from '../repositories/invitations.ts';
import { readNow } from '../repositories/now.ts';
import { addAnswers, findPoll } from '../repositories/polls.ts';

/**
 * Answers into the wave that is open; of a sample, with the code from the letter. Nothing else about who gave them is kept, and only the day. Until the result is published whoever runs
 * the service could link a code to its answers, and the widget says so.
 */
export async function sendAnswers(database: Database, pollId: string, input: TrustInput): Promise<Result<AnswerReceipt>> {
  const poll = await findPoll(database, pollId);
  if (!poll) return fail('request.not-found');
  const code = readInvitation(poll.wave, input.code);
  if (!code.ok) return code;
  const to = { poll: pollId, wave: poll.wave.id };
  if (code.value !== null && !(await isInvited(database, to, code.value))) return fail('invitation.unknown', 'code');
  const issues = checkAnswers(poll, input);
  if (issues.length) return { ok: false, issues };
  const added = await addAnswers(database, { id: randomId(), ...to, answers: input.answers, group: groupOf(poll.background, input.background), invitation: code.value === null ? null : invitationHash(to, code.value) });
  if (!added.ok) return added;
  // A browser keeps its receipt for years, to show what became of the round: its number is no way to the answers.
  return succeed({ id: randomId(), receivedAt: await readNow(database) });
}
