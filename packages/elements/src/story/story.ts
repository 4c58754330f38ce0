import { browserStorage, createResource, type Resource, type Submission } from '@wijkaanpak/client';
import { getOwnStory, getWaitingStories, takeBackStory, tellStory } from '@wijkaanpak/client/addresses';
import { checkText, fail, issue, makeStorySecret, storyConsents, storySecretBytes, storyTexts, succeed, tidyText, type Issue, type Result, type StoryConsent, type StoryInput, type StoryReceipt, type WaitingStories, type WholeStory } from '@wijkaanpak/domain';
import { storySections } from '@wijkaanpak/texts';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { describedBy, field, fieldError, type Field } from '../parts/field.ts';
import { errorFor, errorSummary, issuesIn, waitingNotice } from '../parts/notices.ts';
import { ownStory } from './own-story.ts';
import { styles } from './story.styles.ts';

/** What has been told so far; empty text for what has not. */
export interface StoryDraft {
  readonly words: string;
  readonly place: string;
  readonly consent: StoryConsent | '';
}

/** What waits in this browser: the secret stays here, and only its hash is sent. */
type Parcel = Omit<StoryInput, 'secretHash'> & { readonly secret: string };
type Delivered = { readonly code: string } | undefined;

const fetchHashing = () => import('./secret-hash.ts');

const empty: StoryDraft = { words: '', place: '', consent: '' };

/**
 * Telling what matters, without a category: words, and who may read them. The teller gets a code of her own and with it sees what became of the story, or takes it back.
 * @element wijk-story
 * @fires {WijkSubmitEvent<StoryInput, StoryReceipt>} wijk-submit - before the story is sent; `respondWith` lets the host answer
 * @fires {CustomEvent<StoryReceipt>} wijk-done - after it was delivered
 * @slot - shown until the widget runs
 */
export class WijkStory extends WijkElement<'story'> {
  static override styles = [...WijkElement.styles, styles];
  static override properties: PropertyDeclarations = { own: { state: true }, codeIssues: { state: true }, isTakenBack: { state: true } };

  declare private own: { readonly story: WholeStory; readonly secret: string } | undefined;
  declare private codeIssues: readonly Issue[];
  declare private isTakenBack: boolean;
  protected readonly section = storySections;
  #waiting: Resource<WaitingStories> | undefined;
  #form: Submission<StoryDraft, Delivered> | undefined;

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
  }

  protected view(speech: Speech<'story'>): TemplateResult | typeof nothing {
    const form = this.#form!;
    const state = form.$state.get();
    if (this.own) return this.#followed(speech, this.own.story);
    if (state.kind === 'done') return this.#done(speech, state.reply);
    if (state.kind === 'waiting') return waitingNotice(speech, state, () => form.submit());
    const draft = form.$draft.get();
    const issues = issuesIn(state);
    const words: Field = { id: 'words', label: speech.say('words'), hint: speech.say('wordsHint'), error: errorFor(speech, issues, 'words') };
    const place: Field = { id: 'place', label: speech.say('optional', { label: speech.say('place') }), hint: speech.say('placeHint'), error: errorFor(speech, issues, 'place') };
    return html`
      <form novalidate @submit=${this.#submit}>
        ${errorSummary(speech, issues, this.headingLevel)} ${this.isTakenBack ? html`<p class="notice" role="status">${speech.say('takenBack')}</p>` : nothing}
        <p>${speech.say('intro')}</p>
        ${field(words, html`<textarea id="words" rows="6" dir="auto" aria-describedby=${describedBy(words)} aria-invalid=${words.error ? 'true' : nothing} .value=${draft.words} @input=${this.#edit}></textarea>`)}
        ${field(place, html`<input id="place" autocomplete="off" dir="auto" aria-describedby=${describedBy(place)} aria-invalid=${place.error ? 'true' : nothing} .value=${draft.place} @input=${this.#edit} />`)}
        ${this.#consents(speech, draft.consent, errorFor(speech, issues, 'consent'))}
        <button aria-disabled=${state.kind === 'sending'} part="submit">${speech.say(state.kind === 'sending' ? 'sending' : 'submit')}</button>
      </form>
      ${this.#waitingLine(speech)} ${this.#follow(speech)}
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

  #followed(speech: Speech<'story'>, story: WholeStory): TemplateResult {
    return html`<div class="own" part="own">
      ${this.heading(speech.say('ownTitle'), 'own-heading')} ${ownStory(speech, story)}
      <details><summary>${speech.say('takeBack')}</summary>
        <p>${speech.say('takeBackMeans')}</p>${errorSummary(speech, this.codeIssues, this.headingLevel)}
        <button type="button" @click=${this.#takeBack}>${speech.say('takeBackNow')}</button>
      </details>
    </div>`;
  }

  #edit(event: Event): void {
    const control = event.target as HTMLInputElement;
    void fetchHashing().catch(() => undefined);
    this.#form!.edit({ [control.id]: control.value });
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.#form!.submit();
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
    if (found.ok) this.own = { story: found.value, secret };
    void this.focusOn(found.ok ? '.own .heading' : '#code');
  }

  async #takeBack(): Promise<void> {
    const { story, secret } = this.own!;
    const done = await this.call(takeBackStory, { params: { verhaal: story.id }, body: {}, token: secret, key: `intrekking-${story.id}` });
    this.codeIssues = done.ok ? [] : done.issues.map(({ code }) => issue(code));
    if (!done.ok) return void this.focusOn('.summary');
    this.own = undefined;
    this.isTakenBack = true;
    void this.#waiting!.reload();
    void this.focusOn('#words');
  }
}

/** The domain's rules for what was told, with a fresh secret that never leaves this browser. */
function checkDraft({ words, place, consent }: StoryDraft): Result<Parcel> {
  const issues = [...checkText(storyTexts.words, words, 'words'), ...checkText(storyTexts.place, place, 'place'), ...(consent ? [] : [issue('field.not-a-choice', 'consent')])];
  if (issues.length || !consent) return { ok: false, issues };
  const where = tidyText(place);
  return succeed({ words: tidyText(words), ...(where && { place: where }), consent, secret: makeStorySecret(crypto.getRandomValues(new Uint8Array(storySecretBytes))) });
}
