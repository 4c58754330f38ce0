import { isChosen, type Outcome, type Vote } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';

type Words = Parameters<Speech<'outcome'>['say']>[0];
type Step = Outcome['steps'][number];

export interface CountedOption {
  readonly step: Step;
  readonly vote: Vote;
  readonly outcome: Outcome;
  readonly speech: Speech<'outcome'>;
  /** The votes of the option with most, for the bar's full width. */
  readonly most: number;
}

const titleOf = ({ options }: Vote, id: string): string => options.find((option) => option.id === id)?.title ?? id;

/** One option with its votes, and the sentences that say why it did or did not make it and who paid. */
export function countedOption(counted: CountedOption): TemplateResult {
  const { step, vote, outcome, speech, most } = counted;
  const cost = costOf(counted);
  return html`
    <li class=${step.decision}>
      <div class="line">
        <bdi class="name">${titleOf(vote, step.option)}</bdi>
        <span class="votes">${speech.say(outcome.unit, { count: step.votes })}</span>
      </div>
      <meter aria-hidden="true" min="0" max=${most} .value=${step.votes}></meter>
      <p class="quiet">${reason(counted)}${isChosen(step) && cost ? ` · ${cost}` : nothing}</p>
      ${step.paid ? html`<p class="quiet">${payment(counted, step.paid)}</p>` : nothing}
    </li>
  `;
}

function costOf({ step, vote, speech }: CountedOption): string | undefined {
  const cost = vote.options.find(({ id }) => id === step.option)?.cost ?? null;
  return cost === null ? undefined : speech.money(cost, vote.rules.currency);
}

/** Why, from the counting's own record: each decision has one sentence. */
function reason(counted: CountedOption): string {
  const { step, vote, speech } = counted;
  const money = (cents = 0) => speech.money(cents, vote.rules.currency);
  return speech.say(`decision.${step.decision}` as Words, {
    left: money(step.left ?? 0), had: money(step.had), cost: costOf(counted) ?? money(0),
    against: step.against === undefined ? '' : titleOf(vote, step.against), round: step.round ?? 0, group: step.group ?? '',
    for: step.opinions?.for ?? 0, opposed: step.opinions?.against ?? 0,
  });
}

/** Who paid for it, where voters have shares: what each paid, and what those gave who had less. */
function payment({ vote, speech }: CountedOption, { payers, together, poor, poorTogether }: NonNullable<Step['paid']>): string {
  const money = (cents: number) => speech.money(cents, vote.rules.currency);
  return [
    payers ? speech.say('paid', { count: payers, each: money(Math.round(together / payers)) }) : '',
    poor ? speech.say('paidPoor', { count: poor, amount: money(poorTogether) }) : '',
  ].filter(Boolean).join('; ');
}

const tieSentenceFor = { votes: 'tieByVotes', cost: 'tieByCost', lot: 'tieByLot', 'earlier-round': 'tieByEarlierRound', id: 'tieById' } as const;

/** The ties that mattered: where equal votes parted, one going ahead and another not. */
export function tieSentences(speech: Speech<'outcome'>, { options, rules }: Vote, { ties, winners }: Outcome): string[] {
  const parted = ties.filter(({ options: tied }) => tied.some((id) => winners.includes(id)) && !tied.every((id) => winners.includes(id)));
  const names = new Intl.ListFormat(speech.language, { type: 'conjunction' });
  return parted.map(({ options: tied, settledBy }) => {
    const group = tied.map((id) => options.find((option) => option.id === id)!);
    const isCostTold = rules.ties.find((criterion) => criterion !== 'votes') === 'cost' && new Set(group.map(({ cost }) => cost ?? 0)).size > 1;
    const sentence = settledBy === 'id' && isCostTold ? 'tieByCostThenId' : tieSentenceFor[settledBy];
    return speech.say(sentence, { options: names.format(group.map(({ title }) => `‘${title}’`)) });
  });
}

/** How the votes were counted: the method, and what was done with money that was left. */
export function ruleSentences(speech: Speech<'outcome'>, rule: Outcome['rule']): string[] {
  const [method, completion] = rule.split('+');
  return [speech.say(`rule.${method}` as Words), ...(completion ? [speech.say(`completion.${completion}` as Words)] : [])];
}
