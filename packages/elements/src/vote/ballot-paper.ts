import type { VoteOption } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, field, fieldError } from '../parts/field.ts';
import { goToField } from '../parts/notices.ts';
import type { Paper } from './paper.ts';
import type { Sheet } from './sheet.ts';

/** From this many options on, a resident gets a search box. */
const manyOptions = 12;

/** The code in a letter's link (`#code=…`). The fragment never reaches a server or a log. */
export const codeInAddress = (): string => new URLSearchParams(location.hash.slice(1)).get('code') ?? '';

/** The options with what can be filled in, how it stands so far with the way to the code (in view while scrolling), and the code. */
export function ballotPaper(paper: Paper, sheet: Sheet): TemplateResult {
  const { vote: { options }, draft: { search }, speech, errorAt } = sheet;
  const choices = { id: 'choices', label: paper.question(sheet), hint: paper.rule(sheet), error: errorAt('choices') };
  return html`
    <div class="sheet">
      <fieldset class="field" id="choices" tabindex="-1" part="options" aria-describedby=${describedBy(choices)} @keydown=${keepInForm}>
        <legend>${choices.label}</legend>
        <p class="quiet" id="choices-hint">${choices.hint}</p>
        ${options.length >= manyOptions ? searchBox(sheet) : nothing}
        <ul class="options">
          ${options.map((option, index) => html`<li class="option" ?hidden=${!isFound(option, search)}>${paper.row(sheet, option, index)}</li>`)}
        </ul>
        ${fieldError(choices)}
      </fieldset>
      ${paper.below?.(sheet)}
    </div>
    <div class="total" part="total">${paper.total(sheet)} <a href="#code" @click=${goToField}>${speech.say('code')}</a></div>
    ${codeField(sheet)}
  `;
}

const isFound = ({ title, description, category }: VoteOption, words: string): boolean => [title, description, category].join(' ').toLowerCase().includes(words.trim().toLowerCase());

const searchBox = ({ vote, speech, draft: { search }, edit }: Sheet): TemplateResult => html`
  <div class="field">
    <label for="search">${speech.say('filter')}</label>
    <input id="search" type="search" autocomplete="off" .value=${search} @input=${(event: Event) => edit({ search: (event.target as HTMLInputElement).value })} />
  </div>
  <p role="status">${vote.options.some((option) => isFound(option, search)) ? '' : speech.say('filterNone', { words: search })}</p>
`;

/** Enter among the options looks for a plan or fills in a box; it does not cast the ballot. */
const keepInForm = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && (event.target as Element).localName === 'input') event.preventDefault();
};

function codeField({ speech, draft, errorAt, edit }: Sheet): TemplateResult {
  const code = { id: 'code', label: speech.say('code'), hint: speech.say(codeInAddress() ? 'codeFromLink' : 'codeHint'), error: errorAt('code') };
  return field(
    code,
    html`<input
      id="code" autocomplete="off" autocapitalize="characters" spellcheck="false" dir="ltr"
      aria-describedby=${describedBy(code)} aria-invalid=${code.error ? 'true' : nothing} .value=${draft.code}
      @input=${(event: Event) => edit({ code: (event.target as HTMLInputElement).value })}
    />`,
  );
}
