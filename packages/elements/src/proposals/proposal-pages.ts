import { createResource, type Resource } from '@wijkaanpak/client';
import type { Page } from '@wijkaanpak/client/addresses';
import { succeed, type Proposal, type Result } from '@wijkaanpak/domain';
import type { Sought } from './search-form.ts';

/** Reads one page of what is looked for. */
type ReadPage = (pagina: number, sought: Sought) => Promise<Result<Page<Proposal>>>;

/** The pages of a list that are on show together, and what is looked for in it. */
export class ProposalPages {
  readonly #readPage: ReadPage;
  readonly list: Resource<Page<Proposal>>;
  sought: Sought = { zoek: '', status: '' };
  #pagina = 1;
  /** What stays on show when the next page comes in. */
  #earlier: Page<Proposal> | undefined;

  constructor(readPage: ReadPage) {
    this.#readPage = readPage;
    this.list = createResource(() => this.#read());
  }

  /** Shows a page: alone, or together with what is shown already. */
  go(pagina: number, earlier?: Page<Proposal>): Promise<void> {
    this.#pagina = pagina;
    this.#earlier = earlier;
    return this.list.reload();
  }

  search(sought: Sought): Promise<void> {
    this.sought = sought;
    return this.go(1);
  }

  /** What came in meanwhile moves a proposal to the next page; it is shown once. */
  async #read(): Promise<Result<Page<Proposal>>> {
    const [pagina, earlier] = [this.#pagina, this.#earlier];
    const read = await this.#readPage(pagina, this.sought);
    if (!read.ok || !earlier) return read;
    const known = new Set(earlier.items.map(({ id }) => id));
    const fresh = read.value.items.filter(({ id }) => !known.has(id));
    const items = pagina === 1 ? [...fresh, ...earlier.items] : [...earlier.items, ...fresh];
    return succeed({ ...read.value, items, page: Math.max(pagina, earlier.page) });
  }
}
