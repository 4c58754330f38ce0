import { createResource, type Resource } from '@wijkaanpak/client';
import { getCommitment, judgeCommitment, listCommitments, listPromiseKeeping, type Page } from '@wijkaanpak/client/addresses';
import { commitmentStates, succeed, type CommitmentState, type CommitmentStanding, type Issue, type Result } from '@wijkaanpak/domain';
import { commitmentSections } from '@wijkaanpak/texts';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { commitmentCard } from './commitment-card.ts';
import { styles } from './commitments.styles.ts';
import type { CommitmentForms } from './forms/commitment-forms.ts';
import type { openHolders } from './holders/commitment-holders.ts';
import type { KeepingFigures } from './keeping/promise-keeping.ts';

const perPagina = 12;

/**
 * What partners promised the neighbourhood: what, who, by when, how residents will see it, and what residents found of it. Old dates stay in sight.
 * `src` may also be one promise (`…/v1/toezeggingen/{toezegging}`). With a `token` of someone who acts for a partner there are forms to promise and to report.
 * @element wijk-commitments
 * @fires {WijkSubmitEvent} wijk-submit - before something is sent; `respondWith` lets the host answer
 * @fires {CustomEvent<CommitmentStanding>} wijk-done - after it was delivered
 * @slot - shown until the widget runs
 */
export class WijkCommitments extends WijkElement<'commitments'> {
  static override styles = [...WijkElement.styles, styles];
  static override properties: PropertyDeclarations = { token: { attribute: false }, refusals: { state: true } };

  /** Bearer token of who acts in a role, from the organisation's own login. Only as a property, so that it never stands in a page. */
  declare token: string | undefined;
  /** Why the outcome of a vote could not be put with a promise. */
  declare protected refusals: Readonly<Record<string, Issue>>;
  protected readonly section = commitmentSections;
  #list: Resource<Page<CommitmentStanding>> | undefined;
  #keeping: KeepingFigures | undefined;
  #forms: CommitmentForms | undefined;
  #holders: Awaited<ReturnType<typeof openHolders>> | undefined;
  #pagina = 1;
  /** What stays on show when the next page comes in. */
  #earlier: readonly CommitmentStanding[] = [];
  /** What was changed from here, as the service answered. */
  readonly #fresh = new Map<string, CommitmentStanding>();
  #stand: CommitmentState | '' = '';

  constructor() {
    super();
    this.refusals = {};
  }

  protected connect(): void {
    this.#fresh.clear();
    this.#list = createResource(() => this.#read());
    this.#keeping = undefined;
    this.#follow();
    void this.#go(1);
  }

  protected override async speak(): Promise<void> {
    await super.speak();
    this.#holders = undefined;
    void this.#forms?.speak(this.speech!.language);
    if (this.#keeping) {
      this.#keeping = undefined;
      void this.#openKeeping();
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('token') || (this.token && changed.has('src'))) void this.#openForms();
  }

