import { createResource, type Resource } from '@wijkaanpak/client';
import { getProposal, listProposals, supportProposal, type Page } from '@wijkaanpak/client/addresses';
import { succeed, type Issue, type Proposal, type ProposalStanding, type Result } from '@wijkaanpak/domain';
import { proposalSections } from '@wijkaanpak/texts';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import type { PartnerForms } from './partner/partner-forms.ts';
import { proposalCard } from './proposal-card.ts';
import type { RoadHost } from './road/road-host.ts';
import type { Roads } from './road/roads.ts';
import { searchForm, type Sought } from './search-form.ts';
import { supportAt } from '../parts/support/support.ts';
import { styles } from './proposals.styles.ts';

const perPagina = 12;

/**
 * What residents proposed and how each proposal stands: searchable, newest first. Readers give support, follow the road of a proposal and ask about it.
 * `src` may also be one proposal (`…/v1/voorstellen/{voorstel}`). With a `token` of someone who acts for a partner there are forms for each step on the road.
 * @element wijk-proposals
 * @fires {WijkSubmitEvent} wijk-submit - before something is sent; `respondWith` lets the host answer
 * @fires {CustomEvent<ProposalStanding>} wijk-done - after it was delivered
 * @slot - shown until the widget runs
 */
export class WijkProposals extends WijkElement<'proposals'> {
  static override styles = [...WijkElement.styles, styles];
  static override properties: PropertyDeclarations = { token: { attribute: false }, refusals: { state: true } };

  /** Bearer token of who acts in a role, from the organisation's own login. Only as a property, so that it never stands in a page. */
  declare token: string | undefined;
  /** Why support could not be given. */
  declare protected refusals: Readonly<Record<string, Issue>>;
  protected readonly section = proposalSections;
  #list: Resource<Page<Proposal>> | undefined;
  #pagina = 1;
  /** What stays on show when the next page comes in. */
  #earlier: Page<Proposal> | undefined;
  #sought: Sought = { zoek: '', status: '' };
  #loading: Promise<Roads> | undefined;
  #roads: Roads | undefined;
  #forms: PartnerForms | undefined;
  readonly #opened = new Set<string>();
  /** What was changed from here, as the service answered. */
  readonly #fresh = new Map<string, Proposal>();

  constructor() {
    super();
    this.refusals = {};
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
    this.#list = createResource(() => this.#read());
    this.#fresh.clear();
    this.#opened.clear();
    this.#loading = undefined;
    this.#roads = undefined;
    this.#follow();
    void this.#go(1);
    if (this.#isOne) void this.#openRoad(this.resourceId);
  }

  protected override async speak(): Promise<void> {
    await super.speak();
    for (const part of [this.#roads, this.#forms]) void part?.speak(this.speech!.language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('token') || (this.token && changed.has('src'))) void this.#openForms();
  }

  protected view(speech: Speech<'proposals'>): TemplateResult | typeof nothing {
    const state = this.#list!.$state.get();
    return html`
      ${this.#forms?.panel() ?? nothing}
      ${this.#isWhole ? searchForm(speech, this.#sought, (sought) => this.#search(sought)) : nothing}
      ${state.kind === 'loading' ? skeleton(speech) : state.kind === 'failed' ? loadFailure(speech, state.issues, () => this.#list!.reload()) : this.#found(speech, state.value)}
    `;
  }

  /** A neighbourhood's list from a service; not one proposal, nor what the page itself gave. */
  get #isWhole(): boolean {
    return this.given === undefined && !this.#isOne;
  }

  get #isOne(): boolean {
    return /\/v1\/voorstellen\/[^/]+$/.test(this.src ?? '');
  }

  #found(speech: Speech<'proposals'>, found: Page<Proposal>): TemplateResult {
    const { items, total, page, perPage } = found;
    const hasMore = this.#isWhole && page * perPage < total;
    const { zoek, status } = this.#sought;
    const isSearching = zoek !== '' || status !== '';
    const count = total > 0 ? speech.say('found', { count: total }) : speech.say(isSearching ? 'noneFound' : 'none');
    return html`
      ${this.#isOne ? nothing : html`<p role="status" class="count" tabindex="-1">${count}</p>`}
      <div class="cards" part="proposals">
        ${items.map((item) => this.#card(speech, this.#fresh.get(item.id) ?? item))}
      </div>
      ${hasMore ? html`<button type="button" class="secondary" @click=${() => this.#more(found)}>${speech.say('more')}</button>` : nothing}
    `;
  }

  #card(speech: Speech<'proposals'>, proposal: Proposal): TemplateResult {
    const { id } = proposal;
    const acts = this.given === undefined
      ? {
          hasSupported: this.#supportOf(id).isGiven(), support: () => void this.#support(id), refusal: this.refusals[id],
          isOpen: this.#opened.has(id), openRoad: (event: Event) => this.#toggle(event, id), road: this.#roads?.view(id, this.#forms) ?? skeleton(speech),
        }
      : undefined;
    return proposalCard({ proposal, speech, level: this.headingLevel, base: this.src, acts });
  }

  #search(sought: Sought): void {
    this.#sought = sought;
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
    if (this.#isOne && this.given === undefined) {
      const one = await this.call(getProposal, { params: { voorstel: this.resourceId } });
      return one.ok ? succeed({ items: [one.value], total: 1, page: 1, perPage: 1 }) : one;
    }
    const query = { pagina, perPagina, zoek: this.#sought.zoek, status: this.#sought.status || undefined };
    const read = await this.read(listProposals, { params: { wijk: this.resourceId }, query });
    if (!read.ok || !earlier) return read;
    const known = new Set(earlier.items.map(({ id }) => id));
    const fresh = read.value.items.filter(({ id }) => !known.has(id));
    const items = pagina === 1 ? [...fresh, ...earlier.items] : [...earlier.items, ...fresh];
    return succeed({ ...read.value, items, page: Math.max(pagina, earlier.page) });
  }

  #supportOf(id: string): ReturnType<typeof supportAt> {
    return supportAt(`${this.source?.base ?? ''}/voorstellen/${id}`);
  }

  /** The same mark under the same key, however often it is pressed: it counts once. */
  async #support(voorstel: string): Promise<void> {
    const support = this.#supportOf(voorstel);
    const mark = support.mark();
    const given = await this.send(supportProposal, { params: { voorstel }, body: { mark }, key: `steun-${mark}` });
    const { [voorstel]: _, ...others } = this.refusals;
    this.refusals = given.ok ? others : { ...others, [voorstel]: given.issues[0]! };
    if (!given.ok) return;
    support.wasGiven(mark);
    await this.#show(given.value, this.speech!.say('supported'), `#p-${voorstel} .title`);
  }

  #toggle(event: Event, id: string): void {
    if ((event.target as HTMLDetailsElement).open) void this.#openRoad(id);
    else this.#opened.delete(id);
  }

