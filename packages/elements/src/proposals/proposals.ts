import { createResource, type Resource } from '@wijkaanpak/client';
import { listProposals, type Page } from '@wijkaanpak/client/addresses';
import { proposalStates, type Proposal, type ProposalState } from '@wijkaanpak/domain';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
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
  static override properties: PropertyDeclarations = { pages: { state: true } };

  /** How many pages are shown under one another. */
  declare private pages: number;
  protected readonly section = 'proposals';
  #list: Resource<Page<Proposal>> | undefined;
  #zoek = '';
  #status: ProposalState | '' = '';

  constructor() {
    super();
    this.pages = 1;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('wijk-done', this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('wijk-done', this.#refresh);
  }

  protected connect(): void {
    const params = { wijk: this.resourceId };
    this.#list = createResource(() =>
      this.read(listProposals, { params, query: { perPagina: Math.min(100, perPagina * this.pages), zoek: this.#zoek, status: this.#status || undefined } }),
    );
    this.stores.follow(this.#list.$state);
    void this.#list.reload();
  }

  protected view(speech: Speech<'proposals'>): TemplateResult | typeof nothing {
    const state = this.#list!.$state.get();
    return html`
      <form role="search" part="search" @submit=${this.#search}>
        <div class="field">
          <label for="zoek">${speech.say('search')}</label>
          <input id="zoek" type="search" autocomplete="off" .value=${this.#zoek} />
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
      ${state.kind === 'loading' ? skeleton(speech) : state.kind === 'failed' ? loadFailure(speech, state.issues, () => this.#list!.reload()) : this.#found(speech, state.value)}
    `;
  }

  #found(speech: Speech<'proposals'>, { items, total }: Page<Proposal>): TemplateResult {
    const isSearching = this.#zoek !== '' || this.#status !== '';
    const count = total > 0 ? speech.say('found', { count: total }) : speech.say(isSearching ? 'noneFound' : 'none');
    return html`
      <p role="status" class="count">${count}</p>
      <div class="cards" part="proposals">
        ${items.map((proposal) => proposalCard({ proposal, speech, level: this.headingLevel, base: this.src }))}
      </div>
      ${items.length < Math.min(total, 100) ? html`<button type="button" class="secondary" @click=${this.#more}>${speech.say('more')}</button>` : nothing}
    `;
  }

  #search(event: Event): void {
    event.preventDefault();
    this.#zoek = this.renderRoot.querySelector<HTMLInputElement>('#zoek')!.value.trim();
    this.#status = this.renderRoot.querySelector<HTMLSelectElement>('#status')!.value as ProposalState | '';
    this.pages = 1;
    void this.#list!.reload();
  }

  async #more(): Promise<void> {
    const firstNew = this.pages * perPagina;
    this.pages += 1;
    await this.#list!.reload();
    await this.focusOn(`article:nth-of-type(${firstNew + 1}) .title`);
  }

  /** A proposal sent from the same page shows at once. */
  readonly #refresh = (event: Event): void => {
    if ((event.target as Element).localName === 'wijk-proposal-form') void this.#list?.reload();
  };
}
