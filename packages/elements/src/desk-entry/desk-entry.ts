import { browserStorage, createResource, type Resource, type Submission } from '@wijkaanpak/client';
import { finishKeying, getDesk, keyPaper } from '@wijkaanpak/client/addresses';
import { succeed, type Desk, type DifferingSheet, type Keying, type PaperInput, type TrustPoll } from '@wijkaanpak/domain';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { errorSummary, issuesIn, loadFailure, skeleton, waitingNotice } from '../parts/notices.ts';
import { styles } from './desk-entry.styles.ts';
import { deskForm } from './desk-form.ts';
import { checkForm, checkSettled, emptyDraft, nextForm, type DeskDraft } from './draft.ts';
import { period, standing } from './standing.ts';
import { DeskSpeech } from './words.ts';

/**
 * For members of staff: typing over questionnaires on paper, by two people apart from each other. A form counts once both read the same; where they do not, each looks at the paper again.
 * Made for the keyboard, in the order of the paper. What is typed is kept in this browser under the name of who typed it.
 * @element wijk-desk-entry
 * @fires {WijkSubmitEvent<PaperInput, Keying>} wijk-submit - before a form is sent; `respondWith` lets the host answer
 * @fires {CustomEvent<Keying>} wijk-done - after it was delivered
 * @slot - shown until the widget runs
 */
