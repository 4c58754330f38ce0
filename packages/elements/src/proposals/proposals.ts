import { createResource, type Resource } from '@wijkaanpak/client';
import { listProposals, type Page } from '@wijkaanpak/client/addresses';
import { proposalStates, succeed, type Proposal, type ProposalState, type Result } from '@wijkaanpak/domain';
import { proposalSections } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { proposalCard } from './proposal-card.ts';
import { styles } from './proposals.styles.ts';

const perPagina = 12;

/**
 * What residents proposed and how each proposal stands: searchable, newest first.
 * @element wijk-proposals
 * @slot - shown until the widget runs
 */
export class WijkProposals extends WijkElement<'proposals'> {
  static override styles = [...WijkElement.styles, styles];

  protected readonly section = proposalSections;
  #list: Resource<Page<Proposal>> | undefined;
  #pagina = 1;
  /** What stays on show when the next page comes in. */
  #earlier: Page<Proposal> | undefined;
  #zoek = '';
  #status: ProposalState | '' = '';

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('wijk-done', this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('wijk-done', this.#refresh);
  }

  protected connect(): void {
    this.#list = createResource(() => this.#read());
    this.stores.follow(this.#list.$state);
    void this.#go(1);
  }

  protected view(speech: Speech<'proposals'>): TemplateResult | typeof nothing {
    const state = this.#list!.$state.get();
    return html`
      ${this.given === undefined ? this.#searchForm(speech) : nothing}
      ${state.kind === 'loading' ? skeleton(speech) : state.kind === 'failed' ? loadFailure(speech, state.issues, () => this.#list!.reload()) : this.#found(speech, state.value)}
    `;
  }

  #searchForm(speech: Speech<'proposals'>): TemplateResult {
    return html`
      <form role="search" part="search" @submit=${this.#search}>
        <div class="field">
          <label for="zoek">${speech.say('search')}</label>
          <input id="zoek" type="search" maxlength="200" autocomplete="off" dir="auto" .value=${this.#zoek} />
        </div>
        <div class="field">
          <label for="status">${speech.say('state')}</label>
          <select id="status">
            <option value="">${speech.say('anyState')}</option>
            ${proposalStates.filter((one) => one !== 'draft').map((one) => html`<option value=${one} ?selected=${one === this.#status}>${speech.say(`state.${one}`)}</option>`)}
          </select>
        </div>
        <button class="secondary">${speech.say('searchSubmit')}</button>
      </form>
    `;
  }

  #found(speech: Speech<'proposals'>, found: Page<Proposal>): TemplateResult {
    const { items, total, page, perPage } = found;
    const hasMore = this.given === undefined && page * perPage < total;
    const isSearching = this.#zoek !== '' || this.#status !== '';
    const count = total > 0 ? speech.say('found', { count: total }) : speech.say(isSearching ? 'noneFound' : 'none');
    return html`
      <p role="status" class="count">${count}</p>
      <div class="cards" part="proposals">
        ${items.map((proposal) => proposalCard({ proposal, speech, level: this.headingLevel, base: this.src }))}
      </div>
      ${hasMore ? html`<button type="button" class="secondary" @click=${() => this.#more(found)}>${speech.say('more')}</button>` : nothing}
    `;
  }

  #search(event: Event): void {
    event.preventDefault();
    this.#zoek = this.renderRoot.querySelector<HTMLInputElement>('#zoek')!.value.trim();
    this.#status = this.renderRoot.querySelector<HTMLSelectElement>('#status')!.value as ProposalState | '';
    void this.#go(1);
  }

  async #more(shown: Page<Proposal>): Promise<void> {
    await this.#go(shown.page + 1, shown);
    await this.focusOn(`article:nth-of-type(${shown.items.length + 1}) .title, article:last-of-type .title, [part=load-failure] button`);
  }

  /** Shows a page: alone, or together with what is shown already. */
  #go(pagina: number, earlier?: Page<Proposal>): Promise<void> {
    this.#pagina = pagina;
    this.#earlier = earlier;
    return this.#list!.reload();
  }

  /** What came in meanwhile moves a proposal to the next page; it is shown once. */
  async #read(): Promise<Result<Page<Proposal>>> {
    const [pagina, earlier] = [this.#pagina, this.#earlier];
    const query = { pagina, perPagina, zoek: this.#zoek, status: this.#status || undefined };
    const read = await this.read(listProposals, { params: { wijk: this.resourceId }, query });
    if (!read.ok || !earlier) return read;
    const known = new Set(earlier.items.map(({ id }) => id));
    const fresh = read.value.items.filter(({ id }) => !known.has(id));
    const items = pagina === 1 ? [...fresh, ...earlier.items] : [...earlier.items, ...fresh];
    return succeed({ ...read.value, items, page: Math.max(pagina, earlier.page) });
  }

  /** A proposal sent from the same page shows at once, also from a form in a shadow root of the page's own. */
  readonly #refresh = (event: Event): void => {
    const state = this.#list?.$state.get();
    if (!state || (event.composedPath()[0] as Element).localName !== 'wijk-proposal-form') return;
    void this.#go(1, state.kind === 'ready' ? state.value : undefined);
  };
}
