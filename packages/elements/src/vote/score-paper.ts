import type { VoteOption } from '@wijkaanpak/domain';
import { css, html, type TemplateResult } from 'lit';
import type { Paper } from './paper.ts';
import type { Sheet, WordsFor } from './sheet.ts';

type ScoreSheet = Sheet<WordsFor<'score'>>;

/** Up to this highest grade each grade is a button; above it they are a list to choose from. */
const mostButtons = 10;

const highestOf = ({ vote }: ScoreSheet): number => vote.rules.maxScore ?? 10;

const gradesOf = (sheet: ScoreSheet): number[] => Array.from({ length: highestOf(sheet) + 1 }, (_, grade) => grade);

/** What a grade says in words: only the ends of the scale do. */
function meaningOf(sheet: ScoreSheet, grade: number): string {
  const meaning = grade === 0 ? sheet.speech.say('worst') : grade === highestOf(sheet) ? sheet.speech.say('best') : '';
  return meaning && `: ${meaning}`;
}

function gradeButtons(sheet: ScoreSheet, { id }: VoteOption, index: number): TemplateResult {
  const { speech } = sheet;
  const given = sheet.draft.points[id];
  const radio = (text: string) => html`<input type="radio" name="grade-${index}" .checked=${given === text} @change=${() => sheet.fill(id, text)} />`;
  return html`
    <div class="grades">
      ${gradesOf(sheet).map((grade) => html`<label class="grade">${radio(String(grade))}<span>${grade}<span class="visually-hidden">${meaningOf(sheet, grade)}</span></span></label>`)}
    </div>
    <p class="quiet ends" aria-hidden="true"><span>0${meaningOf(sheet, 0)}</span> <span>${highestOf(sheet)}${meaningOf(sheet, highestOf(sheet))}</span></p>
    <label class="grade none">${radio('')}<span>${speech.say('noGrade')}</span></label>
  `;
}

function gradeList(sheet: ScoreSheet, { id }: VoteOption, index: number): TemplateResult {
  const { speech } = sheet;
  const given = sheet.draft.points[id] ?? '';
  return html`
    <label for="grade-${index}">${speech.say('grade')}</label>
    <select id="grade-${index}" @change=${(event: Event) => sheet.fill(id, (event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${given === ''}>${speech.say('noGrade')}</option>
      ${gradesOf(sheet).map((grade) => html`<option value=${grade} .selected=${given === String(grade)}>${grade}${meaningOf(sheet, grade)}</option>`)}
    </select>
  `;
}

/** A grade for each option from 0 up, or none. */
export const paper: Paper<WordsFor<'score'>> = {
  styles: [css`
    .option fieldset { margin: 0; min-inline-size: 0; }
    .grades { display: grid; grid-template-columns: repeat(auto-fit, minmax(2.5rem, 1fr)); gap: 0.25rem; max-inline-size: 40rem; margin: 0.5rem 0 0.25rem; }
    .grade { position: relative; }
    .option select { scroll-margin-block: 8rem; }
    .grade [name] { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer; }
    .grade > span { display: grid; place-items: center; min-block-size: 2.75rem; border: 1px solid var(--_line); border-radius: var(--_radius); font-variant-numeric: tabular-nums; font-weight: 400; }
    .grade :checked + span { color: var(--_on-action); background: var(--_action); border-color: var(--_action); font-weight: 700; text-decoration: underline; }
    .grade :focus-visible + span { outline: 3px solid var(--_focus); outline-offset: 2px; }
    .option .ends { display: flex; justify-content: space-between; gap: 1rem; max-inline-size: 40rem; }
    .ends span:last-child { text-align: end; }
    .none { inline-size: fit-content; margin-block-start: 0.5rem; }
    .none > span { padding-inline: 1rem; }
    @media (forced-colors: active) { .grade :checked + span { background: Highlight; color: HighlightText; forced-color-adjust: none; } }
  `],
  question: ({ speech }) => speech.say('question'),
  rule: (sheet) => sheet.limited(sheet.speech.say('rule', { maximum: highestOf(sheet) })),

  row: (sheet, option, index) => html`
    <div>
      <fieldset>
        <legend>${sheet.describe(option)}</legend>
        ${highestOf(sheet) > mostButtons ? gradeList(sheet, option, index) : gradeButtons(sheet, option, index)}
      </fieldset>
    </div>
  `,

  total: (sheet) => html`
    <div role="status">
      <strong>${sheet.speech.say('graded', { count: sheet.filled().choices.length, total: sheet.vote.options.length })}</strong>
    </div>
  `,

  ballot: ({ filled }) => filled(),
};
