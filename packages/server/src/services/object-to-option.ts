import { checkAnswer, checkObjection, fail, objectionState, readVotingCode, succeed, type Actor, type Objection, type ObjectionAnswerInput, type ObjectionInput, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { isKnownCode } from '../repositories/ballots.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import * as repository from '../repositories/objections.ts';
import { findVote, readNow, wasCounted } from '../repositories/votes.ts';

/** A resident's reasoned objection, other reasons for it, or none any more. As with a ballot, nothing comes in of who it is but the code. */
export async function makeObjection(database: Database, voteId: string, { option, reasons, code: typed }: ObjectionInput): Promise<Result<Objection>> {
  const vote = await findVote(database, voteId);
  if (!vote) return fail('request.not-found');
  const code = readVotingCode(typed);
  if (!code.ok) return code;
  if (!(await isKnownCode(database, voteId, code.value))) return fail('code.unknown', 'code');
  const before = await repository.findOwnObjection(database, { vote: voteId, code: code.value, option });
  const issues = checkObjection({ ...vote, state: objectionState(vote, await readNow(database)) }, { option, reasons }, before);
  if (issues.length) return { ok: false, issues };
  if (reasons === null) return repository.withdrawObjection(database, before!.id);
  return repository.writeObjection(database, { id: randomId(), vote: voteId, code: code.value, option, reasons });
}

/** An answer by someone of a partner of the neighbourhood, by name. Given as long as the outcome does not stand. */
export async function answerObjection(database: Database, { id, actor }: { readonly id: string; readonly actor: Actor }, input: ObjectionAnswerInput): Promise<Result<Objection>> {
  const objection = await repository.findObjection(database, id);
  if (!objection) return fail('request.not-found');
  const vote = (await findVote(database, objection.vote))!;
  const partner = (await findNeighbourhood(database, vote.neighbourhood))?.partners.find((one) => one.id === actor.partner);
  if (!partner) return fail('objection.not-a-partner');
  const issues = checkAnswer(objection, input, await wasCounted(database, vote.id));
  if (issues.length) return { ok: false, issues };
  const added = await repository.addAnswer(database, id, { ...input, by: { name: actor.name, partner: partner.id, partnerName: partner.name } });
  if (!added.ok) return added;
  const { vote: _, ...answered } = (await repository.findObjection(database, id))!;
  return succeed(answered);
}
