import * as domain from '@wijkaanpak/domain';
import { fail, succeed, type Actor, type Neighbourhood, type ProposalRoad, type ProposalStanding, type Result, type RoadNoting } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { readToday } from '../repositories/commitments.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import * as repository from '../repositories/proposal-events.ts';
import { findProposal } from '../repositories/proposals.ts';
import { readProposalStanding } from './read-proposals.ts';

/** Where a proposal is when something happens to it. */
export interface OnRoad {
  readonly road: ProposalRoad;
  readonly place: Neighbourhood;
  readonly on: string;
  readonly support: number;
}

/** Lets something happen to a proposal, one thing at a time: what the domain adds to its road is what is kept. */
export async function walk(database: Database, id: string, act: (it: OnRoad) => Promise<Result<ProposalRoad>> | Result<ProposalRoad>): Promise<Result<ProposalStanding>> {
  await repository.lockProposal(database, id);
  const proposal = await findProposal(database, id);
  if (!proposal) return fail('request.not-found');
  const place = (await findNeighbourhood(database, proposal.neighbourhood))!;
  const road: ProposalRoad = { proposal: id, state: proposal.state, events: await repository.readEvents(database, id) };
  const walked = await act({ road, place, on: await readToday(database), support: proposal.support });
  if (!walked.ok) return walked;
  for (const event of walked.value.events.slice(road.events.length)) await repository.addEvent(database, id, event);
  return readProposalStanding(database, id);
}

export type OfPartner = OnRoad & { readonly noting: RoadNoting };

/** The same by somebody who acts for a partner of the neighbourhood, and is one of its named people. */
export const walkAs = (database: Database, { id, actor }: { readonly id: string; readonly actor: Actor }, act: (it: OfPartner) => Promise<Result<ProposalRoad>> | Result<ProposalRoad>): Promise<Result<ProposalStanding>> =>
  walk(database, id, (it) => {
    const by = domain.namedPersonIn(it.place, { organisation: actor.partner, name: actor.name });
    return by.ok ? act({ ...it, noting: { by: by.value, on: it.on } }) : by;
  });

/** Support of a browser, counted once however often it comes. */
export const support = (database: Database, id: string, mark: string): Promise<Result<ProposalStanding>> =>
  walk(database, id, async ({ road, place, on, support: before }) => {
    if (await repository.hasSupported(database, id, mark)) return succeed(road);
    if (!domain.isOpenForSupport(road.state)) return fail('proposal.support.closed');
    await repository.addSupport(database, { proposal: id, mark });
    return domain.reachSupport(road, { support: before + 1, needed: domain.supportNeededIn(place) }, on);
  });
