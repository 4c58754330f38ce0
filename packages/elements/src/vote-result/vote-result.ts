import { createResource, type Resource } from '@wijkaanpak/client';
import { getBallotBox, getOutcome, getVote } from '@wijkaanpak/client/addresses';
import { isChosen, succeed, type BallotBox, type Outcome, type Result, type Vote } from '@wijkaanpak/domain';
import { outcomeSections } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { countedOption, type Step } from './counted-option.ts';
import { onDemand } from './on-demand.ts';
import type { RecountPart } from './recount/recount-part.ts';
import { tieSentences } from './ties.ts';
import { styles } from './vote-result.styles.ts';

/** What a page without a service can give as `data`. */
export interface VoteResult {
  readonly vote: Vote;
  /** Not there until the vote has closed. */
  readonly outcome?: Outcome;
  /** The ballots, as the service publishes them, so that a reader can count them. */
  readonly box?: BallotBox;
}
type Counted = VoteResult & { readonly outcome: Outcome };

/** In an address (`…/stemmingen/speelplek#tel-na`): begin counting again as soon as the result is there. */
const startsRecount = '#tel-na';

/** Whether there is more to the count than the list of options shows. */
const hasRecord = ({ record, lot, steps }: Outcome): boolean => Boolean(record ?? lot ?? steps.find(({ opinions, paid, earned, decision }) => opinions ?? paid ?? earned ?? decision === 'no-quorum'));

/**
 * The outcome of a vote: what goes ahead, what it costs, and for every plan why it did or did not make it; and a way to count it again on one's own device.
 * Before closing it shows when the outcome comes, and no number.
 * @element wijk-vote-result
 * @slot - shown until the widget runs
 */
