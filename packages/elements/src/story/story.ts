import { browserStorage, createResource, type Resource, type Submission } from '@wijkaanpak/client';
import { agreeTranscript, getOwnStory, getWaitingStories, listStories, listThemes, takeBackStory, tellStory } from '@wijkaanpak/client/addresses';
import { fail, issue, storyConsents, succeed, type Issue, type Result, type StoryReceipt, type WaitingStories, type WholeStory } from '@wijkaanpak/domain';
import { storySections } from '@wijkaanpak/texts';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { describedBy, field, fieldError, type Field } from '../parts/field.ts';
import { errorFor, errorSummary, issuesIn, waitingNotice } from '../parts/notices.ts';
import { checkDraft, empty, type Parcel, type StoryDraft } from './draft.ts';
import type { StoryExtras } from './extras/story-extras.ts';
import type { OwnStory } from './own/own-story.ts';
import type { ToldStories } from './told/told-stories.ts';
import { styles } from './story.styles.ts';

type Delivered = { readonly code: string } | undefined;

const fetchHashing = () => import('./secret-hash.ts');

/**
 * Telling what matters, without a category: words or a voice, a photo where wanted, and who may read it. The teller gets a code of her own and with it sees what became of the story, or takes it back.
 * @element wijk-story
 * @fires {WijkSubmitEvent<StoryInput, StoryReceipt>} wijk-submit - before the story is sent; `respondWith` lets the host answer
 * @fires {CustomEvent<StoryReceipt>} wijk-done - after it was delivered
 * @slot - shown until the widget runs
 */
export class WijkStory extends WijkElement<'story'> {
  static override styles = [...WijkElement.styles, styles];
  static override properties: PropertyDeclarations = { codeIssues: { state: true }, isTakenBack: { state: true } };

  declare private codeIssues: readonly Issue[];
  declare private isTakenBack: boolean;
  protected readonly section = storySections;
  #waiting: Resource<WaitingStories> | undefined;
  #form: Submission<StoryDraft, Delivered> | undefined;
  /** Voice and photo come when someone asks for them. */
  #extras: StoryExtras | undefined;
  #own: OwnStory | undefined;
  #told: ToldStories | undefined;

  constructor() {
    super();
    this.codeIssues = [];
    this.isTakenBack = false;
  }

