import { checkArea, fail, succeed, type Proposal, type ProposalInput, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { addPhoto, addProposal, findProposal } from '../repositories/proposals.ts';
import { cleanPhoto } from './clean-photo.ts';

/** A resident's proposal, at once readable for everyone. The photo and the proposal are stored together or not at all. */
export async function submitProposal(database: Database, neighbourhoodId: string, input: ProposalInput): Promise<Result<Proposal>> {
  const neighbourhood = await findNeighbourhood(database, neighbourhoodId);
  if (!neighbourhood) return fail('request.not-found');
  const issues = checkArea(neighbourhood, input.area);
  if (issues.length) return { ok: false, issues };

  let photo: string | null = null;
  if (input.photo) {
    const content = await cleanPhoto(Buffer.from(input.photo.data, 'base64'));
    if (!content.ok) return content;
    photo = randomId();
    await addPhoto(database, { id: photo, content: content.value, description: input.photo.description ?? '' });
  }
  const id = randomId();
  const { title, description, place, area } = input;
  await addProposal(database, {
    id, neighbourhood: neighbourhoodId, title, description, place: place || null, area: area ?? null, category: null, cost: null, photo, state: 'submitted',
  });
  return succeed((await findProposal(database, id))!);
}
