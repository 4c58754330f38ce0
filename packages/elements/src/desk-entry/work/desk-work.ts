import { browserStorage, type Submission } from '@wijkaanpak/client';
import { finishKeying, keyPaper } from '@wijkaanpak/client/addresses';
import { succeed, type Desk, type DifferingSheet, type Keying, type PaperInput, type Result, type TrustPoll } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary, issuesIn, waitingNotice } from '../../parts/notices.ts';
import { deskForm } from './desk-form.ts';
import type { DeskHost } from './desk-host.ts';
import { styles } from './desk-work.styles.ts';
import { checkForm, checkSettled, emptyDraft, nextForm, type DeskDraft } from './draft.ts';
import { period, standing } from './standing.ts';
import { PaperSpeech } from './words.ts';

/** With its words and its style. */
export async function openDeskWork(language: string, host: DeskHost): Promise<DeskWork> {
  const sheet = styles.styleSheet!;
  if (!host.root.adoptedStyleSheets.includes(sheet)) host.root.adoptedStyleSheets.push(sheet);
  const work = new DeskWork(host);
  await work.speak(language);
  return work;
}

/** The form that is typed: a whole one, or one that two people read differently. One at a time, so that one way of sending again is enough. */
interface InHand {
  /** Whose it is, and of which round. */
  readonly of: string;
  readonly submission: Submission<DeskDraft, Keying | undefined>;
  readonly settling?: DifferingSheet | undefined;
}

/** What somebody at the desk sees and does. */
export class DeskWork {
  readonly #host: DeskHost;
  #speech: PaperSpeech | undefined;
  #inHand: InHand | undefined;
  #finish: Submission<object, TrustPoll | undefined> | undefined;
  /** What became of the form that was saved last. */
  #saved: Keying | undefined;

  constructor(host: DeskHost) {
    this.#host = host;
  }

  async speak(language: string): Promise<void> {
    this.#speech = await PaperSpeech.in(language);
  }

