import { getChallenge, listChallenges, type ChallengePage } from '@wijkaanpak/client/addresses';
import type { ChallengeStanding } from '@wijkaanpak/domain';
import { challengeSections } from '@wijkaanpak/texts';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { challengeCard } from './challenge-card.ts';
import { styles } from './challenge.styles.ts';
import type { CodeEntry } from './code/code-entry.ts';
import type { Drafting } from './drafting/drafting.ts';
import type { FormHost } from './form-host.ts';
import type { ChallengeForms } from './forms/challenge-forms.ts';
import type { Law } from './law/law.ts';
import { Listing } from './listing.ts';
import { KeptLinks, linkInAddress, type Link } from './link.ts';
import type { Whole } from './whole/whole.ts';

/**
 * The right to challenge: residents ask to take over a public task. What the law is and is not; a plan in seven steps that neighbours write together; every challenge of the
 * neighbourhood with its public clock, its answer and the way to go against it. Who has the link of a plan, or a `token` of an organisation, can take the next step on it.
 * @element wijk-challenge
 * @fires {WijkSubmitEvent} wijk-submit - before something is sent; `respondWith` lets the host answer
 * @fires {CustomEvent<ChallengeStanding>} wijk-done - after it was delivered
 * @slot - shown until the widget runs
 */
export class WijkChallenge extends WijkElement<'challenge'> {
  static override styles = [...WijkElement.styles, styles];
  static override properties: PropertyDeclarations = { token: { attribute: false }, opened: { state: true } };

  /** Bearer token of who acts in a role, from the organisation's own login. Only as a property, so that it never stands in a page. */
  declare token: string | undefined;
  declare private opened: ReadonlySet<string>;
  protected readonly section = challengeSections;
  #listing: Listing | undefined;
  #links: KeptLinks | undefined;
  #law: Law | undefined;
  #code: CodeEntry | undefined;
  #opening: Promise<Drafting> | undefined;
  #drafting: Drafting | undefined;
  #whole: Whole | undefined;
  #forms: ChallengeForms | undefined;

  constructor() {
    super();
    this.opened = new Set();
  }

