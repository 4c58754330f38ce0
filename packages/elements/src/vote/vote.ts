import { browserStorage, createResource, type Resource, type Submission } from '@wijkaanpak/client';
import { castBallot, getVote } from '@wijkaanpak/client/addresses';
import { checkChoices, readVotingCode, succeed, type BallotInput, type Receipt, type Result, type Vote } from '@wijkaanpak/domain';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { errorFor, errorSummary, issuesIn, loadFailure, skeleton, waitingNotice } from '../parts/notices.ts';
import { ballotPaper } from './ballot-paper.ts';
import { styles } from './vote.styles.ts';

/** What a resident has chosen so far, and the code from the letter. */
export interface BallotDraft {
  readonly choices: readonly string[];
  readonly code: string;
}

/** The code in a letter's link (`#code=…`). The fragment never reaches a server or a log. */
const codeInAddress = (): string => new URLSearchParams(location.hash.slice(1)).get('code') ?? '';

/** The choices after an option is ticked or unticked. */
function toggled({ rules }: Vote, choices: readonly string[], option: string): readonly string[] {
  if (rules.ballot === 'choose-one') return [option];
  return choices.includes(option) ? choices.filter((choice) => choice !== option) : [...choices, option];
}

/**
 * A vote by residents: choose, fill in the code from the letter, cast, and change until it closes.
 * @element wijk-vote
 * @fires {WijkSubmitEvent<BallotInput, Receipt>} wijk-submit - before the ballot is sent; `respondWith` lets the host answer
 * @slot - shown until the widget runs
 */
export class WijkVote extends WijkElement<'vote'> {
  static override styles = [...WijkElement.styles, styles];
  static override properties: PropertyDeclarations = { search: { state: true } };

  declare private search: string;
  protected readonly section = 'vote';
  #vote: Resource<Vote> | undefined;
  #form: Submission<BallotDraft, Receipt | undefined> | undefined;

  constructor() {
    super();
    this.search = '';
  }

  protected connect(): void {
    const params = { stemming: this.resourceId };
    this.#vote = createResource(() => this.read(getVote, { params }));
    this.#form = this.submission<BallotDraft, BallotInput, Receipt | undefined>({
      empty: { choices: [], code: '' },
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

  protected view(speech: Speech<'vote'>): TemplateResult | typeof nothing {
    const state = this.#vote?.$state.get();
    if (!this.#vote || !state || state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'failed') return loadFailure(speech, state.issues, () => this.#vote!.reload());
    const vote = state.value;
    return html`
      ${this.heading(vote.title)}
      <p>${vote.question}</p>
      <p class="quiet" part="assurance">${speech.say(vote.rules.level === 0 ? 'level0' : 'level1')}</p>
      ${this.#body(vote, speech)}
    `;
  }

  #body(vote: Vote, speech: Speech<'vote'>): TemplateResult {
    const form = this.#form!;
    const state = form.$state.get();
    if (vote.state === 'announced') return html`<p class="notice">${speech.say('opensAt', { when: speech.moment(vote.opensAt) })}</p>`;
    if (state.kind === 'done') return this.#done(vote, speech, state.reply);
    if (state.kind === 'waiting') return waitingNotice(speech, state, () => form.submit());
    if (vote.state === 'closed') return html`<p class="notice">${speech.say('closed')}</p>`;
    const issues = issuesIn(state);
    return html`
      <p>${speech.say('closesAt', { when: speech.moment(vote.closesAt) })}</p>
      <form novalidate @submit=${this.#submit}>
        ${errorSummary(speech, issues, this.headingLevel + 1)}
        ${ballotPaper({
          vote, speech, draft: form.$draft.get(), search: this.search,
          choicesError: errorFor(speech, issues, 'choices'),
          codeError: errorFor(speech, issues, 'code'),
          isCodeFromLink: codeInAddress() !== '',
          toggle: (option) => form.edit({ choices: toggled(vote, form.$draft.get().choices, option) }),
          typeCode: (code) => form.edit({ code }),
          find: (search) => (this.search = search),
        })}
        <button aria-disabled=${state.kind === 'sending'} part="submit">${speech.say(state.kind === 'sending' ? 'sending' : 'submit')}</button>
      </form>
    `;
  }

  #done(vote: Vote, speech: Speech<'vote'>, receipt: Receipt | undefined): TemplateResult {
    const title = speech.say(receipt && receipt.sequence > 1 ? 'doneChangedTitle' : 'doneTitle');
    return html`
      <div class="notice done" part="done">
        ${this.heading(title, 'done-heading')}
        <p>${receipt ? speech.say('done', { when: speech.moment(receipt.castAt), receipt: receipt.id }) : speech.say('hostDone')}</p>
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
  #check({ choices, code }: BallotDraft): Result<BallotInput> {
    const state = this.#vote!.$state.get();
    const issues = state.kind === 'ready' ? checkChoices(state.value, choices) : [];
    const read = readVotingCode(code);
    if (!read.ok) return { ok: false, issues: [...issues, ...read.issues] };
    return issues.length ? { ok: false, issues } : succeed({ choices: [...choices], code: read.value });
  }
}