export class WijkVoteResult extends WijkElement<'outcome'> {
  static override properties = { ...WijkElement.properties, lacksRecount: { state: true } };
  static override styles = [...WijkElement.styles, styles];
  protected readonly section = outcomeSections;
  /** What counts could not be loaded. */
  declare protected lacksRecount: boolean;
  readonly #record = onDemand(this, 'record', () => import('./record/record.ts'));
  readonly #recountCode = onDemand(this, 'recount', () => import('./recount/recount-part.ts'));
  #result: Resource<VoteResult> | undefined;
  #recount: RecountPart | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#closeRecount();
  }

  protected connect(): void {
    this.#closeRecount();
    this.#result = createResource(() => this.#load());
    this.stores.follow(this.#result.$state);
    void this.#result.reload().then(() => {
      const state = this.#result!.$state.get();
      if (location.hash === startsRecount && state.kind === 'ready' && this.#placeToCount(state.value) === 'here') void this.#startRecount(state.value as Counted);
    });
  }

  protected view(speech: Speech<'outcome'>): TemplateResult | typeof nothing {
    const state = this.#result!.$state.get();
    if (state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'failed') return loadFailure(speech, state.issues, () => this.#result!.reload());
    const { vote, outcome } = state.value;
    return html`
      ${this.heading(vote.title)}
      <p>${vote.question}</p>
      ${outcome ? this.#counted(speech, { ...state.value, outcome }) : html`<p class="notice">${speech.say('notYet', { when: speech.moment(vote.closesAt) })}</p>`}
    `;
  }

  #counted(speech: Speech<'outcome'>, counted: Counted): TemplateResult {
    const { vote, outcome } = counted;
    const record = this.#record.loaded(speech.language);
    // A reason without a sentence here has one there, or is newer than this page.
    if (!record && (hasRecord(outcome) || !outcome.steps.every(({ decision }) => speech.knows(`decision.${decision}`)))) void this.#record.load(speech.language);
    const view = record && { vote, outcome, words: record.words };
    const most = Math.max(1, ...Object.values(outcome.votes));
    const row = (step: Step) => countedOption({ step, vote, outcome, speech, most, extra: view ? record.part.extraOf(view, step) : {} });
    const chosen = outcome.steps.filter(isChosen);
    // Of rounds, those that came furthest first.
    const others = outcome.steps.filter((step) => !isChosen(step)).sort((a, b) => (b.round ?? 0) - (a.round ?? 0));
    const heads = view && record.part.headsOf(view, chosen.length, others.length);
    return html`
      <p ?hidden=${!outcome.ballots && outcome.rule === 'sortition'}>
        ${speech.say('ballots', { count: outcome.ballots })} ${outcome.blank ? speech.say('blank', { count: outcome.blank }) : nothing}
        <span class="quiet">${speech.say(vote.rules.level === 0 ? 'level0' : 'level1')}</span>
      </p>
      ${view ? record.part.quorumNotice(view) : nothing}
      ${this.#subheading(heads?.chosen ?? (chosen.length ? speech.say('winners', { count: chosen.length }) : speech.say('noWinner')))}
      ${this.#money(speech, counted)}
      <ol part="winners">${chosen.map(row)}</ol>
      ${tieSentences(speech, vote, outcome).map((sentence) => html`<p part="tie">${sentence}</p>`)}
      ${others.length
        ? html`<details part="others" ?open=${!chosen.length}>
            <summary>${heads?.others ?? speech.say('losers', { count: others.length })}</summary>
            <ol>${others.map(row)}</ol>
          </details>`
        : nothing}
      ${view ? record.part.recordDetails(view) : nothing}
      <details part="rules" @toggle=${() => this.#record.load(speech.language)}>
        <summary>${speech.say('rule')}</summary>
        ${view ? record.part.ruleSentences(view) : nothing}
      </details>
      ${this.#again(speech, counted)}
    `;
  }

  #money(speech: Speech<'outcome'>, { vote, outcome: { cost, budget } }: Counted): TemplateResult | typeof nothing {
    if (cost === null || budget === null) return nothing;
    const money = (cents: number) => speech.money(cents, vote.rules.currency);
    return html`<p>${speech.say('money', { cost: money(cost), budget: money(budget), left: money(budget - cost) })}</p>
      <meter class="money" aria-hidden="true" min="0" max=${budget} .value=${cost}></meter>`;
  }

  #subheading(text: string): TemplateResult {
    return html`<div class="heading sub" role="heading" aria-level=${this.headingLevel + 1}>${text}</div>`;
  }

  /** Counting it again: how that goes, or how to begin. */
  #again(speech: Speech<'outcome'>, counted: Counted): TemplateResult | typeof nothing {
    const place = this.#placeToCount(counted);
    if (!place) return nothing;
    const begin = html`
      <p>${speech.say('recountHow')}</p>
      ${place === 'here'
        ? html`<button type="button" class="secondary" part="start" @click=${() => this.#startRecount(counted)}>${speech.say('recount')}</button>`
        : html`<a part="start" href="${this.source!.base.slice(0, -3)}/stemmingen/${this.resourceId}${startsRecount}" target="_blank" rel="noopener">${speech.say('recountPage')}</a>`}
    `;
    return html`<div class="again" part="recount">${this.#subheading(speech.say('recount'))}${this.#recount?.view() ?? (this.lacksRecount ? loadFailure(speech, [], () => this.#startRecount(counted)) : begin)}</div>`;
  }

  /** Here, on the service's own page, or nowhere. A browser lets a worker run on the origin of its file only (decision 14). */
  #placeToCount({ outcome, box }: VoteResult): 'here' | 'there' | undefined {
    if (!outcome?.ballots) return undefined;
    if (this.given) return box && 'here';
    return this.api || new URL(import.meta.url).origin === location.origin ? 'here' : 'there';
  }

  async #startRecount(counted: Counted): Promise<void> {
    const result = this.#result;
    const loaded = await this.#recountCode.load(nearestLanguage(this));
    this.lacksRecount = !loaded;
    if (!loaded || result !== this.#result || !this.isConnected) return;
    this.#closeRecount();
    const { vote, outcome, box } = counted;
    const ballots = box ? Promise.resolve(succeed(box)) : this.api ? this.call(getBallotBox, { params: { stemming: vote.id } }) : { at: this.source!.base };
    this.#recount = new loaded.part.RecountPart({ vote, outcome, ballots, words: loaded.words }, {
      root: this.renderRoot,
      level: this.headingLevel + 2,
      show: (selector) => this.focusOn(selector),
      announce: (text) => (this.announcement = text),
      close: () => this.#closeRecount(),
      again: () => this.#startRecount(counted),
    });
  }

  /** Ends a recount at once, wherever it is. */
  #closeRecount(): void {
    this.#recount?.stop();
    this.#recount = undefined;
  }

  async #load(): Promise<Result<VoteResult>> {
    const read = await this.#read();
    // What shows the record comes before the list that it stands in, so that nothing jumps.
    if (read.ok && read.value.outcome && hasRecord(read.value.outcome)) await this.#record.load(nearestLanguage(this));
    return read;
  }

  async #read(): Promise<Result<VoteResult>> {
    const params = { stemming: this.resourceId };
    if (this.given) return succeed(this.given as VoteResult);
    const vote = await this.call(getVote, { params });
    if (!vote.ok || vote.value.state !== 'closed') return vote.ok ? succeed({ vote: vote.value }) : vote;
    const outcome = await this.call(getOutcome, { params });
    return outcome.ok ? succeed({ vote: vote.value, outcome: outcome.value }) : outcome;
  }
}
