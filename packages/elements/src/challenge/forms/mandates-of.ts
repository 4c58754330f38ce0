import { createResource, type Resource } from '@wijkaanpak/client';
import { listMandates, type MandatePage } from '@wijkaanpak/client/addresses';
import { succeed, type MandateStanding, type Result } from '@wijkaanpak/domain';
import { personIn } from '../../parts/acting/person-in.ts';
import type { FormsHost } from './forms-host.ts';

/** What somebody may act under, with the names of what it is about. */
export interface OwnMandates {
  readonly mandates: readonly MandateStanding[];
  readonly subjects: MandatePage['subjects'];
}

/** The mandates of who acts that are in force; all that are in force where the token does not tell who that is. */
export const mandatesOf = (host: FormsHost, token: string): Resource<OwnMandates> =>
  createResource(async (): Promise<Result<OwnMandates>> => {
    const register = await host.call(listMandates, { params: { wijk: host.wijk }, query: { perPagina: 100 } });
    if (!register.ok) return register;
    const who = personIn(token);
    const { items, subjects } = register.value;
    const isOwn = ({ holder, state }: MandateStanding) => state === 'in-force' && (!who || (holder.organisation === who.organisation && holder.name === who.name));
    return succeed({ mandates: items.filter(isOwn), subjects });
  });
