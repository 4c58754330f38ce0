import { createResource, type Resource } from '@wijkaanpak/client';
import type { ChallengePage } from '@wijkaanpak/client/addresses';
import { succeed, type ChallengeStanding, type Result } from '@wijkaanpak/domain';

interface Source {
  page(perPage: number): Promise<Result<ChallengePage>>;
  one(id: string): Promise<Result<ChallengeStanding>>;
}

/** The challenges of the neighbourhood, as many as were asked for, and first the one that somebody asked for by its link where that is further back. */
export class Listing {
  readonly resource: Resource<ChallengePage>;
  #perPage = 20;
  #asked: string | undefined;

  constructor(source: Source) {
    this.resource = createResource(async () => {
      const page = await source.page(this.#perPage);
      if (!page.ok || this.#asked === undefined || page.value.items.some(({ id }) => id === this.#asked)) return page;
      const own = await source.one(this.#asked);
      return own.ok ? succeed({ ...page.value, items: [own.value, ...page.value.items] }) : page;
    });
  }

  get page(): ChallengePage | undefined {
    const state = this.resource.$state.get();
    return state.kind === 'ready' ? state.value : undefined;
  }

  has(id: string): boolean {
    return this.page?.items.some((challenge) => challenge.id === id) ?? false;
  }

  async ask(id: string): Promise<void> {
    this.#asked = id;
    if (!this.has(id)) await this.resource.reload();
  }

  more(): Promise<void> {
    this.#perPage = Math.min(100, this.#perPage * 2);
    return this.resource.reload();
  }
}
