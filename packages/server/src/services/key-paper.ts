import { checkAnswers, differencesBetweenKeyings, fail, groupOf, readInvitation, succeed, type Actor, type Keyed, type Keying, type PaperInput, type Result } from '@wijkaanpak/domain';
import { refusalOf } from '../database/refusals.ts';
import type { Database } from '../database/schema.ts';
import { invitationHash, isInvited } from '../repositories/invitations.ts';
import { isCounted, readOtherKeyings, writeKeying } from '../repositories/paper.ts';
import { findPoll } from '../repositories/polls.ts';

/**
 * A paper form typed over by someone at a desk. It counts once two people have typed the same; where they differ, each sees where, and may look at the paper again.
 * Held to the same rules as answers from a screen: the wave must be open, and a sample asks for the code.
 */
export async function keyPaper(database: Database, pollId: string, { actor, input: { sheet, ...input } }: { readonly actor: Actor; readonly input: PaperInput }): Promise<Result<Keying>> {
  const poll = await findPoll(database, pollId);
  if (!poll) return fail('request.not-found');
  if (poll.state !== 'open') return fail(poll.state === 'closed' ? 'poll.closed' : 'poll.not-open-yet', '', { opensAt: poll.wave.opensAt });
  const code = readInvitation(poll.wave, input.code);
  if (!code.ok) return code;
  const to = { poll: pollId, wave: poll.wave.id, sheet };
  if (code.value !== null && !(await isInvited(database, to, code.value))) return fail('invitation.unknown', 'code');
  const issues = checkAnswers(poll, input);
  if (issues.length) return { ok: false, issues };
  const keyed: Keyed = { answers: input.answers, group: groupOf(poll.background, input.background), invitation: code.value === null ? null : invitationHash(to, code.value) };
  const others = await readOtherKeyings(database, to, actor.id);
  if (await isCounted(database, to)) return fail('paper.counted-already', 'sheet', { sheet });
  if (others.length > 1) return fail('paper.two-people', 'sheet', { sheet });
  const [other] = others;
  const differences = other ? differencesBetweenKeyings(keyed, other) : [];
  const agrees = other !== undefined && differences.length === 0;
  try {
    await writeKeying(database, to, { actor: actor.id, keyed, agrees });
  } catch (error) {
    if (!refusalOf(error)) throw error;
    return fail('poll.closed');
  }
  return succeed({ sheet, state: agrees ? 'counted' : other ? 'differs' : 'keyed-once', differences });
}
