import { fail, proposalOn, succeed, type Proposal, type ProposalStanding, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { readToday } from '../repositories/commitments.ts';
import { findGroup } from '../repositories/groups.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { readObstaclesOf } from '../repositories/obstacles.ts';
import { readEvents } from '../repositories/proposal-events.ts';
import { findProposal } from '../repositories/proposals.ts';

/** A proposal with its whole road, as it stands today. */
export async function readProposalStanding(database: Database, id: string): Promise<Result<ProposalStanding>> {
  const proposal = await findProposal(database, id);
  return proposal ? succeed(await withRoad(database, proposal)) : fail('request.not-found');
}

async function withRoad(database: Database, proposal: Proposal): Promise<ProposalStanding> {
  return proposalOn(proposal, await readToday(database), {
    events: await readEvents(database, proposal.id), obstacles: await readObstaclesOf(database, proposal.id), neighbourhood: (await findNeighbourhood(database, proposal.neighbourhood))!,
    fromGroup: proposal.group === null ? null : ((await findGroup(database, proposal.group)) ?? null),
  });
}