  /** The road of a proposal, its words and its style come when somebody wants to read it. */
  async #openRoad(id: string): Promise<void> {
    this.#opened.add(id);
    this.requestUpdate();
    this.#loading ??= import('./road/roads.ts').then(({ openRoads }) => openRoads(nearestLanguage(this), this.#host()));
    this.#roads = await this.#loading;
    this.#roads.open(id);
  }

  /** The forms, their words and their style come when someone acts for a partner. */
  async #openForms(): Promise<void> {
    const { token } = this;
    this.#forms = undefined;
    if (token === undefined) return this.#follow();
    const { openPartnerForms } = await import('./partner/partner-forms.ts');
    const forms = await openPartnerForms(nearestLanguage(this), {
      ...this.#host(), token, wijk: this.#isWhole ? this.resourceId : undefined, call: (address, request) => this.call(address, { ...request, token }), send: (address, request) => this.send(address, { ...request, token }),
    });
    if (token === this.token) this.#forms = forms;
    this.#follow();
  }

  #host(): RoadHost {
    return {
      level: this.headingLevel, root: this.renderRoot as ShadowRoot, base: this.src,
      pageAt: (path) => this.source && `${this.source.base.slice(0, -3)}/${path}`,
      call: (address, request) => this.call(address, request),
      send: (address, request) => this.send(address, request),
      submission: (options) => this.submission(options),
      focusOn: (selector) => this.focusOn(selector),
      announce: (text) => (this.announcement = text),
      changed: () => this.#follow(),
      show: (changed, said, focus) => this.#show(changed, said, focus),
    };
  }

  /** Shows a proposal as it has become; reads anew what came back without one. */
  async #show(changed: ProposalStanding | undefined, said: string, focus?: string): Promise<void> {
    if (changed) this.#fresh.set(changed.id, changed);
    else await this.#go(1);
    this.#roads?.took(changed);
    this.announcement = said;
    await this.focusOn(focus ?? '.count');
  }

  #follow(): void {
    this.stores.follow(this.#list!.$state, ...(this.#roads?.stores ?? []), ...(this.#forms?.stores ?? []));
    this.requestUpdate();
  }

  /** A proposal sent from the same page shows at once, also from a form in a shadow root of the page's own. */
  readonly #refresh = (event: Event): void => {
    const state = this.#list?.$state.get();
    if (!state || (event.composedPath()[0] as Element).localName !== 'wijk-proposal-form') return;
    void this.#go(1, state.kind === 'ready' ? state.value : undefined);
  };
}
