import { createResource, type Resource } from '@wijkaanpak/client';
import { getNeighbourhood, listProposals } from '@wijkaanpak/client/addresses';
import { succeed, type Partner, type Proposal, type Result } from '@wijkaanpak/domain';
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
    const own = actorIn(host.token).partner;
    const partners = neighbourhood.value.partners.filter(({ id }) => own === undefined || id === own);
    return succeed({ partners, proposals: proposals.ok ? proposals.value.items : [] });
  });

/** Who a token names, to show what is their own; the service is the one that checks it. Undefined for what a token does not tell to a page. */
export function actorIn(token: string): { readonly partner: string | undefined; readonly name: string | undefined } {
  try {
    const { partner, name } = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0)))) as Record<string, unknown>;
    return { partner: textIn(partner), name: textIn(name) };
  } catch {
    return { partner: undefined, name: undefined };
  }
}

const textIn = (claim: unknown): string | undefined => (typeof claim === 'string' ? claim : undefined);