  protected connect(): void {
    this.#listing = new Listing({
      page: (perPage) => this.read(listChallenges, { params: { wijk: this.resourceId }, query: { perPagina: perPage } }),
      one: (uitdaging) => this.call(getChallenge, { params: { uitdaging } }),
    });
    this.#links = new KeptLinks(`${this.localName}:${this.src}`);
    const linked = linkInAddress();
    this.#follow();
    void this.#listing.resource.reload().then(() => linked && this.#openLink(linked));
  }

  protected override async speak(): Promise<void> {
    await super.speak();
    const language = this.speech!.language;
    if (this.#law) {
      this.#law = undefined;
      void this.#openLaw();
    }
    for (const part of [this.#code, this.#drafting, this.#whole, this.#forms]) void part?.speak(language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('token')) void this.#openForms();
  }

  protected view(speech: Speech<'challenge'>): TemplateResult | typeof nothing {
    const state = this.#listing!.resource.$state.get();
    if (state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'failed') return loadFailure(speech, state.issues, () => this.#listing!.resource.reload());
    if (this.#drafting?.isOpen) return this.#drafting.view();
    const { ordinance, readOn } = state.value;
    return html`
      ${ordinance ? html`
        <section part="begin">
          <p>${speech.say('intro')}</p>
          <details part="law" @toggle=${this.#openLaw}><summary>${speech.say('legalTitle')}</summary>${this.#law?.(speech, ordinance, readOn) ?? skeleton(speech)}</details>
          ${this.given === undefined ? html`<p><button type="button" part="write" @click=${() => this.#write()}>${speech.say(this.#writing ? 'resume' : 'begin')}</button></p><details part="code" @toggle=${this.#openCode}><summary>${speech.say('codeTitle')}</summary>${this.#code?.view() ?? skeleton(speech)}</details>` : nothing}
        </section>` : html`<p part="begin">${speech.say('noOrdinance')}</p>`}
      ${this.#list(speech, state.value)}
    `;
  }

  /** A link of a plan that is not in the list: it is being written. */
  get #writing(): Link | undefined {
    return this.#links!.all.find(({ id }) => !this.#listing!.has(id));
  }

  #list(speech: Speech<'challenge'>, { items, total }: ChallengePage): TemplateResult {
    return html`
      <section part="challenges">
        ${this.heading(speech.say('list'), 'list-heading')}
        ${items.length ? items.map((challenge) => this.#card(speech, challenge)) : html`<p>${speech.say('none')}</p>`}
        ${items.length < total ? html`<button type="button" class="secondary" part="more" @click=${() => this.#listing!.more()}>${speech.say('more')}</button>` : nothing}
      </section>
    `;
  }

  #card(speech: Speech<'challenge'>, challenge: ChallengeStanding): TemplateResult {
    const { id } = challenge;
    const isYours = this.#links!.of(id) !== undefined;
    const isOpen = this.opened.has(id);
    const whole = isOpen ? html`${this.#whole?.view(speech, challenge) ?? skeleton(speech)} ${this.#forms?.view(challenge) ?? nothing}` : html``;
    return challengeCard({ challenge, speech, isYours, isOpen, whole, level: this.headingLevel + 1, toggled: (now) => this.#toggle(id, now) });
  }

  #toggle(id: string, isOpen: boolean): void {
    if (isOpen === this.opened.has(id)) return;
    this.opened = new Set(isOpen ? [...this.opened, id] : [...this.opened].filter((one) => one !== id));
    if (isOpen) void Promise.all([this.#openWhole(), this.#links!.of(id) ? this.#openForms() : undefined]);
  }

  async #write(): Promise<void> {
    await this.#loadDrafting();
    const link = this.#writing;
    if (!link) this.#drafting!.open();
    else if (!(await this.#openLink(link))) this.#drafting!.open(link);
  }

  /** Opens what a link is of: a plan to go on with, or a challenge that was sent. False for a link that nothing belongs to. */
  async #openLink(link: Link): Promise<boolean> {
    await this.#loadDrafting();
    const found = await this.#drafting!.read(link);
    if (!found.ok) return false;
    this.#links!.add(link);
    if (found.value.isSubmitted) await this.#showOwn(link.id);
    else this.#drafting!.open(link);
    return true;
  }

  async #showOwn(id: string, said?: string): Promise<void> {
    await this.#listing!.ask(id);
    this.#toggle(id, true);
    if (said !== undefined) this.announcement = said;
    await this.focusOn(`#u-${id} .title`);
  }

  /** What every part that is fetched later needs of this widget. */
  get #host(): FormHost {
    return {
      wijk: this.resourceId, root: this.renderRoot as ShadowRoot,
      speech: () => this.speech,
      call: (address, request) => this.call(address, request),
      send: (address, request) => this.send(address, request),
      submission: (options) => this.submission(options),
      focusOn: (selector) => this.focusOn(selector),
      changed: () => this.#follow(),
    };
  }

  async #loadDrafting(): Promise<void> {
    const { openDrafting } = await import('./drafting/drafting.ts');
    this.#opening ??= openDrafting(nearestLanguage(this), {
      ...this.#host, place: `${this.localName}:${this.src}`, level: this.headingLevel,
      ordinance: () => this.#listing!.page?.ordinance ?? null,
      announce: (said) => void (this.announcement = said),
      linked: (link) => this.#links!.add(link),
      closed: (sent) => void (sent ? this.#listing!.resource.reload().then(() => this.#showOwn(sent)) : this.focusOn('[part=write]')),
    });
    this.#drafting = await this.#opening;
    this.#follow();
  }

  async #openCode(): Promise<void> {
    const { openCodeEntry } = await import('./code/code-entry.ts');
    this.#code ??= await openCodeEntry(nearestLanguage(this), { open: (link) => this.#openLink(link), focusOn: (selector) => this.focusOn(selector), changed: () => this.requestUpdate() });
    this.requestUpdate();
  }

  async #openLaw(): Promise<void> {
    if (this.#law) return;
    const { openLaw } = await import('./law/law.ts');
    this.#law = await openLaw(nearestLanguage(this));
    this.requestUpdate();
  }

  async #openWhole(): Promise<void> {
    const { openWhole } = await import('./whole/whole.ts');
    this.#whole ??= await openWhole(nearestLanguage(this), { root: this.renderRoot as ShadowRoot, level: this.headingLevel + 2, changed: () => this.#follow() });
    this.requestUpdate();
  }

  /** The forms, their words and their style come when someone acts in a role, or has the link of what they look at. */
  async #openForms(): Promise<void> {
    if (this.token === undefined && !this.#links!.all.length) this.#forms = undefined;
    if (this.#forms ? this.#forms.token === this.token : this.token === undefined && !this.#links!.all.length) return this.#follow();
    const { openChallengeForms } = await import('./forms/challenge-forms.ts');
    this.#forms = await openChallengeForms(nearestLanguage(this), { ...this.#host, token: this.token, level: this.headingLevel + 2, link: (id) => this.#links!.of(id), show: (id, said) => this.#listing!.resource.reload().then(() => this.#showOwn(id, said)) });
    this.#follow();
  }

  #follow(): void {
    this.stores.follow(this.#listing!.resource.$state, ...(this.#drafting?.stores ?? []), ...(this.#forms?.stores ?? []));
    this.requestUpdate();
  }
}