  /** Takes a whole form in hand, for who is at the desk now. Where two people share a computer, neither finds what the other is typing. */
  take(desk: Desk): void {
    const of = personOf(desk);
    if (this.#inHand?.of === of) return;
    this.#saved = undefined;
    this.#whole(desk);
  }

  view(desk: Desk): TemplateResult {
    const speech = this.#speech!;
    const { pages, level } = this.#host;
    const { poll, you } = desk;
    return html`
      <div class="heading" role="heading" aria-level=${level} tabindex="-1" part="heading">${speech.say('title')}</div>
      <p class="quiet">${poll.title}</p>
      <p part="period">${period(speech, desk)}</p>
      <p>${speech.say('asWho', { name: you.name })} ${pages ? html`<a href="${pages}/peilingen/${poll.id}/papier?taal=${speech.language}" target="_blank" rel="noopener" part="paper">${speech.say('paper')}</a>` : nothing}</p>
      ${standing(speech, desk)}
      ${this.#saved ? html`<p class="notice told" part="told" tabindex="-1">${speech.say(`told.${this.#saved.state}`, { sheet: this.#saved.sheet })}</p>` : nothing}
      ${poll.state === 'announced' || poll.state === 'closed' ? nothing : this.#forms(speech, desk)}
    `;
  }

  #forms(speech: PaperSpeech, desk: Desk): TemplateResult {
    const { submission, settling } = this.#inHand!;
    const shown = { speech, desk, submission, level: this.#host.level + 1 };
    if (settling) {
      const back = html`<button type="button" class="secondary" part="back" @click=${() => this.#whole(desk)}>${speech.say('back')}</button>`;
      return deskForm({ ...shown, back, differences: settling.differences, title: speech.say('settle', { sheet: settling.sheet }), intro: speech.say('settleIntro'), save: speech.say('settleSave') });
    }
    const { next, yours } = desk;
    return html`
      ${yours.length ? html`<section part="differing"><div class="heading sub" role="heading" aria-level=${shown.level}>${speech.say('differ')}</div>${yours.map((sheet) => html`<button type="button" class="secondary" part="look" @click=${() => this.#settle(desk, sheet)}>${speech.say('look', { sheet: sheet.sheet })}</button>`)}</section>` : nothing}
      <section part="next">
        ${next === null ? html`<p>${speech.say('noNext')}</p>` : html`<p>${speech.say('next', { sheet: next })}</p><button type="button" class="secondary" part="begin" @click=${() => this.#begin(next)}>${speech.say('begin', { sheet: next })}</button>`}
      </section>
      ${deskForm({ ...shown, title: speech.say('form'), intro: speech.say('keys'), save: speech.say('save') })} ${desk.poll.state === 'counting' ? this.#finishing(speech, desk) : nothing}
    `;
  }

  #finishing(speech: PaperSpeech, desk: Desk): TemplateResult {
    const waiting = desk.keyedOnce + desk.differing;
    const state = this.#finish?.$state.get();
    const level = this.#host.level + 1;
    return html`
      <section part="finish">
        <div class="heading sub" role="heading" aria-level=${level}>${speech.say('finish')}</div>
        ${state ? errorSummary(speech, issuesIn(state), level + 1) : nothing}
        <p>${waiting ? speech.say('finishWaiting', { count: waiting }) : speech.say('finishHint', { until: speech.moment(desk.poll.wave.keyedUntil!) })}</p>
        ${state?.kind === 'waiting' ? waitingNotice(speech, state, () => this.#finish!.submit()) : waiting ? nothing : html`<button type="button" class="secondary" part="finish-now" @click=${() => this.#end(desk)}>${speech.say('finishNow')}</button>`}
      </section>
    `;
  }

  #whole(desk: Desk): void {
    this.#hold(desk, { check: (draft) => checkForm(desk.poll, draft) });
  }

  #settle(desk: Desk, settling: DifferingSheet): void {
    this.#saved = undefined;
    this.#hold(desk, { settling, check: (draft) => checkSettled(desk.poll, settling, draft) });
    void this.#host.focusOn('form .heading');
  }

  #hold(desk: Desk, { settling, check }: Pick<InHand, 'settling'> & { readonly check: (draft: DeskDraft) => Result<PaperInput> }): void {
    const of = personOf(desk);
    let pile = emptyDraft;
    const submission = this.#host.submission<DeskDraft, PaperInput, Keying | undefined>({
      round: [of, ...(settling ? [settling.sheet] : [])].join(':'), empty: emptyDraft, storage: browserStorage('localStorage'), check, afterwards: 'start-anew',
      send: (body, key) => {
        pile = nextForm(submission.$draft.get());
        return this.#host.send(keyPaper, { params: { peiling: this.#host.peiling }, body, key });
      },
    });
    this.#inHand = { of, submission, settling };
    submission.$state.listen((state) => {
      if (state.kind === 'done' && this.#inHand?.submission === submission) void this.#done(desk, { reply: state.reply, pile });
    });
    this.#host.follow(submission.$draft, submission.$state);
  }

  /** Goes on with the next form of the pile; or shows that somebody read something else. */
  async #done(desk: Desk, { reply, pile }: { readonly reply: Keying | undefined; readonly pile: DeskDraft }): Promise<void> {
    const { submission, settling } = this.#inHand!;
    this.#saved = reply;
    if (settling) this.#whole(desk);
    else {
      submission.edit(pile);
      submission.reopen();
    }
    await this.#host.reload();
    if (reply) this.#host.announce(this.#speech!.say(`told.${reply.state}`, { sheet: reply.sheet }));
    void this.#host.focusOn(reply?.state === 'differs' || settling ? '.told' : '#sheet');
  }

  /** The number of the form that waits for a second person is filled in; the rest is on the paper. */
  #begin(sheet: string): void {
    const { submission } = this.#inHand!;
    submission.edit({ boxes: { ...nextForm(submission.$draft.get()).boxes, sheet } });
    void this.#host.focusOn('#receivedOn');
  }

  #end(desk: Desk): void {
    const { id: wave } = desk.poll.wave;
    const finish = this.#host.submission<object, { wave: string }, TrustPoll | undefined>({
      round: `${personOf(desk)}:finish`, empty: {}, storage: browserStorage('localStorage'), check: () => succeed({ wave }), afterwards: 'start-anew',
      send: (body, key) => this.#host.send(finishKeying, { params: { peiling: this.#host.peiling }, body, key }),
    });
    this.#finish = finish;
    finish.$state.listen(({ kind }) => {
      // Only the form that was made last sends again by itself.
      if (kind === 'refused') this.#whole(desk);
      if (kind !== 'done' && kind !== 'refused') return;
      this.#saved = undefined;
      void this.#host.reload().then(() => (kind === 'done' ? this.#host.focusOn('.heading') : undefined));
    });
    this.#host.follow(finish.$state);
    void finish.submit();
  }
}

const personOf = ({ poll, you }: Desk): string => `${poll.wave.id}:${you.id}`;
