import { createResource, type Resource } from '@wijkaanpak/client';
import { getNeighbourhood, listGroups, listMandates, listTables, listVotes } from '@wijkaanpak/client/addresses';
import { succeed, type MandateStanding, type MandateSubject, type Neighbourhood, type ResidentGroup, type Result, type TableStanding, type Vote } from '@wijkaanpak/domain';
import type { RoadHost } from '../road/road-host.ts';

/** What can be chosen in the forms of a neighbourhood, as the service knows it. */
export interface Choices {
  readonly neighbourhood: Neighbourhood;
  readonly mandates: readonly MandateStanding[];
  readonly subjects: readonly MandateSubject[];
  readonly votes: readonly Vote[];
  readonly tables: readonly TableStanding[];
  readonly groups: readonly ResidentGroup[];
}

const whole = { perPagina: 100 };

export const loadChoices = (host: Pick<RoadHost, 'call'>, wijk: string): Resource<Choices> =>
  createResource(async (): Promise<Result<Choices>> => {
    const params = { wijk };
    const [neighbourhood, mandates, votes, tables, groups] = await Promise.all([
      host.call(getNeighbourhood, { params }), host.call(listMandates, { params, query: whole }), host.call(listVotes, { query: { ...whole, wijk } }), host.call(listTables, { query: { ...whole, wijk } }), host.call(listGroups, { params, query: whole }),
    ]);
    if (!neighbourhood.ok) return neighbourhood;
    return succeed({
      neighbourhood: neighbourhood.value, mandates: mandates.ok ? mandates.value.items : [], subjects: mandates.ok ? mandates.value.subjects : [],
      votes: votes.ok ? votes.value.items : [], tables: tables.ok ? tables.value.items : [], groups: groups.ok ? groups.value.items : [],
    });
  });
