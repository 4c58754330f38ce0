import { isChosen, type Outcome, type Vote } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { titleOf } from './title-of.ts';

type Words = Parameters<Speech<'outcome'>['say']>[0];
export type Step = Outcome['steps'][number];

/** What the record adds: what people said of an option (in place of a bar, where they were asked for yes or no), who paid for it, and reasons that belong to the record. */
export interface Extra {
  readonly opinions?: TemplateResult | undefined;
  readonly payment?: TemplateResult | undefined;
  readonly reason?: string | undefined;
}

export interface CountedOption {
  readonly step: Step;
  readonly vote: Vote;
  readonly outcome: Outcome;
  readonly speech: Speech<'outcome'>;
  /** The votes of the option with most, for the bar's full width. */
  readonly most: number;
  readonly extra: Extra;
}

/** One option with its votes, and the sentence that says why it did or did not make it. */
export function countedOption(counted: CountedOption): TemplateResult {
  const { step, vote, outcome, speech, most, extra } = counted;
  const { unit, rule } = outcome;
  const isDrawn = rule === 'sortition';
  const hasVotes = !extra.opinions && !isDrawn;
  return html`
    <li>
      <div class="line">
        <bdi class="name">${titleOf(vote, step.option)}</bdi>
        ${hasVotes ? html`<span class="votes">${speech.say(vote.rules.ballot === 'rank' && unit === 'votes' ? 'firsts' : unit, { count: step.votes })}</span>` : nothing}
      </div>
      ${hasVotes ? html`<meter class=${isChosen(step) ? nothing : 'lost'} aria-hidden="true" min="0" max=${most} .value=${step.votes}></meter>` : extra.opinions}
      ${isDrawn ? nothing : html`<p class="quiet">${reason(counted)}</p>`}
      ${extra.payment}
    </li>
  `;
}

/** Why, from the counting's own record: each decision has one sentence. Where the most votes come first it says what was left, whether the plan fitted or not. */
function reason({ step, vote, outcome, speech, extra }: CountedOption): string {
  const money = (cents = 0) => speech.money(cents, vote.rules.currency);
  const { cost = null, commitment } = vote.options.find(({ id }) => id === step.option) ?? {};
  const isBought = step.decision === 'chosen' && outcome.rule.startsWith('greedy');
  const key = `decision.${isBought ? 'does-not-fit' : step.decision}`;
  if (commitment || !speech.knows(key)) return extra.reason ?? '';
  const sentence = speech.say(key as Words, { left: money(step.left ?? 0), had: money(step.had), cost: money(cost ?? 0), against: titleOf(vote, step.against ?? '') });
  return isBought || !isChosen(step) || outcome.cost === null || cost === null ? sentence : `${sentence} · ${money(cost)}`;
}