  protected view(speech: Speech<'commitments'>): TemplateResult | typeof nothing {
    const state = this.#list!.$state.get();
    return html`
      ${this.#forms?.panel() ?? nothing}
      ${this.#isWhole ? html`<details part="figures" @toggle=${this.#openKeeping}><summary>${speech.say('figures')}</summary>${this.#keeping?.view() ?? skeleton(speech)}</details>${this.#filterForm(speech)}` : nothing}
      ${state.kind === 'loading' ? skeleton(speech) : state.kind === 'failed' ? loadFailure(speech, state.issues, () => this.#list!.reload()) : this.#found(speech, state.value)}
      ${this.#isWhole ? this.#feeds(speech) : nothing}
    `;
  }

  /** A neighbourhood's list from a service; not one promise, nor what the page itself gave. */
  get #isWhole(): boolean {
    return this.given === undefined && !this.#isOne;
  }

  get #isOne(): boolean {
    return /\/v1\/toezeggingen\/[^/]+$/.test(this.src ?? '');
  }

  #filterForm(speech: Speech<'commitments'>): TemplateResult {
    return html`
      <form part="filter" @submit=${this.#filter}>
        <div class="field">
          <label for="stand">${speech.say('state')}</label>
          <select id="stand">
            <option value="">${speech.say('anyState')}</option>
            ${commitmentStates.map((one) => html`<option value=${one} ?selected=${one === this.#stand}>${speech.say(`state.${one}`)}</option>`)}
          </select>
        </div>
        <button class="secondary">${speech.say('show')}</button>
      </form>
    `;
  }

  #found(speech: Speech<'commitments'>, { items, total, page, perPage }: Page<CommitmentStanding>): TemplateResult {
    const hasMore = this.#isWhole && page * perPage < total;
    const count = total > 0 ? speech.say('found', { count: total }) : speech.say(this.#stand ? 'noneFound' : 'none');
    return html`
      ${this.#isOne ? nothing : html`<p role="status" class="count">${count}</p>`}
      <div class="cards" part="commitments">
        ${items.map((item) => this.#card(speech, this.#fresh.get(item.id) ?? item))}
      </div>
      ${hasMore ? html`<button type="button" class="secondary" @click=${() => this.#more(items)}>${speech.say('more')}</button>` : nothing}
    `;
  }

  #card(speech: Speech<'commitments'>, commitment: CommitmentStanding): TemplateResult {
    return commitmentCard({
      commitment, speech, level: this.headingLevel, base: this.src, pageAt: (path) => this.source && `${this.source.base.slice(0, -3)}/${path}`,
      carryOver: (vote) => this.#carryOver(commitment.id, vote), refusal: this.refusals[commitment.id], acts: this.#forms?.actsOn(commitment) ?? nothing, holders: this.#holdersOf(commitment),
    });
  }

  /** The words for it come with the first promise that was handed over. */
  #holdersOf(commitment: CommitmentStanding): TemplateResult | typeof nothing {
    if (!commitment.handOvers.length) return nothing;
    if (!this.#holders) void this.#openHolders();
    return this.#holders?.(commitment) ?? nothing;
  }

  async #openHolders(): Promise<void> {
    const { openHolders } = await import('./holders/commitment-holders.ts');
    const { language } = this.speech!;
    const holders = await openHolders(language);
    if (language === this.speech!.language) this.#holders = holders;
    this.requestUpdate();
  }

  #feeds(speech: Speech<'commitments'>): TemplateResult | typeof nothing {
    if (!this.source) return nothing;
    const list = `${this.source.base}/wijken/${this.resourceId}/toezeggingen`;
    return html`
      <p part="follow"><span class="label">${speech.say('follow')}</span><a href=${`${list.replace(/^https?/, 'webcal')}/agendapunten`}>${speech.say('calendar')}</a> <a href=${`${list}/berichten`} type="application/atom+xml">${speech.say('news')}</a></p>
    `;
  }

  #filter(event: Event): void {
    event.preventDefault();
    this.#stand = this.renderRoot.querySelector<HTMLSelectElement>('#stand')!.value as CommitmentState | '';
    void this.#go(1);
  }

  async #more(shown: readonly CommitmentStanding[]): Promise<void> {
    await this.#go(this.#pagina + 1, shown);
    await this.focusOn(`article:nth-of-type(${shown.length + 1}) .title, article:last-of-type .title, [part=load-failure] button`);
  }

  /** Shows a page: alone, or together with what is shown already. */
  #go(pagina: number, earlier: readonly CommitmentStanding[] = []): Promise<void> {
    this.#pagina = pagina;
    this.#earlier = earlier;
    return this.#list!.reload();
  }

  /** What came in meanwhile moves a promise to the next page; it is shown once. */
  async #read(): Promise<Result<Page<CommitmentStanding>>> {
    const [pagina, earlier] = [this.#pagina, this.#earlier];
    if (this.#isOne && this.given === undefined) {
      const one = await this.call(getCommitment, { params: { toezegging: this.resourceId } });
      return one.ok ? succeed({ items: [one.value], total: 1, page: 1, perPage: 1 }) : one;
    }
    const read = await this.read(listCommitments, { params: { wijk: this.resourceId }, query: { pagina, perPagina, stand: this.#stand || undefined } });
    if (!read.ok) return read;
    const known = new Set(earlier.map(({ id }) => id));
    return succeed({ ...read.value, items: [...earlier, ...read.value.items.filter(({ id }) => !known.has(id))] });
  }

  /** Anyone may: the service counts the vote itself. The same for everyone, so that it is done once. */
  async #carryOver(toezegging: string, vote: string): Promise<void> {
    const carried = await this.send(judgeCommitment, { params: { toezegging }, body: { vote }, key: `oordeel-${toezegging}-${vote}` });
    if (!carried.ok) this.refusals = { ...this.refusals, [toezegging]: carried.issues[0]! };
    else await this.#show(carried.value, this.speech!.say('carriedOver'));
  }

  /** Shows a promise as it has become, with the focus on it; a new one in front. */
  async #show(changed: CommitmentStanding | undefined, said: string): Promise<void> {
    const state = this.#list!.$state.get();
    const isKnown = state.kind === 'ready' && state.value.items.some(({ id }) => id === changed?.id);
    if (changed) this.#fresh.set(changed.id, changed);
    if (!isKnown) await this.#go(1);
    void this.#keeping?.figures.reload();
    this.announcement = said;
    await this.focusOn(changed ? `#c-${changed.id} .title` : '.count');
  }

  /** What partners keep is counted, and the code and words for it are fetched, for who wants to know. */
  async #openKeeping(): Promise<void> {
    if (this.#keeping) return;
    const { openKeepingFigures } = await import('./keeping/promise-keeping.ts');
    this.#keeping = await openKeepingFigures(nearestLanguage(this), this.renderRoot as ShadowRoot, () => this.call(listPromiseKeeping, { params: { wijk: this.resourceId } }));
    this.#follow();
  }

  /** The forms, their words and their style come when someone acts for a partner. */
  async #openForms(): Promise<void> {
    const { token } = this;
    this.#forms = undefined;
    if (token === undefined) return this.#follow();
    const language = nearestLanguage(this);
    const { openCommitmentForms } = await import('./forms/commitment-forms.ts');
    const forms = await openCommitmentForms(language, {
      token,
      wijk: this.#isWhole ? this.resourceId : undefined,
      level: this.headingLevel,
      root: this.renderRoot as ShadowRoot,
      call: (address, request) => this.call(address, { ...request, token }),
      send: (address, request) => this.send(address, { ...request, token }),
      submission: (options) => this.submission(options),
      focusOn: (selector) => this.focusOn(selector),
      announce: (text) => (this.announcement = text),
      changed: () => this.#follow(),
      show: (commitment, said) => this.#show(commitment, said),
    });
    if (token === this.token) this.#forms = forms;
    this.#follow();
  }

  #follow(): void {
    this.stores.follow(...[this.#list, this.#keeping?.figures].flatMap((resource) => (resource ? [resource.$state] : [])), ...(this.#forms?.stores ?? []));
    this.requestUpdate();
  }
}
