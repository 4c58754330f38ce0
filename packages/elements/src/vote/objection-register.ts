import { listObjections } from '@wijkaanpak/client/addresses';
import { succeed, type Objection, type Result, type VoteState } from '@wijkaanpak/domain';
import type { PaperHost } from './paper.ts';

/** What residents objected to a vote, and whether more can be. */
export interface ObjectionRegister {
  readonly state: VoteState;
  readonly objections: readonly Objection[];
}

const perPagina = 100;

/** All objections to a vote, however many pages that takes. */
export async function readObjections(stemming: string, host: Pick<PaperHost, 'call'>): Promise<Result<ObjectionRegister>> {
  const objections: Objection[] = [];
  for (let pagina = 1; ; pagina += 1) {
    const page = await host.call(listObjections, { params: { stemming }, query: { pagina, perPagina } });
    if (!page.ok) return page;
    const { items, total, state } = page.value;
    objections.push(...items);
    if (items.length < perPagina || objections.length >= total) return succeed({ state, objections });
  }
}
