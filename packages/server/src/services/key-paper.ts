import { checkAnswers, checkReceipt, fail, groupOf, judgeKeying, mayKey, readInvitation, succeed, type Actor, type Keyed, type Keying, type PaperInput, type Result } from '@wijkaanpak/domain';
import { refusalOf } from '../database/refusals.ts';
import type { Database } from '../database/schema.ts';
import { invitationHash, isInvited } from '../repositories/invitations.ts';
import { isCounted, readOtherKeyings, readReceiptDays, writeKeying } from '../repositories/paper.ts';
import { findPoll } from '../repositories/polls.ts';

/**
 * A paper form typed over by someone at a desk. It counts once two people have typed the same; where they differ, each sees where, and may look at the paper again.
 * Held to the same rules as answers from a screen: it came in while the wave was open, and a sample asks for the code.
 */
export async function keyPaper(database: Database, pollId: string, { actor, input: { sheet, receivedOn, ...input } }: { readonly actor: Actor; readonly input: PaperInput }): Promise<Result<Keying>> {
  const poll = await findPoll(database, pollId);
  if (!poll) return fail('request.not-found');
  const inTime = mayKey(poll);
  if (!inTime.ok) return inTime;
  const code = readInvitation(poll.wave, input.code);
  if (!code.ok) return code;
  const to = { poll: pollId, wave: poll.wave.id, sheet };
  if (code.value !== null && !(await isInvited(database, to, code.value))) return fail('invitation.unknown', 'code');
  const issues = [...checkReceipt(receivedOn, await readReceiptDays(database, to)), ...checkAnswers(poll, input)];
  if (issues.length) return { ok: false, issues };
  const keyed: Keyed = { receivedOn, answers: input.answers, group: groupOf(poll.background, input.background), invitation: code.value === null ? null : invitationHash(to, code.value) };
  const others = await readOtherKeyings(database, to, actor.id);
  const keying = judgeKeying(sheet, keyed, { isCounted: await isCounted(database, to), others });
  if (!keying.ok) return keying;
  try {
    await writeKeying(database, to, { actor: actor.id, keyed, agrees: keying.value.state === 'counted' });
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return refusal === 'keying-ended' ? fail('paper.keying-ended', '', { keyedUntil: poll.wave.keyedUntil ?? poll.wave.closesAt }) : fail('poll.closed');
  }
  return succeed(keying.value);
}
