import { createResource, type Resource } from '@wijkaanpak/client';
import { getOutcome, getVote } from '@wijkaanpak/client/addresses';
import { isChosen, succeed, type Outcome, type Result, type Vote } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { countedOption, ruleSentences, tieSentences } from './counted-option.ts';
import { styles } from './vote-result.styles.ts';

/** What a page without a service can give as `data`. */
export interface VoteResult {
  readonly vote: Vote;
  /** Not there until the vote has closed. */
  readonly outcome?: Outcome;
}

/**
 * The outcome of a vote: what goes ahead, what it costs, and for every plan why it did or did not make it.
 * Before closing it shows when the outcome comes, and no number.
 * @element wijk-vote-result
 * @slot - shown until the widget runs
 */
export class WijkVoteResult extends WijkElement<'outcome'> {
  static override styles = [...WijkElement.styles, styles];
  protected readonly section = 'outcome';
  #result: Resource<VoteResult> | undefined;

  protected connect(): void {
    this.#result = createResource(() => this.#load());
    this.stores.follow(this.#result.$state);
    void this.#result.reload();
  }

  protected view(speech: Speech<'outcome'>): TemplateResult | typeof nothing {
    const state = this.#result!.$state.get();
    if (state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'failed') return loadFailure(speech, state.issues, () => this.#result!.reload());
    const { vote, outcome } = state.value;
    return html`
      ${this.heading(vote.title)}
      <p>${vote.question}</p>
      ${outcome ? this.#counted(speech, vote, outcome) : html`<p class="notice">${speech.say('notYet', { when: speech.moment(vote.closesAt) })}</p>`}
    `;
  }

  #counted(speech: Speech<'outcome'>, vote: Vote, outcome: Outcome): TemplateResult {
    const { currency } = vote.rules;
    const most = Math.max(1, ...Object.values(outcome.votes));
    const row = (step: Outcome['steps'][number]) => countedOption({ step, vote, outcome, speech, most });
    const chosen = outcome.steps.filter(isChosen);
    const others = outcome.steps.filter((step) => !isChosen(step));
    return html`
      <p>
        ${speech.say('ballots', { count: outcome.ballots })} ${outcome.blank ? speech.say('blank', { count: outcome.blank }) : nothing}
        <span class="quiet">${speech.say(vote.rules.level === 0 ? 'level0' : 'level1')}</span>
      </p>
      <div class="heading sub" role="heading" aria-level=${this.headingLevel + 1}>${speech.say('winners', { count: chosen.length })}</div>
      ${outcome.cost === null || outcome.budget === null
        ? nothing
        : html`<p>${speech.say('money', { cost: speech.money(outcome.cost, currency), budget: speech.money(outcome.budget, currency) })}</p>
            <meter class="money" aria-hidden="true" min="0" max=${outcome.budget} .value=${outcome.cost}></meter>`}
      <ol part="winners">${chosen.map(row)}</ol>
      ${tieSentences(speech, vote, outcome).map((sentence) => html`<p part="tie">${sentence}</p>`)}
      ${others.length
        ? html`<details part="others">
            <summary>${speech.say('losers', { count: others.length })}</summary>
            <ol>${others.map(row)}</ol>
          </details>`
        : nothing}
      <details part="rules">
        <summary>${speech.say('rule')}</summary>
        ${ruleSentences(speech, outcome.rule).map((sentence) => html`<p>${sentence}</p>`)}
        <p class="quiet">${speech.say('rulesHash', { hash: vote.rulesHash })}</p>
      </details>
    `;
  }

  async #load(): Promise<Result<VoteResult>> {
    const params = { stemming: this.resourceId };
    if (this.given) return succeed(this.given as VoteResult);
    const vote = await this.call(getVote, { params });
    if (!vote.ok || vote.value.state !== 'closed') return vote.ok ? succeed({ vote: vote.value }) : vote;
    const outcome = await this.call(getOutcome, { params });
    return outcome.ok ? succeed({ vote: vote.value, outcome: outcome.value }) : outcome;
  }
}
