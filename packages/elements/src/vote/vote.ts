import { browserStorage, createResource, type Resource, type Submission } from '@wijkaanpak/client';
import { castBallot, getVote } from '@wijkaanpak/client/addresses';
import { checkChoices, fail, readVotingCode, succeed, type BallotInput, type Receipt, type Result, type Vote } from '@wijkaanpak/domain';
import { adoptStyles, html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { errorSummary, issuesIn, loadFailure, skeleton, waitingNotice } from '../parts/notices.ts';
import { ballotPaper, codeInAddress } from './ballot-paper.ts';
import type { Paper } from './paper.ts';
import { loadPaper } from './papers.ts';
import { makeSheet, type BallotDraft, type Sheet } from './sheet.ts';
import { styles } from './vote.styles.ts';

interface VoteOnPaper {
  readonly vote: Vote;
  readonly paper: Paper;
}

/**
 * A vote by residents: choose, fill in the code from the letter, cast, and change until it closes.
 * @element wijk-vote
 * @fires {WijkSubmitEvent<BallotInput, Receipt>} wijk-submit - before the ballot is sent; `respondWith` lets the host answer
 * @slot - shown until the widget runs
 */
export class WijkVote extends WijkElement<'vote'> {
  protected readonly section = 'vote';
  #vote: Resource<VoteOnPaper> | undefined;
  /** What is on the screen, and so what is checked. */
  #shown: { readonly paper: Paper; readonly sheet: Sheet } | undefined;
  #form: Submission<BallotDraft, Receipt | undefined> | undefined;
  #calm = 0;

  protected connect(): void {
    const params = { stemming: this.resourceId };
    this.#vote = createResource(() => this.#read(params));
    this.#form = this.submission<BallotDraft, BallotInput, Receipt | undefined>({
      empty: { choices: [], points: {}, code: '', search: '' },
      // A ballot is secret: it is gone when the tab is closed, also on a computer that others use.
      storage: browserStorage('sessionStorage'),
      check: (draft) => this.#check(draft),
      send: (body, key) => this.send(castBallot, { params, body, key }),
      afterwards: 'remember',
    });
    if (codeInAddress()) this.#form.edit({ code: codeInAddress() });
    this.stores.follow(this.#vote.$state, this.#form.$draft, this.#form.$state);
    void this.#vote.reload();
  }

  /** The vote with what its ballots are filled in on, and the words for that: one without the other is of no use. */
  async #read(params: { readonly stemming: string }): Promise<Result<VoteOnPaper>> {
    const vote = await this.read(getVote, { params });
    if (!vote.ok) return vote;
    this.sectionPart = vote.value.rules.ballot;
    try {
      const [paper] = await Promise.all([loadPaper(vote.value, this), this.speak()]);
      adoptStyles(this.renderRoot as ShadowRoot, [...WijkElement.styles, styles, ...paper.styles]);
      return succeed({ vote: vote.value, paper });
    } catch {
      return fail('service.unreachable');
    }
  }

  protected view(speech: Speech<'vote'>): TemplateResult | typeof nothing {
    const state = this.#vote!.$state.get();
    if (state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'failed') return loadFailure(speech, state.issues, () => this.#vote!.reload());
    const { vote } = state.value;
    return html`
      ${this.heading(vote.title)}
      <p>${vote.question}</p>
      <p class="quiet" part="assurance">${speech.say(vote.rules.level === 0 ? 'level0' : 'level1')}</p>
      ${this.#body(state.value, speech)}
    `;
  }

  #body({ vote, paper }: VoteOnPaper, speech: Speech<'vote'>): TemplateResult {
    const form = this.#form!;
    const state = form.$state.get();
    const beside = paper.beside?.(speech);
    const notice = (text: string) => html`<p class="notice">${text}</p>${beside}`;
    if (vote.state === 'announced') return notice(speech.say('opensAt', { when: speech.moment(vote.opensAt) }));
    if (state.kind === 'done') return html`${this.#done(vote, speech, state.reply)}${beside}`;
    if (state.kind === 'waiting') return waitingNotice(speech, state, () => form.submit());
    if (vote.state === 'closed') return notice(speech.say('closed'));
    const issues = issuesIn(state);
    const sheet = makeSheet({ vote, speech, form, issues, announce: (sentence) => this.#announce(sentence), focusOn: (selector) => this.focusOn(selector) });
    this.#shown = { paper, sheet };
    return html`
      <p>${speech.say('closesAt', { when: speech.moment(vote.closesAt) })}</p>
      <form novalidate @submit=${this.#submit}>
        ${errorSummary(speech, issues, this.headingLevel + 1)}
        ${ballotPaper(paper, sheet)}
        <button aria-disabled=${state.kind === 'sending'} part="submit">${speech.say(state.kind === 'sending' ? 'sending' : 'submit')}</button>
      </form>
    `;
  }

  /** Once nothing follows for a moment, so that who goes on pressing a button hears where it ended. */
  #announce(sentence: string): void {
    clearTimeout(this.#calm);
    this.#calm = setTimeout(() => (this.announcement = sentence), 700) as unknown as number;
  }

  #done(vote: Vote, speech: Speech<'vote'>, receipt: Receipt | undefined): TemplateResult {
    const title = speech.say(receipt && receipt.sequence > 1 ? 'doneChangedTitle' : 'doneTitle');
    return html`
      <div class="notice done" part="done">
        ${this.heading(title, 'done-heading')}
        ${receipt ? html`<p>${speech.say('done', { when: speech.moment(receipt.castAt), receipt: receipt.id })}</p>` : nothing}
        ${vote.state === 'open'
          ? html`<p>${speech.say('doneChange', { when: speech.moment(vote.closesAt) })}</p>
              <button type="button" class="secondary" @click=${this.#change}>${speech.say('change')}</button>`
          : nothing}
      </div>
    `;
  }

  #change(): void {
    this.#form!.reopen();
    void this.focusOn('#choices');
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.#form!.submit();
  }

  /** The domain's rules, before anything is sent. */
  #check({ code }: BallotDraft): Result<BallotInput> {
    const { paper, sheet } = this.#shown!;
    const ballot = paper.ballot(sheet);
    const read = readVotingCode(code);
    const issues = [...checkChoices(sheet.vote, ballot.choices), ...(paper.check?.(sheet) ?? []), ...(read.ok ? [] : read.issues)];
    return read.ok && !issues.length ? succeed({ ...ballot, code: read.value }) : { ok: false, issues };
  }
}
