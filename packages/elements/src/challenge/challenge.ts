import { createResource, type Resource } from '@wijkaanpak/client';
import { getChallenge, listChallenges, type ChallengePage } from '@wijkaanpak/client/addresses';
import { succeed, type ChallengeStanding, type Result } from '@wijkaanpak/domain';
import { challengeSections } from '@wijkaanpak/texts';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { describedBy, field, type Field } from '../parts/field.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { challengeCard } from './challenge-card.ts';
import { styles } from './challenge.styles.ts';
import type { Drafting } from './drafting/drafting.ts';
import type { ChallengeForms } from './forms/challenge-forms.ts';
import { lawOf } from './law.ts';
import { keptLink, linkInAddress, readLink, type Link } from './link.ts';
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
  static override properties: PropertyDeclarations = { token: { attribute: false }, opened: { state: true }, codeError: { state: true } };

  /** Bearer token of who acts in a role, from the organisation's own login. Only as a property, so that it never stands in a page. */
  declare token: string | undefined;
  declare private opened: ReadonlySet<string>;
  declare private codeError: string | undefined;
  protected readonly section = challengeSections;
  #page: Resource<ChallengePage> | undefined;
  #perPage = 20;
  /** The challenge that somebody asked for by its link. */
  #asked: string | undefined;
  #kept: ReturnType<typeof keptLink> | undefined;
  #link: Link | undefined;
  #drafting: Drafting | undefined;
  #whole: Whole | undefined;
  #forms: ChallengeForms | undefined;

  constructor() {
    super();
    this.opened = new Set();
  }

  protected connect(): void {
    this.#page = createResource(() => this.#readPage());
    this.#kept = keptLink(`${this.localName}:${this.src}`);
    const linked = linkInAddress();
    this.#link = linked ?? this.#kept.read();
    this.#follow();
    void this.#page.reload().then(() => linked && this.#openLink(linked));
  }

  protected override async speak(): Promise<void> {
    await super.speak();
    const language = this.speech!.language;
    for (const part of [this.#drafting, this.#whole, this.#forms]) void part?.speak(language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('token')) void this.#openForms();
  }

  protected view(speech: Speech<'challenge'>): TemplateResult | typeof nothing {
    const state = this.#page!.$state.get();
    if (state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'failed') return loadFailure(speech, state.issues, () => this.#page!.reload());
    if (this.#drafting?.isOpen) return this.#drafting.view();
    const { ordinance, readOn } = state.value;
    return html`
      ${ordinance ? html`
        <section part="begin">
          <p>${speech.say('intro')}</p>
          <details part="law"><summary>${speech.say('legalTitle')}</summary>${lawOf(speech, ordinance, readOn)}</details>
          ${this.given === undefined ? html`<p><button type="button" part="write" @click=${() => this.#write()}>${speech.say(this.#isWriting ? 'resume' : 'begin')}</button></p>${this.#codeForm(speech)}` : nothing}
        </section>` : html`<p part="begin">${speech.say('noOrdinance')}</p>`}
      ${this.#list(speech, state.value)}
    `;
  }

  /** The link is of a plan that is not in the list: it is being written. */
  get #isWriting(): boolean {
    return this.#link !== undefined && !this.#challenges.some(({ id }) => id === this.#link!.id);
  }

  get #challenges(): readonly ChallengeStanding[] {
    const state = this.#page!.$state.get();
    return state.kind === 'ready' ? state.value.items : [];
  }

  #list(speech: Speech<'challenge'>, { items, total }: ChallengePage): TemplateResult {
    return html`
      <section part="challenges">
        ${this.heading(speech.say('list'), 'list-heading')}
        ${items.length ? items.map((challenge) => this.#card(speech, challenge)) : html`<p>${speech.say('none')}</p>`}
        ${items.length < total ? html`<button type="button" class="secondary" part="more" @click=${() => this.#more()}>${speech.say('more')}</button>` : nothing}
      </section>
    `;
  }

  #card(speech: Speech<'challenge'>, challenge: ChallengeStanding): TemplateResult {
    const { id } = challenge;
    const isYours = this.#link?.id === id;
    const isOpen = this.opened.has(id);
    const whole = isOpen ? html`${this.#whole?.view(speech, challenge) ?? skeleton(speech)} ${this.#forms?.view(speech, challenge) ?? nothing}` : html``;
    return challengeCard({ challenge, speech, isYours, isOpen, whole, level: this.headingLevel + 1, toggled: (now) => this.#toggle(id, now) });
  }

  #codeForm(speech: Speech<'challenge'>): TemplateResult {
    const it: Field = { id: 'code', label: speech.say('code'), hint: speech.say('codeHint'), error: this.codeError };
    return html`<details part="code"><summary>${speech.say('codeTitle')}</summary>
      <form novalidate @submit=${this.#useCode}>
        ${field(it, html`<input id="code" autocomplete="off" autocapitalize="none" spellcheck="false" dir="ltr" aria-describedby=${describedBy(it)} aria-invalid=${it.error ? 'true' : nothing} />`)}
        <button class="secondary">${speech.say('useCode')}</button>
      </form></details>`;
  }

  /** What is in the list, and the challenge of the link where that is further back. */
  async #readPage(): Promise<Result<ChallengePage>> {
    const page = await this.read(listChallenges, { params: { wijk: this.resourceId }, query: { perPagina: this.#perPage } });
    if (!page.ok || this.#asked === undefined || page.value.items.some(({ id }) => id === this.#asked)) return page;
    const own = await this.call(getChallenge, { params: { uitdaging: this.#asked } });
    return own.ok ? succeed({ ...page.value, items: [own.value, ...page.value.items] }) : page;
  }

  #more(): void {
    this.#perPage = Math.min(100, this.#perPage * 2);
    void this.#page!.reload();
  }

  #toggle(id: string, isOpen: boolean): void {
    if (isOpen === this.opened.has(id)) return;
    this.opened = new Set(isOpen ? [...this.opened, id] : [...this.opened].filter((one) => one !== id));
    if (isOpen) void Promise.all([this.#openWhole(), this.#link?.id === id ? this.#openForms() : undefined]);
  }

  async #useCode(event: Event): Promise<void> {
    event.preventDefault();
    const link = readLink(this.renderRoot.querySelector<HTMLInputElement>('#code')!.value);
    const found = link !== undefined && (await this.#openLink(link));
    this.codeError = found ? undefined : this.speech!.sayIssue({ code: 'challenge.code.unknown', path: 'code' });
    if (!found) void this.focusOn('#code');
  }

  async #write(): Promise<void> {
    await this.#loadDrafting();
    if (this.#isWriting && !(await this.#openLink(this.#link!))) return;
    this.#drafting!.open(this.#isWriting ? this.#link : undefined);
  }

  /** Opens what a link is of: a plan to go on with, or a challenge that was sent. False for a link that nothing belongs to. */
  async #openLink(link: Link): Promise<boolean> {
    await this.#loadDrafting();
    const found = await this.#drafting!.read(link);
    if (!found.ok) return false;
    this.#link = link;
    this.#kept!.write(link);
    if (found.value.isSubmitted) await this.#showOwn(link.id);
    else this.#drafting!.open(link);
    return true;
  }

  async #showOwn(id: string, said?: string): Promise<void> {
    this.#asked = id;
    if (!this.#challenges.some((one) => one.id === id)) await this.#page!.reload();
    this.#toggle(id, true);
    if (said !== undefined) this.announcement = said;
    await this.focusOn(`#u-${id} .title`);
  }

  async #loadDrafting(): Promise<void> {
    const { openDrafting } = await import('./drafting/drafting.ts');
    this.#drafting ??= await openDrafting(nearestLanguage(this), {
      wijk: this.resourceId, place: `${this.localName}:${this.src}`, level: this.headingLevel, root: this.renderRoot as ShadowRoot,
      ordinance: () => {
        const state = this.#page!.$state.get();
        return state.kind === 'ready' ? state.value.ordinance : null;
      },
      speech: () => this.speech,
      call: (address, request) => this.call(address, request),
      send: (address, request) => this.send(address, request),
      submission: (options) => this.submission(options),
      focusOn: (selector) => this.focusOn(selector),
      announce: (said) => void (this.announcement = said),
      changed: () => this.#follow(),
      linked: (link) => {
        this.#link = link;
        this.#kept!.write(link);
      },
      closed: (sent) => void (sent ? this.#page!.reload().then(() => this.#showOwn(sent)) : this.focusOn('[part=write]')),
    });
    this.#follow();
  }

  async #openWhole(): Promise<void> {
    const { openWhole } = await import('./whole/whole.ts');
    this.#whole ??= await openWhole(nearestLanguage(this), { root: this.renderRoot as ShadowRoot, level: this.headingLevel + 2, changed: () => this.#follow() });
    this.requestUpdate();
  }

  /** The forms, their words and their style come when someone acts in a role, or has the link of what they look at. */
  async #openForms(): Promise<void> {
    if (this.token === undefined && this.#link === undefined) {
      this.#forms = undefined;
      return this.#follow();
    }
    const { openChallengeForms } = await import('./forms/challenge-forms.ts');
    const forms = await openChallengeForms(nearestLanguage(this), {
      wijk: this.resourceId, token: this.token, level: this.headingLevel + 2, root: this.renderRoot as ShadowRoot,
      link: () => this.#link,
      speech: () => this.speech,
      call: (address, request) => this.call(address, request),
      send: (address, request) => this.send(address, request),
      submission: (options) => this.submission(options),
      focusOn: (selector) => this.focusOn(selector),
      changed: () => this.#follow(),
      show: (id, said) => this.#page!.reload().then(() => this.#showOwn(id, said)),
    });
    this.#forms = forms;
    this.#follow();
  }

  #follow(): void {
    this.stores.follow(this.#page!.$state, ...(this.#drafting?.stores ?? []), ...(this.#forms?.stores ?? []));
    this.requestUpdate();
  }
}
