import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { fail, succeed, type Result } from '../issues.ts';
import type { NamedPerson } from '../mandate/mandate.ts';
import { ObstacleStanding, obstacleOn } from '../obstacle/standing.ts';
import type { Obstacle } from '../obstacle/obstacle.ts';
import type { Neighbourhood } from '../neighbourhood/neighbourhood.ts';
import { CalendarDate } from '../time.ts';
import { ResidentGroup } from '../group/group.ts';
import { ProposalEvent, proposalKinds } from './events.ts';
import { Proposal } from './proposal.ts';
import { kindOfProposal } from './road.ts';
import { supportNeededIn } from './support.ts';

/** A proposal with its whole road, on the day it was read: what happened, in order, and what stands in its way. */
export const ProposalStanding = z.extend(Proposal, {
  readOn: CalendarDate,
  supportNeeded: z.int(),
  /** Held to last until an answer says otherwise. */
  lasts: z.enum(proposalKinds),
  events: z.array(ProposalEvent),
  obstacles: z.array(ObstacleStanding),
  /** What the organisations in it call themselves. */
  partners: z.array(z.object({ id: Slug, name: z.string() })),
  /** Who proposes it, where a group of residents does. */
  fromGroup: z.nullable(ResidentGroup),
});
export type ProposalStanding = z.infer<typeof ProposalStanding>;

interface Surrounding {
  readonly events: readonly ProposalEvent[];
  readonly obstacles: readonly Obstacle[];
  readonly neighbourhood: Pick<Neighbourhood, 'partners' | 'supportNeeded'>;
  readonly fromGroup: ResidentGroup | null;
}

export const proposalOn = (proposal: Proposal, readOn: CalendarDate, { events, obstacles, neighbourhood, fromGroup }: Surrounding): ProposalStanding => ({
  ...proposal, readOn, supportNeeded: supportNeededIn(neighbourhood), lasts: kindOfProposal(events), events: [...events], obstacles: obstacles.map((one) => obstacleOn(one, readOn)),
  partners: neighbourhood.partners.map(({ id, name }) => ({ id, name })), fromGroup,
});

/** Who somebody is at a partner of the neighbourhood: with a role, as residents know them. Refuses who is not among its named people. */
export function namedPersonIn({ partners }: Pick<Neighbourhood, 'partners'>, { organisation, name }: { readonly organisation: string | null; readonly name: string }): Result<NamedPerson> {
  const person = partners.find(({ id }) => id === organisation)?.people.find((one) => one.name === name);
  return person && organisation !== null ? succeed({ organisation, name, role: person.role }) : fail('proposal.person.unknown');
}
