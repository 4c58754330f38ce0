import { createHttpApi, createSubmission, readSource, type Address, type Api, type BodyOf, type ReplyOf, type Request, type Submission, type SubmissionOptions } from '@wijkaanpak/client';
import { fail, succeed, type Result } from '@wijkaanpak/domain';
import type { PromptSectionName, SectionName, WordsOf } from '@wijkaanpak/texts';
import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Speech, nearestLanguage } from './language.ts';
import { StoreController } from './store-controller.ts';
import { styles } from './styles.ts';
import { WijkSubmitEvent } from './submit-event.ts';

/** 128 random bits. `crypto.randomUUID` would do, but is not there on a page without HTTPS. */
const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/**
 * What every widget shares: where its data come from (`src`, `api`, `data`), its language, and its headings.
 * Until its words are there it shows the content between its tags, so that a page without scripts loses nothing.
 */
export abstract class WijkElement<Name extends SectionName> extends LitElement {
  static override styles = [styles];
  static override properties: PropertyDeclarations = {
    src: {},
    lang: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    api: { attribute: false },
    data: { attribute: false },
    speech: { state: true },
    announcement: { state: true },
  };

  /** Address of the resource, as with `<img>`: `https://…/v1/stemmingen/speelplek`. */
  declare src: string | undefined;
  /** Reaches a service in another way than by `src`; `src` then only names the resource. */
  declare api: Api | undefined;
  /** What `src` would point to, given by the page itself. */
  declare data: unknown;
  /** Level of the widget's headings, 2 to 6, to fit the page around it. */
  declare headingLevel: number;
  declare protected speech: Speech<Name> | undefined;
  /** Said to a screen reader when it changes; the live region is there before its text. */
  declare protected announcement: string | undefined;

  protected readonly stores: StoreController = new StoreController(this);
  #retry = 0;
  #isConnected = false;

  /** Its words: a section of `wijk.js` by name, or words that come with the element. */
  protected abstract readonly section: (Name & PromptSectionName) | WordsOf<Name>;
  /** The part of the section that what is shown needs, where a section has parts. */
  protected sectionPart: string | undefined;
  /** Connects the element to its data; called when `src`, `api` or `data` changes. */
  protected abstract connect(): void;
  /** The widget itself, once its words are there. */
  protected abstract view(speech: Speech<Name>): TemplateResult | typeof nothing;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#online);
    void this.speak();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#online);
    clearTimeout(this.#retry);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('lang') && this.speech) void this.speak();
    if (changed.has('src') || changed.has('api') || changed.has('data') || !this.#isConnected) {
      this.#isConnected = true;
      this.connect();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.speech
      ? html`<div lang=${this.speech.language} dir=${this.speech.say('direction')}>${this.view(this.speech)}<div role="status" class="visually-hidden">${this.announcement ?? ''}</div></div>`
      : html`<slot></slot>`;
  }

  /** The last name in `src`: which vote, poll or neighbourhood this is. */
  protected get resourceId(): string {
    return this.source?.id ?? this.src ?? '';
  }

  /** @internal Asks the service, by `api` or over HTTP at the address in `src`; for the widget's own parts. */
  async call<A extends Address>(address: A, request: Request<A>): Promise<Result<ReplyOf<A>>> {
    const api = this.api ?? (this.source && createHttpApi(this.source.base));
    return api ? api.call(address, { ...request, language: nearestLanguage(this) }) : fail('request.not-found');
  }

  /** What the page itself gave: `data`, or what it wrote between the tags. */
  protected get given(): unknown {
    return this.data ?? this.#writtenData;
  }

  /** What the page gave as `data` or wrote between the tags, else what the service answers. */
  protected read<A extends Address>(address: A, request: Request<A>): Promise<Result<ReplyOf<A>>> {
    const data = this.given;
    return data === undefined ? this.call(address, request) : Promise.resolve(succeed(data as ReplyOf<A>));
  }

  /** Sends by the host's own answer to `wijk-submit` where it gives one, else to the service. What is delivered is told by `wijk-done`. */
  protected async send<A extends Address>(address: A, request: Request<A> & { readonly key: string; readonly body: BodyOf<A> }): Promise<Result<ReplyOf<A> | undefined>> {
    const event = new WijkSubmitEvent<BodyOf<A>, ReplyOf<A>>(request.body, request.key);
    this.dispatchEvent(event);
    const result = await (event.response ?? (event.defaultPrevented ? succeed(undefined) : this.call(address, request)));
    if (result.ok) this.dispatchEvent(new CustomEvent('wijk-done', { detail: result.value, bubbles: true, composed: true }));
    return result;
  }

  /** A form's way from typing to delivered, kept in this browser under the resource's address (and its round, where it is asked again). */
  protected submission<Draft extends object, Body, Reply>(
    options: Omit<SubmissionOptions<Draft, Body, Reply>, 'name' | 'newKey'> & { readonly round?: string },
  ): Submission<Draft, Reply> {
    const place = this.source ? `${this.source.base}/${this.source.id}` : (this.src ?? (this.given as { id?: string } | undefined)?.id ?? this.id);
    const name = [this.localName, place, options.round].filter(Boolean).join(':');
    const form = createSubmission({ ...options, name, newKey });
    let wait = 5_000;
    form.$state.listen((state, before) => {
      clearTimeout(this.#retry);
      if (state.kind === 'sending') this.announcement = this.speech?.say('sending');
      if (state.kind === 'refused') void this.focusOn('.summary');
      if (state.kind === 'done') void this.focusOn('.done .heading');
      if (state.kind !== 'waiting' || state.isTrying) return;
      if (before?.kind === 'sending') void this.focusOn('[part=waiting] .heading');
      this.#retry = setTimeout(() => form.submit(), wait) as unknown as number;
      wait = Math.min(wait * 2, 300_000);
    });
    this.#resend = () => form.$state.get().kind === 'waiting' && void form.submit();
    queueMicrotask(this.#resend);
    return form;
  }

  /** A heading at the level that fits the page, that can take the focus when what it heads is new. */
  protected heading(text: string, part = 'heading'): TemplateResult {
    return html`<div class="heading" role="heading" aria-level=${this.headingLevel} tabindex="-1" part=${part}>${text}</div>`;
  }

  /** Moves the focus to something that has just come onto the page, so that no one loses their place. */
  protected async focusOn(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Loads its words, in the language around it; where it lacks them, in Dutch, and marked as that. */
  protected async speak(): Promise<void> {
    this.speech = await Speech.load<Name>(nearestLanguage(this), this.section, this.sectionPart);
  }

  /** `<script type="application/json">` between the tags: the data of a page that has no scripts of its own. */
  get #writtenData(): unknown {
    const script = this.src === undefined ? this.querySelector(':scope > script[type="application/json"]') : null;
    try {
      return script ? JSON.parse(script.textContent) : undefined;
    } catch (error) {
      // A web editor's typing error: told in the console, and the resident is told that nothing is here.
      reportError(error);
      return undefined;
    }
  }

  /** @internal The service's address and the last name in `src`; undefined where `src` is none. */
  get source(): { base: string; id: string } | undefined {
    return this.src === undefined ? undefined : readSource(this.src, document.baseURI);
  }

  #resend = (): unknown => undefined;
  readonly #online = () => this.#resend();
}
