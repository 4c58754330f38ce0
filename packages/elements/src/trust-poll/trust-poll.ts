import { browserStorage, createResource, type Resource, type Submission } from '@wijkaanpak/client';
import { getPoll, sendAnswers } from '@wijkaanpak/client/addresses';
import { checkGiven, fail, issue, succeed, waveWord, type Answer, type AnswerReceipt, type Background, type BackgroundQuestion, type Issue, type Result, type TrustInput, type TrustPoll } from '@wijkaanpak/domain';
import { languageAsked, languageNames, type Sections } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { errorFor, errorSummary, issuesIn, loadFailure, skeleton, waitingNotice } from '../parts/notices.ts';
import type { backgroundFields } from './background-fields.ts';
import type * as letter from './code-field.ts';
import { questionScreen } from './question-screen.ts';
import { styles } from './trust-poll.styles.ts';

/** The answers so far, by question, and the question on the screen. */
export interface AnswersDraft {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly position: number;
  readonly code: string;
  readonly background: Background;
  /** The language that was chosen in the widget; empty is that of the page. */
  readonly language: string;
}

const longestAnswer = 2000;

/** With the words for a round by invitation, which are there when it is one. */
type PollSpeech = Speech<'trustPoll', keyof Awaited<ReturnType<Sections['trustPoll']['parts']['sample']>>['words']>;

/** Whether people were drawn and invited, each with a code. */
const isByLetter = ({ wave }: TrustPoll): boolean => wave.design === 'sample';

/**
 * A trust poll, one question a screen; it can be left and taken up again.
 * @element wijk-trust-poll
 * @fires {WijkSubmitEvent<TrustInput, AnswerReceipt>} wijk-submit - before the answers are sent; `respondWith` lets the host answer
 * @fires {CustomEvent<AnswerReceipt>} wijk-done - after they were delivered
 * @slot - shown until the widget runs
 */
export class WijkTrustPoll extends WijkElement<'trustPoll'> {
  static override styles = [...WijkElement.styles, styles];
  protected readonly section = 'trustPoll';
  #poll: Resource<TrustPoll> | undefined;
  /** There when the round asks about who answers. */
  #backgroundFields: typeof backgroundFields | undefined;
  /** There when people were drawn and invited. */
  #letter: typeof letter | undefined;
  #form: Submission<AnswersDraft, AnswerReceipt | undefined> | undefined;

  protected connect(): void {
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
    const { wave, background } = poll.value;
    try {
      if ((this.sectionPart = wave.design) === 'sample') [this.#letter] = await Promise.all([import('./code-field.ts'), this.speak()]);
      if (background) this.#backgroundFields = (await import('./background-fields.ts')).backgroundFields;
      return poll;
    } catch {
      return fail('service.unreachable');
    }
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
    this.#letter?.takeCode(form.edit);
    form.$draft.subscribe(({ language }) => language && this.setAttribute('lang', language));
    form.$state.listen((state) => {
      if (state.kind === 'refused') form.edit({ position: screenOf(poll, state.issues[0]!) });
    });
    this.#form = form;
    this.stores.follow(this.#poll!.$state, form.$draft, form.$state);
    this.requestUpdate();
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
    if (poll.state === 'announced') return html`<p class="notice">${speech.say('opensAt', { when: speech.moment(poll.wave.opensAt) })}</p>`;
    if (state.kind === 'done') {
      return html`<div class="notice done" part="done">${this.heading(speech.say('doneTitle'), 'done-heading')}<p>${speech.say('done')}</p>${isByLetter(poll) && poll.state === 'open' ? this.#change(speech, poll) : nothing}</div>`;
    }
    if (state.kind === 'waiting') return waitingNotice(speech, state, () => form.submit());
    if (poll.state !== 'open') return html`<p class="notice">${poll.state === 'counting' ? speech.say('counting', { when: speech.moment(poll.wave.keyedUntil!) }) : speech.say('closed')}</p>`;

    const { answers, position, code, background } = form.$draft.get();
    const count = poll.questions.length;
    const number = Math.min(position, count - 1);
    const question = poll.questions[number]!;
    const isLast = number === count - 1;
    const mayBeSkipped = !isLast && answers[question.id] === undefined;
    const issues = issuesIn(state).filter((issue) => screenOf(poll, issue) === number);
    return html`
      ${this.#languages(speech)}
      <form novalidate @submit=${this.#next}>
        ${errorSummary(speech, issues, this.headingLevel + 1)}
        ${number === 0 ? html`<p>${speech.say('intro', { count })}</p>` : nothing}
        <p class="quiet progress" tabindex="-1">${speech.say('progress', { number: number + 1, count })}</p>
        <progress aria-hidden="true" max=${count} value=${number + 1}></progress>
        ${questionScreen({ question, poll, speech, answer: answers[question.id], error: errorFor(speech, issues, 'answers'), reply: (answer) => this.#reply(question.id, answer) })}
        ${isLast && poll.background ? this.#backgroundFields!({ asked: poll.background, told: background, speech, tell: (question, group) => this.#tell(question, group) }) : nothing}
        ${isLast && isByLetter(poll) ? this.#letter!.codeField({ speech, code, error: errorFor(speech, issues, 'code'), edit: form.edit }) : nothing}
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
      this.#goTo(0);
    };
    return html`<p>${speech.say('doneChange', { when: speech.moment(wave.closesAt) })}</p><button type="button" class="secondary" @click=${reopen}>${speech.say('change')}</button>`;
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
    if (position < state.value.questions.length - 1) this.#goTo(position + 1);
    else void this.#form!.submit();
  }

  #goTo(position: number): void {
    this.#form!.edit({ position });
    void this.focusOn('.question');
  }
}

/** The screen on which an issue can be mended: its question's, else the last. */
function screenOf({ questions }: TrustPoll, { path }: Issue): number {
  const about = questions.findIndex(({ id }) => path === `answers.${id}`);
  return about < 0 ? questions.length - 1 : about;
}

/** The domain's rules, before anything is sent. */
function check(poll: TrustPoll, { answers, code, background }: AnswersDraft, language: string): Result<TrustInput> {
  const tooLong = Object.entries(answers).find(([, answer]) => typeof answer === 'string' && answer.length > longestAnswer);
  if (tooLong) return fail('answer.too-long', `answers.${tooLong[0]}`, { maximum: longestAnswer });
  const issues = checkGiven(poll, answers);
  // Whether it is a code at all the service says: what reads one would weigh on every poll and every other widget.
  if (isByLetter(poll) && !code.trim()) issues.push(issue('code.required', 'code'));
  return issues.length ? { ok: false, issues } : succeed({ answers, ...(isByLetter(poll) && { code: code.trim() }), ...(poll.background && { background: { ...background, language: language.slice(0, 2) } }) });
}
