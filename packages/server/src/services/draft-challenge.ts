import { beginDraft, challengeOn, fail, hashChallengeSecret, mergeDraft, ordinanceIn, submitDraft, succeed, type ChallengeOrdinance, type ChallengeStanding, type DraftChange, type Neighbourhood, type Result, type SharedDraft, type SharedDraftInput } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import * as repository from '../repositories/challenges.ts';
import { readToday } from '../repositories/commitments.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';

/** Who has the link of a draft: its name and its secret. */
export interface Link {
  readonly id: string;
  readonly secret: string | undefined;
}

export async function begin(database: Database, neighbourhood: string, { secretHash, parts }: SharedDraftInput): Promise<Result<SharedDraft>> {
  if (!(await findNeighbourhood(database, neighbourhood))) return fail('request.not-found');
  const draft = beginDraft(randomId(), neighbourhood, parts);
  await repository.addDraft(database, draft, secretHash);
  return succeed(draft);
}

/** The draft of who holds this secret. A missing or wrong one is told as nothing found. */
export async function findOwn(database: Database, { id, secret }: Link): Promise<Result<SharedDraft>> {
  const draft = secret === undefined ? undefined : await repository.findOwnDraft(database, id, hashChallengeSecret(secret));
  return draft ? succeed(draft) : fail('request.not-found');
}

export async function change(database: Database, link: Link, changes: DraftChange): Promise<Result<SharedDraft>> {
  await repository.lockDraft(database, link.id);
  const draft = await findOwn(database, link);
  const merged = draft.ok ? mergeDraft(draft.value, changes) : draft;
  if (draft.ok && merged.ok && merged.value !== draft.value) await repository.keepDraft(database, merged.value);
  return merged;
}

/** From here on it is a challenge: everyone can read it, and the clock runs from this day. */
export async function submit(database: Database, link: Link, version: number): Promise<Result<ChallengeStanding>> {
  await repository.lockDraft(database, link.id);
  const draft = await findOwn(database, link);
  if (!draft.ok) return draft;
  const on = await readToday(database);
  const sent = submitDraft(draft.value, { version, on, ordinance: await ordinanceFor(database, (await findNeighbourhood(database, draft.value.neighbourhood))!, on) });
  if (!sent.ok) return sent;
  await repository.keepDraft(database, { ...draft.value, isSubmitted: true });
  await repository.addChallenge(database, sent.value);
  return succeed(challengeOn(sent.value, on));
}

export const ordinanceFor = async (database: Database, neighbourhood: Neighbourhood, at: string): Promise<ChallengeOrdinance | null> => ordinanceIn(neighbourhood, await repository.readOrdinances(database, neighbourhood.id), at);
