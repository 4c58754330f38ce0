import { checkBallot, fail, readVotingCode, succeed, within, type BallotInput, type Receipt, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { isKnownCode, writeBallot } from '../repositories/ballots.ts';
import { findVote } from '../repositories/votes.ts';
import { makeObjection } from './object-to-option.ts';

/**
 * One ballot into the box, with what its voter objects to where the vote asks for consent: both or, in a transaction, neither. Level 1: whoever runs the service could link a code to its ballot, and the widget says so;
 * nothing else about the voter comes in.
 */
export async function castBallot(database: Database, voteId: string, input: BallotInput): Promise<Result<Receipt>> {
  const vote = await findVote(database, voteId);
  if (!vote) return fail('request.not-found');
  const code = readVotingCode(input.code);
  if (!code.ok) return code;
  if (!(await isKnownCode(database, voteId, code.value))) return fail('code.unknown', 'code');
  const issues = checkBallot(vote, input);
  if (issues.length) return { ok: false, issues };
  const written = await writeBallot(database, { vote: voteId, code: code.value, receipt: randomId(), choices: input.choices, points: input.points });
  if (!written.ok) return written;
  for (const [place, objection] of (input.objections ?? []).entries()) {
    const made = await makeObjection(database, voteId, { ...objection, code: code.value });
    if (!made.ok) return within(made, `objections.${place}`);
  }
  const { receipt, sequence, castAt } = written.value;
  return succeed({ id: receipt, castAt: castAt.toISOString(), sequence, changeableUntil: vote.closesAt });
}
