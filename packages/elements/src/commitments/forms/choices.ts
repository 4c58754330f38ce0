import { createResource, type Resource } from '@wijkaanpak/client';
import { getNeighbourhood, listProposals } from '@wijkaanpak/client/addresses';
import { succeed, type Partner, type Proposal, type Result } from '@wijkaanpak/domain';
import { organisationIn } from '../../parts/acting/organisation-in.ts';
import type { FormsHost } from './forms-host.ts';

/** What a new promise can be made by and from, as the service knows them. */
export interface Choices {
  readonly partners: readonly Partner[];
  readonly proposals: readonly Proposal[];
}

/** Everyone who is at work for a neighbourhood, to hand a promise to. */
export const loadPartners = (host: FormsHost, wijk: string): Resource<readonly Partner[]> =>
  createResource(async (): Promise<Result<readonly Partner[]>> => {
    const neighbourhood = await host.call(getNeighbourhood, { params: { wijk } });
    return neighbourhood.ok ? succeed(neighbourhood.value.partners) : neighbourhood;
  });

export const loadChoices = (host: FormsHost, wijk: string): Resource<Choices> =>
  createResource(async (): Promise<Result<Choices>> => {
    const [neighbourhood, proposals] = await Promise.all([host.call(getNeighbourhood, { params: { wijk } }), host.call(listProposals, { params: { wijk }, query: { perPagina: 100 } })]);
    if (!neighbourhood.ok) return neighbourhood;
    const own = organisationIn(host.token);
    const partners = neighbourhood.value.partners.filter(({ id }) => own === undefined || id === own);
    return succeed({ partners, proposals: proposals.ok ? proposals.value.items : [] });
  });
