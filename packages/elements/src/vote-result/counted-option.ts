import { isChosen, type Outcome, type Vote } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';

export interface CountedOption {
  readonly step: Outcome['steps'][number];
  readonly option: Vote['options'][number];
  readonly speech: Speech<'outcome'>;
  /** The votes of the option with most, for the bar's full width. */
  readonly most: number;
  readonly currency: string;
}

/** One option with its votes, and the sentence that says why it did or did not make it. */
export function countedOption({ step, option, speech, most, currency }: CountedOption): TemplateResult {
  const { votes, decision } = step;
  const cost = option.cost === null ? undefined : speech.money(option.cost, currency);
  return html`
    <li class=${decision}>
      <div class="line">
        <bdi class="name">${option.title}</bdi>
        <span class="votes">${speech.say('votes', { count: votes })}</span>
      </div>
      <meter aria-hidden="true" min="0" max=${most} .value=${votes}></meter>
      <p class="quiet">${reason({ step, speech, most, currency }, cost)}${isChosen(step) && cost ? ` · ${cost}` : nothing}</p>
    </li>
  `;
}

/** Why, from the counting's own record. */
function reason({ step, speech, most, currency }: Omit<CountedOption, 'option'>, cost = ''): string {
  const { decision, votes } = step;
  const left = speech.money(step.left ?? 0, currency);
  const had = speech.money(step.had ?? 0, currency);
  switch (decision) {
    case 'chosen':
      return speech.say('chosen');
    case 'chosen-from-rest':
      return speech.say('chosenFromRest', { left });
    case 'does-not-fit':
      return speech.say('doesNotFit', { left, cost });
    case 'supporters-too-poor':
      return speech.say('supportersTooPoor', { had, cost });
    case 'not-in-time':
      return speech.say('notInTime');
    case 'nobody-voted':
      return speech.say('nobodyVoted');
    case 'not-enough-votes':
      return speech.say(votes === most ? 'equalVotes' : 'notEnoughVotes');
  }
}

/** The ties that mattered: where equal votes parted, one going ahead and another not. */
export function tieSentences(speech: Speech<'outcome'>, { options, rules }: Vote, { ties, winners }: Outcome): string[] {
  const parted = ties.filter(({ options: tied }) => tied.some((id) => winners.includes(id)) && !tied.every((id) => winners.includes(id)));
  const names = new Intl.ListFormat(speech.language, { type: 'conjunction' });
  return parted.map(({ options: tied, settledBy }) => {
    const group = tied.map((id) => options.find((option) => option.id === id)!);
    const isCostTold = rules.ties.find((criterion) => criterion !== 'votes') === 'cost' && new Set(group.map(({ cost }) => cost ?? 0)).size > 1;
    const sentence = settledBy === 'votes' ? 'tieByVotes' : settledBy === 'cost' ? 'tieByCost' : isCostTold ? 'tieByCostThenId' : 'tieById';
    return speech.say(sentence, { options: names.format(group.map(({ title }) => `‘${title}’`)) });
  });
}

/** How the votes were counted: the method, and what was done with money that was left. */
export function ruleSentences(speech: Speech<'outcome'>, rule: Outcome['rule']): string[] {
  type Words = Parameters<Speech<'outcome'>['say']>[0];
  const [method, completion] = rule.split('+');
  return [speech.say(`rule.${method}` as Words), ...(completion ? [speech.say(`completion.${completion}` as Words)] : [])];
}
