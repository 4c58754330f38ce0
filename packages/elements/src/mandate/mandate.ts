import { createResource, type Resource } from '@wijkaanpak/client';
import { askWhoDecides, listMandates, type MandatePage } from '@wijkaanpak/client/addresses';
import { succeed, type EscalationStanding, type Result } from '@wijkaanpak/domain';
import { mandateSections } from '@wijkaanpak/texts';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { emptyMatter } from './ask-form.ts';
import { Asking } from './asking.ts';
import type { MandateForms } from './forms/mandate-forms.ts';
import { mandateCard } from './mandate-card.ts';
import { styles } from './mandate.styles.ts';
import { namesIn } from './names.ts';
import type { Questions } from './questions/questions.ts';

/**
 * Who may decide what in the neighbourhood and how to reach them: a question that is answered in one sentence, the register itself, where nobody may decide or several may,
 * and what was put to somebody further up, with its clock. With a `token` of who holds a mandate there are forms to put a question up and to answer one.
 * @element wijk-mandate
 * @fires {WijkSubmitEvent} wijk-submit - before something is sent; `respondWith` lets the host answer
 * @fires {CustomEvent<EscalationStanding>} wijk-done - after it was delivered
 * @slot - shown until the widget runs
 */
export class WijkMandate extends WijkElement<'mandates'> {
  static override styles = [...WijkElement.styles, styles];
  static override properties: PropertyDeclarations = { token: { attribute: false } };

  /** Bearer token of who acts in a role, from the organisation's own login. Only as a property, so that it never stands in a page. */
  declare token: string | undefined;
  protected readonly section = mandateSections;
  #register: Resource<MandatePage> | undefined;
  #questions: Questions | undefined;
  #asking: Asking | undefined;
  #forms: MandateForms | undefined;

  protected connect(): void {
    this.#register = createResource(() => this.#readRegister());
    this.#questions = undefined;
    this.#asking = new Asking({
      draftName: `wijk:draft:${this.localName}:${this.src}`,
      ask: ({ subject, area, amount }) => this.call(askWhoDecides, { params: { wijk: this.resourceId }, query: { onderwerp: subject, buurt: area, bedrag: amount } }),
      language: () => nearestLanguage(this),
      focusOn: (selector) => this.focusOn(selector),
      changed: () => this.#follow(),
    });
    this.#follow();
    void this.#register.reload();
  }

  protected override async speak(): Promise<void> {
    await super.speak();
    void this.#forms?.speak(this.speech!.language);
    void this.#asking?.answer?.reload();
    if (this.#questions) {
      this.#questions = undefined;
      void this.#openQuestions();
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('token')) void this.#openForms();
  }

  protected view(speech: Speech<'mandates'>): TemplateResult {
    const state = this.#register!.$state.get();
    if (state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'failed') return loadFailure(speech, state.issues, () => this.#register!.reload());
    const register = state.value;
    return html`
      ${this.#isServed ? this.#question(speech, register) : nothing}
      ${this.#mandates(speech, register)}
      ${this.#isServed ? this.#further(speech, register) : nothing}
    `;
  }

  /** From a service, which can be asked further; not what the page itself gave. */
  get #isServed(): boolean {
    return this.given === undefined;
  }

  #question(speech: Speech<'mandates'>, register: MandatePage): TemplateResult {
    if (!register.subjects.length) return html`<p>${speech.say('noSubjects')}</p>`;
    return html`<section part="question">${this.heading(speech.say('ask'))} ${this.#asking!.view(speech, register)}</section>`;
  }

  #mandates(speech: Speech<'mandates'>, register: MandatePage): TemplateResult {
    const card = (mandate: MandatePage['items'][number]) => mandateCard({ mandate, speech, names: namesIn(register), areaCount: register.areas.length, level: this.headingLevel + 1 });
    const inForce = register.items.filter(({ state }) => state === 'in-force');
    const rest = register.items.filter(({ state }) => state !== 'in-force');
    return html`
      <section part="register">
        ${this.heading(speech.say('register'))}
        ${inForce.length ? html`<div class="cards">${inForce.map(card)}</div>` : html`<p>${speech.say('none')}</p>`}
        ${rest.length ? html`<details part="earlier"><summary>${speech.say('earlier', { count: rest.length })}</summary><div class="cards">${rest.map(card)}</div></details>` : nothing}
      </section>
    `;
  }

  /** Code and words for them are fetched for who wants to know. */
  #further(speech: Speech<'mandates'>, register: MandatePage): TemplateResult {
    const waiting = () => skeleton(speech);
    return html`
      <details part="escalations" ?open=${this.token !== undefined} @toggle=${this.#openQuestions}><summary>${speech.say('escalations')}</summary>${this.#questions?.view(register, this.#forms) ?? waiting()}</details>
      <details part="coverage" @toggle=${this.#openQuestions}><summary>${speech.say('coverage')}</summary>${this.#questions?.coverage(register) ?? waiting()}</details>
    `;
  }

  /** All of it: gaps and overlaps name mandates, and few neighbourhoods have more than a hundred. */
  async #readRegister(): Promise<Result<MandatePage>> {
    const page = (pagina: number) => this.read(listMandates, { params: { wijk: this.resourceId }, query: { pagina, perPagina: 100 } });
    const first = await page(1);
    if (!first.ok) return first;
    const items = [...first.value.items];
    for (let pagina = 2; this.given === undefined && items.length < first.value.total; pagina += 1) {
      const more = await page(pagina);
      if (!more.ok) return more;
      if (!more.value.items.length) break;
      items.push(...more.value.items);
    }
    return succeed({ ...first.value, items });
  }

  async #openQuestions(): Promise<void> {
    if (this.#questions) return;
    const { openQuestions } = await import('./questions/questions.ts');
    this.#questions ??= await openQuestions(nearestLanguage(this), {
      root: this.renderRoot as ShadowRoot,
      level: this.headingLevel + 1,
      read: (address, query) => this.call(address, { params: { wijk: this.resourceId }, query }),
      focusOn: (selector) => this.focusOn(selector),
    });
    this.#follow();
  }

  /** The forms, their words and their style come when someone acts in a role. */
  async #openForms(): Promise<void> {
    const { token } = this;
    this.#forms = undefined;
    if (token === undefined) return this.#follow();
    await this.#openQuestions();
    const { openMandateForms } = await import('./forms/mandate-forms.ts');
    const forms = await openMandateForms(nearestLanguage(this), {
      token,
      level: this.headingLevel,
      root: this.renderRoot as ShadowRoot,
      register: () => {
        const state = this.#register!.$state.get();
        return state.kind === 'ready' ? state.value : undefined;
      },
      speech: () => this.speech,
      asked: () => this.#asking?.draft ?? emptyMatter,
      send: (address, request) => this.send(address, { ...request, token }),
      submission: (options) => this.submission(options),
      focusOn: (selector) => this.focusOn(selector),
      changed: () => this.#follow(),
      show: (escalation, said) => this.#show(escalation, said),
    });
    if (token === this.token) this.#forms = forms;
    this.#follow();
  }

  async #show(changed: EscalationStanding | undefined, said: string): Promise<void> {
    await this.#questions!.list.reload();
    this.announcement = said;
    await this.focusOn(changed ? `#e-${changed.id} .title` : '[part=escalations] summary');
  }

  #follow(): void {
    this.stores.follow(...[this.#register, this.#questions?.list, this.#asking?.answer].flatMap((resource) => (resource ? [resource.$state] : [])), ...(this.#forms?.stores ?? []));
    this.requestUpdate();
  }
}