  protected connect(): void {
    const params = { wijk: this.resourceId };
    this.#waiting = createResource(() => this.read(getWaitingStories, { params }));
    this.#form = this.submission<StoryDraft, Parcel, Delivered>({
      empty, storage: browserStorage('localStorage'), check: checkDraft, afterwards: 'start-anew',
      send: async ({ secret, ...told }, key) => {
        const hashing = await fetchHashing().catch(() => undefined);
        if (!hashing) return fail('service.unreachable');
        const sent: Result<StoryReceipt | undefined> = await this.send(tellStory, { params, key, body: { ...told, secretHash: hashing.hashStorySecret(secret) } });
        return sent.ok ? succeed(sent.value && { code: `${sent.value.id}.${secret}` }) : sent;
      },
    });
    this.stores.follow(this.#waiting.$state, this.#form.$draft, this.#form.$state);
    void this.#waiting.reload();
    const { voice, photo } = this.#form.$draft.get();
    if (voice || photo) void this.#openExtras();
  }

  protected override async speak(): Promise<void> {
    await super.speak();
    for (const part of [this.#extras, this.#own, this.#told]) void part?.speak(nearestLanguage(this));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#extras?.leave();
    this.#own?.leave();
  }

  protected view(speech: Speech<'story'>): TemplateResult | typeof nothing {
    const form = this.#form!;
    const state = form.$state.get();
    if (this.#own) return this.#own.view();
    if (state.kind === 'done') return this.#done(speech, state.reply);
    if (state.kind === 'waiting') return waitingNotice(speech, state, () => form.submit());
    const draft = form.$draft.get();
    const issues = [...issuesIn(state), ...(this.#extras?.issues ?? [])];
    const words: Field = { id: 'words', label: speech.say('words'), hint: speech.say('wordsHint'), error: errorFor(speech, issues, 'words') };
    const place: Field = { id: 'place', label: speech.say('optional', { label: speech.say('place') }), hint: speech.say('placeHint'), error: errorFor(speech, issues, 'place') };
    return html`
      <form novalidate @submit=${this.#submit}>
        ${errorSummary(speech, issues, this.headingLevel)} ${this.isTakenBack ? html`<p class="notice" role="status">${speech.say('takenBack')}</p>` : nothing}
        <p>${speech.say('intro')}</p>
        ${field(words, html`<textarea id="words" rows="6" dir="auto" aria-describedby=${describedBy(words)} aria-invalid=${words.error ? 'true' : nothing} .value=${draft.words} @input=${this.#edit}></textarea>`)}
        ${this.#extras?.view(draft, issues) ?? html`<p><button type="button" class="secondary" part="more" @click=${this.#more}>${speech.say('more')}</button></p>`}
        ${field(place, html`<input id="place" autocomplete="off" dir="auto" aria-describedby=${describedBy(place)} aria-invalid=${place.error ? 'true' : nothing} .value=${draft.place} @input=${this.#edit} />`)}
        ${this.#consents(speech, draft.consent, errorFor(speech, issues, 'consent'))}
        <button aria-disabled=${state.kind === 'sending'} part="submit">${speech.say(state.kind === 'sending' ? 'sending' : 'submit')}</button>
      </form>
      ${this.#waitingLine(speech)} ${this.#follow(speech)}
      <details part="told" @toggle=${this.#openTold}><summary>${speech.say('told')}</summary>${this.#told?.view()}</details>
    `;
  }

  #consents(speech: Speech<'story'>, chosen: string, error: string | undefined): TemplateResult {
    const it = { id: 'consent', label: speech.say('consent'), error };
    return html`<fieldset class="field" id="consent" tabindex="-1" aria-describedby=${describedBy(it)}>
      <legend>${it.label}</legend>
      ${storyConsents.map((consent) => html`<div class="choice">
        <input type="radio" name="consent" id="consent-${consent}" value=${consent} .checked=${consent === chosen} aria-describedby="means-${consent}" @change=${() => this.#form!.edit({ consent })} />
        <label for="consent-${consent}">${speech.say(`consent.${consent}`)}</label>
        <p class="quiet" id="means-${consent}">${speech.say(`consent.${consent}.means`)}</p>
      </div>`)}
      ${fieldError(it)}
    </fieldset>`;
  }

  #waitingLine(speech: Speech<'story'>): TemplateResult | typeof nothing {
    const state = this.#waiting!.$state.get();
    if (state.kind !== 'ready' || state.value.waiting === 0) return nothing;
    return html`<p class="quiet" part="unanswered">${speech.say('waiting', { count: state.value.waiting })} ${speech.say('longest', { count: state.value.longestDays ?? 0 })}</p>`;
  }

  #follow(speech: Speech<'story'>): TemplateResult {
    const it: Field = { id: 'code', label: speech.say('code'), hint: speech.say('codeHint'), error: errorFor(speech, this.codeIssues, 'code') };
    return html`<form novalidate @submit=${this.#open} part="follow">
      ${field(it, html`<input id="code" autocomplete="off" autocapitalize="none" spellcheck="false" dir="ltr" aria-describedby=${describedBy(it)} aria-invalid=${it.error ? 'true' : nothing} />`)}
      <button class="secondary">${speech.say('follow')}</button>
    </form>`;
  }

  #done(speech: Speech<'story'>, delivered: Delivered): TemplateResult {
    return html`<div class="notice done" part="done">
      ${this.heading(speech.say('doneTitle'), 'done-heading')}
      ${delivered ? html`<p>${speech.say('done')}</p><p><code dir="ltr">${delivered.code}</code></p>` : nothing}
      <button type="button" class="secondary" @click=${this.#another}>${speech.say('another')}</button>
    </div>`;
  }

  #edit(event: Event): void {
    const control = event.target as HTMLInputElement;
    void fetchHashing().catch(() => undefined);
    this.#form!.edit({ [control.id]: control.value });
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (!this.#extras?.isBusy) void this.#form!.submit();
  }

  async #more(): Promise<void> {
    await this.#openExtras();
    void this.focusOn('#voice');
  }

  async #openExtras(): Promise<void> {
    const { openStoryExtras } = await import('./extras/story-extras.ts');
    this.#extras = await openStoryExtras(nearestLanguage(this), {
      root: this.renderRoot as ShadowRoot,
      edit: (change) => this.#form!.edit(change),
      focusOn: (selector) => this.focusOn(selector),
      announce: (text) => (this.announcement = text),
      changed: () => this.requestUpdate(),
    });
    this.requestUpdate();
  }

  /** What others told is fetched for who wants to know. */
  async #openTold(): Promise<void> {
    if (this.#told) return;
    const { openToldStories } = await import('./told/told-stories.ts');
    const params = { wijk: this.resourceId };
    this.#told ??= await openToldStories(nearestLanguage(this), {
      root: this.renderRoot as ShadowRoot, level: this.headingLevel,
      addressOf: (path) => new URL(path, new URL(this.src ?? '', document.baseURI)).href,
      read: (pagina) => this.call(listStories, { params, query: { pagina, perPagina: 10 } }),
      readThemes: () => this.call(listThemes, { params, query: { perPagina: 100 } }),
      focusOn: (selector) => this.focusOn(selector),
      changed: () => this.requestUpdate(),
    });
    this.requestUpdate();
  }

  #another(): void {
    this.#form!.reopen();
    void this.focusOn('#words');
  }

  async #open(event: Event): Promise<void> {
    event.preventDefault();
    const [verhaal = '', secret = ''] = this.renderRoot.querySelector<HTMLInputElement>('#code')!.value.trim().split('.');
    const found = await this.call(getOwnStory, { params: { verhaal }, token: secret });
    this.codeIssues = found.ok ? [] : found.issues.map(({ code }) => issue(code === 'request.not-found' ? 'story.code.unknown' : code, 'code'));
    if (found.ok) await this.#openOwn(found.value, secret);
    void this.focusOn(found.ok ? '.own .heading' : '#code');
  }

  async #openOwn(story: WholeStory, token: string): Promise<void> {
    const { openOwnStory } = await import('./own/own-story.ts');
    const params = { verhaal: story.id };
    this.#own = await openOwnStory(nearestLanguage(this), {
      root: this.renderRoot as ShadowRoot, base: this.src ?? '', level: this.headingLevel, token, story,
      agree: ({ writtenAt }) => this.call(agreeTranscript, { params, body: {}, token, key: `akkoord-${story.id}-${writtenAt}` }),
      takeBack: () => this.#takeBack(story.id, token),
      focusOn: (selector) => this.focusOn(selector),
      changed: () => this.requestUpdate(),
    });
  }

  async #takeBack(verhaal: string, token: string): Promise<Result<StoryReceipt>> {
    const done = await this.call(takeBackStory, { params: { verhaal }, body: {}, token, key: `intrekking-${verhaal}` });
    if (!done.ok) return done;
    this.#own!.leave();
    this.#own = undefined;
    this.isTakenBack = true;
    void this.#waiting!.reload();
    void this.focusOn('#words');
    return done;
  }
}
