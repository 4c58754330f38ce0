import { checkArea, fail, maySpeak, succeed, type NotedProposalInput, type Proposal, type ProposalInput, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { readToday } from '../repositories/commitments.ts';
import { findGroup } from '../repositories/groups.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { addProposal, findProposal } from '../repositories/proposals.ts';
import { keepPhoto } from './keep-photo.ts';

/** A resident's proposal, at once readable for everyone. The photo and the proposal are stored together or not at all. */
export const submitProposal = (database: Database, neighbourhood: string, input: ProposalInput): Promise<Result<Proposal>> => keepProposal(database, neighbourhood, { input, via: 'web', group: null });

/** One by phone or on paper, written down and read back; from a group of residents only while it speaks for its members. */
export async function noteProposal(database: Database, neighbourhood: string, { channel: via, isReadBack: _, group: from, ...input }: NotedProposalInput): Promise<Result<Proposal>> {
  if (from === undefined) return keepProposal(database, neighbourhood, { input, via, group: null });
  const group = await findGroup(database, from);
  if (group?.neighbourhood !== neighbourhood) return fail('group.unknown', 'group');
  const may = maySpeak(group, await readToday(database));
  return may.ok ? keepProposal(database, neighbourhood, { input, via, group: group.id }) : may;
}

async function keepProposal(database: Database, neighbourhoodId: string, { input, ...way }: { readonly input: ProposalInput } & Pick<Proposal, 'via' | 'group'>): Promise<Result<Proposal>> {
  const neighbourhood = await findNeighbourhood(database, neighbourhoodId);
  if (!neighbourhood) return fail('request.not-found');
  const issues = checkArea(neighbourhood, input.area);
  if (issues.length) return { ok: false, issues };

  const photo = await keepPhoto(database, input.photo);
  if (!photo.ok) return photo;
  const id = randomId();
  const { title, description, place, area } = input;
  await addProposal(database, {
    id, neighbourhood: neighbourhoodId, title, description, place: place || null, area: area ?? null, category: null, cost: null, photo: photo.value, state: 'submitted', ...way,
  });
  return succeed((await findProposal(database, id))!);
}
