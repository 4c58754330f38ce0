import { createResource, type Resource } from '@wijkaanpak/client';
import { listMandates, type MandatePage } from '@wijkaanpak/client/addresses';
import { succeed, type MandateStanding, type Result } from '@wijkaanpak/domain';
import type { FormsHost } from './forms-host.ts';

/** What somebody may act under, with the names of what it is about. */
export interface OwnMandates {
  readonly mandates: readonly MandateStanding[];
  readonly subjects: MandatePage['subjects'];
}

/** Who a token names, to show what is theirs; the service is the one that checks it. Undefined for a token that tells nothing to a page. */
function personIn(token: string): { readonly organisation: string; readonly name: string } | undefined {
  try {
    const bytes = Uint8Array.from(atob(token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    const { partner, name } = JSON.parse(new TextDecoder().decode(bytes)) as { partner?: unknown; name?: unknown };
    return typeof partner === 'string' && typeof name === 'string' ? { organisation: partner, name } : undefined;
  } catch {
    return undefined;
  }
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