export class WijkDeskEntry extends WijkElement<'trustPoll'> {
  static override styles = [...WijkElement.styles, styles];
  static override properties: PropertyDeclarations = { ...WijkElement.properties, token: { attribute: false } };
  protected readonly section = 'trustPoll';
  /** Bearer token of who is logged in; given by the page, never as an attribute. */
  declare token: string | undefined;
  #desk: Resource<Desk> | undefined;
  /** The form that is typed: a whole one, or `settling` where two people read something else. One at a time, so that one way of sending again is enough. */
  #form: { readonly name: string; readonly submission: Submission<DeskDraft, Keying | undefined>; readonly settling?: DifferingSheet } | undefined;
  #finish: Submission<object, TrustPoll | undefined> | undefined;
  #saved: Keying | undefined;
  /** What stays in the boxes for the next form of the pile. */
  #pile: DeskDraft = emptyDraft;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('token') && this.#desk) {
      this.#saved = undefined;
      void this.#desk.reload();
    }
  }

  protected connect(): void {
    const desk = createResource(() => this.read(getDesk, { params: { peiling: this.resourceId }, ...this.#who }));
    desk.$state.listen((state) => {
      if (this.#desk === desk && state.kind === 'ready') this.#open(state.value);
    });
    this.#form = undefined;
    this.#desk = desk;
    this.stores.follow(desk.$state);
    void desk.reload();
  }

  protected override async speak(): Promise<void> {
    this.speech = await DeskSpeech.in(nearestLanguage(this));
  }

  protected view(pollSpeech: Speech<'trustPoll'>): TemplateResult {
    const speech = pollSpeech as DeskSpeech;
    const state = this.#desk!.$state.get();
    if (state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'failed') {
      const isOutside = state.issues.some(({ code }) => code.startsWith('access.'));
      return isOutside ? html`<p class="notice" part="login">${speech.say('login')}</p>` : loadFailure(speech, state.issues, () => this.#desk!.reload());
    }
    const desk = state.value;
    const paper = this.source && `${this.source.base.replace(/\/v1$/, '')}/peilingen/${desk.poll.id}/papier?taal=${speech.language}`;
    return html`
      ${this.heading(speech.say('title'))}
      <p class="quiet">${desk.poll.title}</p>
      <p part="period">${period(speech, desk)}</p>
      <p>${speech.say('asWho', { name: desk.you.name })} ${paper ? html`<a href=${paper} target="_blank" rel="noopener" part="paper">${speech.say('paper')}</a>` : nothing}</p>
      ${standing(speech, desk)} ${this.#told(speech)}
      ${desk.poll.state === 'announced' || desk.poll.state === 'closed' ? nothing : this.#work(speech, desk)}
    `;
  }

  /** What became of the form that was saved last. */
  #told(speech: DeskSpeech): TemplateResult | typeof nothing {
    return this.#saved ? html`<p class="notice told" part="told" tabindex="-1">${speech.say(`told.${this.#saved.state}`, { sheet: this.#saved.sheet })}</p>` : nothing;
  }

  #work(speech: DeskSpeech, desk: Desk): TemplateResult {
    const { submission, settling } = this.#form!;
    const level = this.headingLevel + 1;
    const shown = { speech, desk, submission, level };
    if (settling) {
      const back = html`<button type="button" class="secondary" part="back" @click=${() => this.#take(desk)}>${speech.say('back')}</button>`;
      return deskForm({ ...shown, back, differences: settling.differences, title: speech.say('settle', { sheet: settling.sheet }), intro: speech.say('settleIntro'), save: speech.say('settleSave') });
    }
    return html`
      ${desk.yours.length ? this.#differing(speech, desk) : nothing}
      <section part="next">
        <p>${desk.next === null ? speech.say('noNext') : speech.say('next', { sheet: desk.next })}</p>
        ${desk.next === null ? nothing : html`<button type="button" class="secondary" part="begin" @click=${() => this.#begin(desk.next!)}>${speech.say('begin', { sheet: desk.next })}</button>`}
      </section>
      ${deskForm({ ...shown, title: speech.say('form'), intro: speech.say('keys'), save: speech.say('save') })}
      ${desk.poll.state === 'counting' ? this.#finishing(speech, desk) : nothing}
    `;
  }

  #differing(speech: DeskSpeech, desk: Desk): TemplateResult {
    return html`
      <section part="differing">
        <div class="heading sub" role="heading" aria-level=${this.headingLevel + 1}>${speech.say('differ')}</div>
        ${desk.yours.map((sheet) => html`<button type="button" class="secondary" part="look" @click=${() => this.#settle(desk, sheet)}>${speech.say('look', { sheet: sheet.sheet })}</button>`)}
      </section>
    `;
  }

  #finishing(speech: DeskSpeech, desk: Desk): TemplateResult {
    const waiting = desk.keyedOnce + desk.differing;
    const state = this.#finish?.$state.get();
    const level = this.headingLevel + 1;
    return html`
      <section part="finish">
        <div class="heading sub" role="heading" aria-level=${level}>${speech.say('finish')}</div>
        ${state ? errorSummary(speech, issuesIn(state), level + 1) : nothing}
        <p>${waiting ? speech.say('finishWaiting', { count: waiting }) : speech.say('finishHint', { until: speech.moment(desk.poll.wave.keyedUntil!) })}</p>
        ${state?.kind === 'waiting' ? waitingNotice(speech, state, () => this.#finish!.submit()) : waiting ? nothing : html`<button type="button" class="secondary" part="finish-now" @click=${() => this.#end(desk)}>${speech.say('finishNow')}</button>`}
      </section>
    `;
  }

  get #who(): { readonly token?: string } {
    return this.token === undefined ? {} : { token: this.token };
  }

  /** Where two people share a computer, neither finds what the other is typing. */
  #open(desk: Desk): void {
    const name = this.#nameOf(desk);
    if (this.#form?.name !== name && !this.#form?.name.startsWith(`${name}:`)) this.#take(desk);
    else this.requestUpdate();
  }

  #nameOf = ({ poll, you }: Desk): string => `${poll.wave.id}:${you.id}`;

  /** Takes a whole form in hand. */
  #take(desk: Desk): void {
    this.#hold(this.#nameOf(desk), { check: (draft) => checkForm(desk.poll, draft) });
  }

  #settle(desk: Desk, settling: DifferingSheet): void {
    this.#saved = undefined;
    this.#hold(`${this.#nameOf(desk)}:${settling.sheet}`, { check: (draft) => checkSettled(desk.poll, settling, draft), settling });
    void this.focusOn('form .heading');
  }

  #hold(name: string, { check, settling }: { readonly check: (draft: DeskDraft) => ReturnType<typeof checkForm>; readonly settling?: DifferingSheet }): void {
    const params = { peiling: this.resourceId };
    const submission = this.submission<DeskDraft, PaperInput, Keying | undefined>({
      round: name, empty: emptyDraft, storage: browserStorage('localStorage'), check, afterwards: 'start-anew',
      send: (body, key) => {
        this.#pile = nextForm(submission.$draft.get());
        return this.send(keyPaper, { params, body, key, ...this.#who });
      },
    });
    this.#form = { name, submission, ...(settling && { settling }) };
    submission.$state.listen((state) => {
      if (state.kind === 'done' && this.#form?.submission === submission) void this.#done(state.reply);
    });
    this.stores.follow(this.#desk!.$state, submission.$draft, submission.$state);
    this.requestUpdate();
  }

  async #done(reply: Keying | undefined): Promise<void> {
    const { settling, submission } = this.#form!;
    this.#saved = reply;
    await this.#desk!.reload();
    const state = this.#desk!.$state.get();
    if (state.kind === 'ready' && settling) this.#take(state.value);
    else {
      submission.edit(this.#pile);
      submission.reopen();
    }
    if (reply) this.announcement = (this.speech as DeskSpeech).say(`told.${reply.state}`, { sheet: reply.sheet });
    void this.focusOn(reply?.state === 'differs' || settling ? '.told' : '#sheet');
  }

  /** The number of the form that waits for a second person is filled in; the rest is on the paper. */
  #begin(sheet: string): void {
    const { submission } = this.#form!;
    const { boxes } = nextForm(submission.$draft.get());
    submission.edit({ boxes: { ...boxes, sheet } });
    void this.focusOn('#receivedOn');
  }

  #end(desk: Desk): void {
    const { wave } = desk.poll;
    const params = { peiling: this.resourceId };
    const finish = this.submission<object, { wave: string }, TrustPoll | undefined>({
      round: `${wave.id}:finish`, empty: {}, storage: browserStorage('localStorage'), check: () => succeed({ wave: wave.id }), afterwards: 'start-anew',
      send: (body, key) => this.send(finishKeying, { params, body, key, ...this.#who }),
    });
    this.#finish = finish;
    finish.$state.listen((state) => {
      // Only the form that was made last sends again by itself.
      if (state.kind === 'refused') this.#take(desk);
      if (state.kind !== 'done' && state.kind !== 'refused') return;
      this.#saved = undefined;
      const isDone = state.kind === 'done';
      void this.#desk!.reload().then(() => (isDone ? this.focusOn('.heading') : undefined));
    });
    this.stores.follow(this.#desk!.$state, this.#form!.submission.$draft, this.#form!.submission.$state, finish.$state);
    void finish.submit();
  }
}
