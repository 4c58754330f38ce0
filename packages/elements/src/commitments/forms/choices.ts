import { createResource, type Resource } from '@wijkaanpak/client';
import { getNeighbourhood, listPolls, listProposals } from '@wijkaanpak/client/addresses';
import { succeed, type Partner, type Proposal, type Result, type TrustPoll, type Wave } from '@wijkaanpak/domain';
import { organisationIn } from '../../parts/acting/organisation-in.ts';
import type { FormsHost } from './forms-host.ts';

/** What a new promise can be made by and from, as the service knows them. */
export interface Choices {
  readonly partners: readonly Partner[];
  readonly proposals: readonly Proposal[];
  readonly rounds: readonly Round[];
}

/** Everyone who is at work for a neighbourhood, to hand a promise to. */
export const loadPartners = (host: FormsHost, wijk: string): Resource<readonly Partner[]> =>
  createResource(async (): Promise<Result<readonly Partner[]>> => {
    const neighbourhood = await host.call(getNeighbourhood, { params: { wijk } });
    return neighbourhood.ok ? succeed(neighbourhood.value.partners) : neighbourhood;
  });
/** A round of a poll that has closed, the newest first. */
export interface Round {
  readonly poll: Pick<TrustPoll, 'id' | 'title'>;
  readonly wave: Wave;
}

/** Closed by the service's clock: all that were held before the current round, and that one once the service calls it closed. */
const closedRounds = (poll: TrustPoll): Round[] => {
  const { waves = [poll.wave], wave: current, state } = poll;
  const place = waves.findIndex(({ id }) => id === current.id);
  return waves.slice(0, state === 'closed' ? place + 1 : place).map((wave) => ({ poll, wave })).reverse();
};

export const loadChoices = (host: FormsHost, wijk: string): Resource<Choices> =>
  createResource(async (): Promise<Result<Choices>> => {
    const [neighbourhood, proposals, polls] = await Promise.all([host.call(getNeighbourhood, { params: { wijk } }), host.call(listProposals, { params: { wijk }, query: { perPagina: 100 } }), host.call(listPolls, { query: { wijk, perPagina: 100 } })]);
    if (!neighbourhood.ok) return neighbourhood;
    const own = organisationIn(host.token);
    const partners = neighbourhood.value.partners.filter(({ id }) => own === undefined || id === own);
    return succeed({ partners, proposals: proposals.ok ? proposals.value.items : [], rounds: polls.ok ? polls.value.items.flatMap(closedRounds) : [] });
  });
