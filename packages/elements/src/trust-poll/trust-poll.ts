import { browserStorage, createResource, type Resource, type Submission } from '@wijkaanpak/client';
import { getPoll, sendAnswers } from '@wijkaanpak/client/addresses';
import { fail, minutesToAnswer, waveWord, type Answer, type AnswerReceipt, type BackgroundQuestion, type Result, type TrustInput, type TrustPoll } from '@wijkaanpak/domain';
import { languageAsked, languageNames, type Sections } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { errorFor, errorSummary, issuesIn, loadFailure, skeleton, waitingNotice } from '../parts/notices.ts';
import type { Aftermath } from './feedback/aftermath.ts';
import { questionScreen, statement } from './question-screen.ts';
import type * as respondent from './respondent.ts';
import { check, isByLetter, screenOf, screensOf, type AnswersDraft } from './screens.ts';
import { styles } from './trust-poll.styles.ts';

/** With the words for a round by invitation or that asks who answers, which are there when it is one. */
type PollSpeech = Speech<'trustPoll', keyof Awaited<ReturnType<Sections['trustPoll']['parts']['respondent']>>['words']>;

/**
 * A trust poll: first what became of the round before, then one question a screen; it can be left and taken up again. Once a round has closed it shows what it said and what becomes of it.
 * @element wijk-trust-poll
 * @fires {WijkSubmitEvent<TrustInput, AnswerReceipt>} wijk-submit - before the answers are sent; `respondWith` lets the host answer
 * @fires {CustomEvent<AnswerReceipt>} wijk-done - after they were delivered
 * @slot - shown until the widget runs
 */
export class WijkTrustPoll extends WijkElement<'trustPoll'> {
  static override styles = [...WijkElement.styles, styles];
  protected readonly section = 'trustPoll';
  #poll: Resource<TrustPoll> | undefined;
  /** There when people were drawn and invited, or are asked who they are. */
  #respondent: typeof respondent | undefined;
  /** There when a round has closed, or this one was answered. */
  #aftermath: Aftermath | undefined;
  #form: Submission<AnswersDraft, AnswerReceipt | undefined> | undefined;

