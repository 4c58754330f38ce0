import type { Vote, VoteOption } from '@wijkaanpak/domain';
import { css, html, type TemplateResult } from 'lit';
import type { Paper } from './paper.ts';
import type { Sheet, WordsFor } from './sheet.ts';

/** What a ballot holds for each answer; nothing for no opinion, as for who says nothing. */
const answers = [['for', '1'], ['against', '0'], ['noOpinion', '']] as const;
const verdicts = [['kept', '1'], ['broken', '0'], ['notKnown', '']] as const;

/** Whether residents are asked if promises were kept, and not what they think of plans. */
const asksAboutPromises = ({ options }: Vote): boolean => options.every(({ commitment }) => commitment);

/** An option with for, against and no opinion. */
export function answersFor(sheet: Sheet<WordsFor<'yes-no'>>, option: VoteOption, index: number): TemplateResult {
  const { speech } = sheet;
  return html`
    <fieldset>
      <legend>${sheet.describe(option)}</legend>
      <div class="answers">
        ${(asksAboutPromises(sheet.vote) ? verdicts : answers).map(([word, text]) => html`
          <label>
            <input type="radio" name="answer-${index}" .checked=${sheet.draft.points[option.id] === text} @change=${() => sheet.fill(option.id, text)} />
            <span>${speech.say(word)}</span>
          </label>`)}
      </div>
    </fieldset>
  `;
}

/** For or against each option, or no opinion. */
export const paper: Paper<WordsFor<'yes-no'>> = {
  styles: [css`
    .option fieldset { margin: 0; min-inline-size: 0; }
    .answers { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block-start: 0.5rem; }
    .answers label { flex: 1 1 7rem; display: flex; gap: 0.5rem; align-items: center; min-block-size: 2.75rem; padding: 0.25rem 0.75rem; font-weight: 400; border: 1px solid var(--_line); border-radius: var(--_radius); cursor: pointer; }
    .answers label:has(:checked) { border-color: var(--_action); box-shadow: inset 0 0 0 2px var(--_action); font-weight: 600; }
  `],
  question: ({ speech, vote }) => speech.say(asksAboutPromises(vote) ? 'questionKept' : 'question'),
  rule: ({ speech, vote, limited }) => limited(speech.say(asksAboutPromises(vote) ? 'ruleKept' : 'rule')),

  row: (sheet, option, index) => html`<div>${answersFor(sheet, option, index)}</div>`,

  total: ({ vote: { options }, speech, draft }) => html`
    <div role="status">
      <strong>${speech.say('answered', { count: options.filter(({ id }) => draft.points[id] !== undefined).length, total: options.length })}</strong>
    </div>
  `,

  ballot: ({ filled }) => filled(),

  /** Consent asks for objections as well, which other votes do not load. */
  begin: async (vote, host) => (vote.rules.counting === 'consent' ? (await import('./consent-paper.ts')).consentPaper(vote, host) : paper),
};
