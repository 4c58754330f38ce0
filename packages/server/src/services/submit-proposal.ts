import { checkArea, fail, succeed, type Proposal, type ProposalInput, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { addProposal, findProposal } from '../repositories/proposals.ts';
import { keepPhoto } from './keep-photo.ts';

/** A resident's proposal, at once readable for everyone. The photo and the proposal are stored together or not at all. */
export async function submitProposal(database: Database, neighbourhoodId: string, input: ProposalInput): Promise<Result<Proposal>> {
  const neighbourhood = await findNeighbourhood(database, neighbourhoodId);
  if (!neighbourhood) return fail('request.not-found');
  const issues = checkArea(neighbourhood, input.area);
  if (issues.length) return { ok: false, issues };

  const photo = await keepPhoto(database, input.photo);
  if (!photo.ok) return photo;
  const id = randomId();
  const { title, description, place, area } = input;
  await addProposal(database, {
    id, neighbourhood: neighbourhoodId, title, description, place: place || null, area: area ?? null, category: null, cost: null, photo: photo.value, state: 'submitted',
  });
  return succeed((await findProposal(database, id))!);
}
