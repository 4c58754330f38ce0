import { getProposal, listProposals, type Page } from '@wijkaanpak/client/addresses';
import { succeed, type Proposal, type ProposalStanding, type Result } from '@wijkaanpak/domain';
import { proposalSections } from '@wijkaanpak/texts';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { Supporting } from '../parts/support/supporting.ts';
import type { InTheWay } from './obstacles/in-the-way.ts';
import type { PartnerForms } from './partner/partner-forms.ts';
import { proposalCard } from './proposal-card.ts';
import { ProposalPages } from './proposal-pages.ts';
import type { RoadHost } from './road/road-host.ts';
import type { Roads } from './road/roads.ts';
import { searchForm, type Sought } from './search-form.ts';
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
  static override properties: PropertyDeclarations = { token: { attribute: false } };

  /** Bearer token of who acts in a role, from the organisation's own login. Only as a property, so that it never stands in a page. */
  declare token: string | undefined;
  protected readonly section = proposalSections;
  #pages: ProposalPages | undefined;
  #supporting: Supporting | undefined;
  #inTheWay: InTheWay | undefined;
  #loading: Promise<Roads> | undefined;
  #roads: Roads | undefined;
  #forms: PartnerForms | undefined;
  readonly #opened = new Set<string>();
  /** What was changed from here, as the service answered. */
  readonly #fresh = new Map<string, Proposal>();

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('wijk-done', this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('wijk-done', this.#refresh);
  }

  protected connect(): void {
    this.#pages = new ProposalPages((pagina, sought) => this.#readPage(pagina, sought));
    this.#supporting = new Supporting({ base: this.source?.base, send: (address, request) => this.send(address, request) });
    this.#inTheWay = undefined;
    this.#fresh.clear();
    this.#opened.clear();
    this.#loading = undefined;
    this.#roads = undefined;
    this.#follow();
    void this.#pages!.go(1);
    if (this.#isOne) void this.#openRoad(this.resourceId);
  }

  protected override async speak(): Promise<void> {
    await super.speak();
    for (const part of [this.#roads, this.#forms]) void part?.speak(this.speech!.language);
    if (this.#inTheWay) void this.#openInTheWay();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('token') || (this.token && changed.has('src'))) void this.#openForms();
  }

  protected view(speech: Speech<'proposals'>): TemplateResult | typeof nothing {
    const state = this.#pages!.list.$state.get();
    return html`
      ${this.#forms?.panel() ?? nothing}
      ${this.#isWhole ? html`<details part="in-the-way" @toggle=${() => this.#inTheWay ?? this.#openInTheWay()}><summary>${speech.say('inTheWay')}</summary>${this.#inTheWay?.view() ?? skeleton(speech)}</details>${searchForm(speech, this.#pages!.sought, (sought) => void this.#pages!.search(sought))}` : nothing}
      ${state.kind === 'loading' ? skeleton(speech) : state.kind === 'failed' ? loadFailure(speech, state.issues, () => this.#pages!.list.reload()) : this.#found(speech, state.value)}
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
    const { zoek, status } = this.#pages!.sought;
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
          hasSupported: this.#supporting!.isGiven(id), support: () => void this.#support(id), refusal: this.#supporting!.refusalOf(id),
          isOpen: this.#opened.has(id), openRoad: (event: Event) => this.#toggle(event, id), road: this.#roads?.view(id, this.#forms) ?? skeleton(speech),
        }
      : undefined;
    return proposalCard({ proposal, speech, level: this.headingLevel, base: this.src, acts });
  }

  async #more(shown: Page<Proposal>): Promise<void> {
    await this.#pages!.go(shown.page + 1, shown);
    await this.focusOn(`article:nth-of-type(${shown.items.length + 1}) .title, article:last-of-type .title, [part=load-failure] button`);
  }

  async #readPage(pagina: number, { zoek, status }: Sought): Promise<Result<Page<Proposal>>> {
    if (!this.#isOne || this.given !== undefined) return this.read(listProposals, { params: { wijk: this.resourceId }, query: { pagina, perPagina, zoek, status: status || undefined } });
    const one = await this.call(getProposal, { params: { voorstel: this.resourceId } });
    return one.ok ? succeed({ items: [one.value], total: 1, page: 1, perPage: 1 }) : one;
  }

  async #support(voorstel: string): Promise<void> {
    const given = await this.#supporting!.give(voorstel);
    if (given.ok) await this.#show(given.value, this.speech!.say('supported'), `#p-${voorstel} .title`);
    else this.requestUpdate();
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
    try {
      this.#roads = await this.#loading;
      this.#roads.open(id);
    } catch {
      // Its files did not come: it closes, and opening it again tries again.
      this.#loading = undefined;
      this.#opened.delete(id);
      this.announcement = this.speech?.sayIssue({ code: 'service.unreachable', path: '' });
      this.requestUpdate();
    }
  }

  /** What stands in the way here is counted for who wants to know. */
  async #openInTheWay(): Promise<void> {
    const { openInTheWay } = await import('./obstacles/in-the-way.ts');
    this.#inTheWay = await openInTheWay(nearestLanguage(this), this.#host(), this.resourceId);
    this.#follow();
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
    else await this.#pages!.go(1);
    this.#roads?.took(changed);
    void this.#inTheWay?.read.reload();
    this.announcement = said;
    await this.focusOn(focus ?? '.count');
  }

  #follow(): void {
    this.stores.follow(this.#pages!.list.$state, ...(this.#inTheWay ? [this.#inTheWay.read.$state] : []), ...(this.#roads?.stores ?? []), ...(this.#forms?.stores ?? []));
    this.requestUpdate();
  }

  /** A proposal sent from the same page shows at once, also from a form in a shadow root of the page's own. */
  readonly #refresh = (event: Event): void => {
    const state = this.#pages?.list.$state.get();
    if (!state || (event.composedPath()[0] as Element).localName !== 'wijk-proposal-form') return;
    void this.#pages!.go(1, state.kind === 'ready' ? state.value : undefined);
  };
}