  protected connect(): void {
    this.#aftermath = undefined;
    const params = { peiling: this.resourceId };
    const poll = createResource(() => this.#read(params));
    poll.$state.listen((state) => {
      if (this.#poll === poll && state.kind === 'ready') this.#open(state.value);
    });
    this.#poll = poll;
    this.stores.follow(poll.$state);
    void poll.reload();
  }

  /** The poll with what it asks beside its questions, and the words for that: one without the other is of no use. */
  async #read(params: { readonly peiling: string }): Promise<Result<TrustPoll>> {
    const poll = await this.read(getPoll, { params });
    if (!poll.ok) return poll;
    const { wave, waves, background, state } = poll.value;
    try {
      if (background || isByLetter(poll.value)) {
        this.sectionPart = 'respondent';
        [this.#respondent] = await Promise.all([import('./respondent.ts'), this.speak()]);
      }
    } catch {
      return fail('service.unreachable');
    }
    if (state === 'closed' || (waves && waves[0]!.id !== wave.id)) await this.#lookBack(poll.value);
    return poll;
  }

  /** What became of rounds. A page that gives its own poll has none, and trouble on the way keeps nobody from answering. */
  async #lookBack(poll: TrustPoll): Promise<void> {
    if (this.given) return;
    this.#aftermath = await import('./feedback/aftermath.ts').then(({ openAftermath }) => openAftermath(this, poll, statement)).catch(() => undefined);
    this.requestUpdate();
  }

  /** Every round has its own answers: who answered last year is asked again. */
  #open(poll: TrustPoll): void {
    const params = { peiling: this.resourceId };
    const form = this.submission<AnswersDraft, TrustInput, AnswerReceipt | undefined>({
      round: poll.wave.id,
      empty: { answers: {}, position: 0, code: '', background: {}, language: '' },
      storage: browserStorage('localStorage'),
      check: (draft) => check(poll, draft, this.speech!.language),
      send: (body, key) => this.send(sendAnswers, { params, body, key }),
      afterwards: 'remember',
    });
    if (isByLetter(poll)) this.#respondent!.takeCode(form.edit);
    form.$draft.subscribe(({ language }) => language && this.setAttribute('lang', language));
    const look = () => {
      const state = form.$state.get();
      if (state.kind === 'refused') form.edit({ position: screenOf(poll, state.issues[0]!) });
      if (state.kind === 'done' && !this.#aftermath) void this.#lookBack(poll);
    };
    form.$state.listen(look);
    look();
    this.#form = form;
    this.stores.follow(this.#poll!.$state, form.$draft, form.$state);
    this.requestUpdate();
  }

  protected override async speak(): Promise<void> {
    await super.speak();
    const state = this.#poll?.$state.get();
    if (this.#aftermath && state?.kind === 'ready') await this.#lookBack(state.value);
  }

  protected view(speech: PollSpeech): TemplateResult | typeof nothing {
    const state = this.#poll!.$state.get();
    if (state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'failed') return loadFailure(speech, state.issues, () => this.#poll!.reload());
    const poll = state.value;
    return html`
      ${this.heading(poll.title)}
      <p class="quiet" part="assurance">${speech.say(waveWord(poll.wave))} ${isByLetter(poll) ? speech.say('note') : nothing}</p>
      ${this.#body(speech, poll)}
    `;
  }

  #body(speech: PollSpeech, poll: TrustPoll): TemplateResult {
    const form = this.#form!;
    const state = form.$state.get();
    const aftermath = this.#aftermath;
    if (poll.state === 'announced') return html`<p class="notice">${speech.say('opensAt', { when: speech.moment(poll.wave.opensAt) })}</p>${aftermath?.before()}`;
    if (state.kind === 'done' && poll.state !== 'closed') {
      return html`<div class="notice done" part="done">${this.heading(speech.say('doneTitle'), 'done-heading')}<p>${speech.say('done')}</p>${isByLetter(poll) && poll.state === 'open' ? this.#change(speech, poll) : nothing}</div>${aftermath?.follow()}`;
    }
    if (state.kind === 'waiting') return waitingNotice(speech, state, () => form.submit());
    if (poll.state === 'counting') return html`<p class="notice">${speech.say('counting', { when: speech.moment(poll.wave.keyedUntil!) })}</p>`;
    if (poll.state === 'closed') return html`<p class="notice">${speech.say('closed')}</p>${aftermath?.after(state.kind === 'done')}`;
    const { answers, position } = form.$draft.get();
    const before = position || Object.keys(answers).length ? undefined : aftermath?.before(() => this.#pass());
    return html`${this.#languages(speech)} ${before ?? this.#questions(speech, poll)}`;
  }

  #questions(speech: PollSpeech, poll: TrustPoll): TemplateResult {
    const form = this.#form!;
    const state = form.$state.get();
    const { answers, position, code, background } = form.$draft.get();
    const screens = screensOf(poll);
    const asked = screens.filter((one) => one !== 'code').length;
    const number = Math.min(position, screens.length - 1);
    const screen = screens[number]!;
    const isLast = number === screens.length - 1;
    const mayBeSkipped = !isLast && (screen === 'code' || (typeof screen === 'string' ? background[screen] : answers[screen.id]) === undefined);
    const issues = issuesIn(state).filter((issue) => screenOf(poll, issue) === number);
    return html`
      <form novalidate @submit=${this.#next}>
        ${errorSummary(speech, issues, this.headingLevel + 1)}
        ${number === 0 ? html`<p>${speech.say('intro', { count: poll.questions.length, minutes: minutesToAnswer(poll) })}</p>` : nothing}
        <p class="quiet progress" tabindex="-1">${number < asked ? speech.say('progress', { number: number + 1, count: asked }) : speech.say('lastStep')}</p>
        <progress aria-hidden="true" max=${screens.length} value=${number + 1}></progress>
        ${screen === 'code'
          ? this.#respondent!.codeField({ speech, code, error: errorFor(speech, issues, 'code'), edit: form.edit })
          : typeof screen === 'string'
            ? this.#respondent!.backgroundQuestion({ question: screen, asked: poll.background!, told: background, speech, tell: (question, group) => this.#tell(question, group) })
            : questionScreen({ question: screen, poll, speech, answer: answers[screen.id], error: errorFor(speech, issues, 'answers'), reply: (answer) => this.#reply(screen.id, answer) })}
        <div class="steps">
          ${number > 0 ? html`<button type="button" class="secondary" @click=${() => this.#goTo(number - 1)}>${speech.say('previous')}</button>` : nothing}
          <button class=${mayBeSkipped ? 'secondary' : ''} aria-disabled=${state.kind === 'sending'} part="submit">
            ${speech.say(state.kind === 'sending' ? 'sending' : isLast ? 'submit' : mayBeSkipped ? 'skip' : 'next')}
          </button>
        </div>
      </form>
    `;
  }

  /** The choice is in view and not in a list: who does not read the page finds the name of their own language. */
  #languages(speech: PollSpeech): TemplateResult {
    const spoken = languageAsked(speech.language);
    return html`<p class="steps quiet" role="group" aria-label=${speech.say('languages')}>
      ${Object.entries(languageNames).map(([language, name]) => html`<button type="button" class="language" lang=${language} aria-pressed=${language === spoken} @click=${() => this.#form!.edit({ language })}>${name}</button>`)}
    </p>`;
  }

  #change(speech: PollSpeech, { wave }: TrustPoll): TemplateResult {
    const reopen = () => {
      this.#form!.reopen();
      this.#pass();
    };
    return html`<p>${speech.say('doneChange', { when: speech.moment(wave.closesAt) })}</p><button type="button" class="secondary" @click=${reopen}>${speech.say('change')}</button>`;
  }

  /** To the questions; what became of rounds is read anew once they are answered. */
  #pass(): void {
    this.#aftermath = undefined;
    this.#goTo(0);
  }

  /** An emptied text is no answer. */
  #reply(id: string, answer: Answer): void {
    const { [id]: _, ...others } = this.#form!.$draft.get().answers;
    this.#form!.edit({ answers: answer === '' ? others : { ...others, [id]: answer } });
  }

  /** Nothing chosen is nothing told. */
  #tell(question: BackgroundQuestion, group: string): void {
    const { [question]: _, ...others } = this.#form!.$draft.get().background;
    this.#form!.edit({ background: group === '' ? others : { ...others, [question]: group } });
  }

  #next(event: Event): void {
    event.preventDefault();
    const state = this.#poll!.$state.get();
    if (state.kind !== 'ready') return;
    const { position } = this.#form!.$draft.get();
    if (position < screensOf(state.value).length - 1) this.#goTo(position + 1);
    else void this.#form!.submit();
  }

  #goTo(position: number): void {
    this.#form!.edit({ position });
    void this.focusOn('.question, #code');
  }
}
