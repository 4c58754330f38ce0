import { ballotCost, type Vote } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { describedBy, field, fieldError } from '../parts/field.ts';
import { goToField } from '../parts/notices.ts';
import type { BallotDraft } from './vote.ts';

/** From this many options on, a resident gets a search box. */
const manyOptions = 12;

export interface BallotPaper {
  readonly vote: Vote;
  readonly speech: Speech<'vote'>;
  readonly draft: BallotDraft;
  readonly search: string;
  readonly choicesError: string | undefined;
  readonly codeError: string | undefined;
  readonly isCodeFromLink: boolean;
  /** Puts an option on the ballot, or takes it off. */
  readonly toggle: (option: string) => void;
  readonly typeCode: (code: string) => void;
  readonly find: (search: string) => void;
}

/** The options to choose from, what the choice costs so far, and the code. */
export function ballotPaper(paper: BallotPaper): TemplateResult {
  const { vote, speech, draft, choicesError } = paper;
  const choices = { id: 'choices', label: speech.say('options'), hint: ruleSentence(vote, speech), error: choicesError };
  return html`
    <fieldset class="field" id="choices" tabindex="-1" part="options" aria-describedby=${describedBy(choices)}>
      <legend>${choices.label}</legend>
      <p class="quiet" id="choices-hint">${choices.hint}</p>
      ${vote.options.length >= manyOptions ? searchBox(paper) : nothing}
      <ul class="options">
        ${vote.options.map((option) => optionRow(paper, option))}
      </ul>
      ${fieldError(choices)}
    </fieldset>
    ${total(vote, speech, draft)} ${codeField(paper)}
  `;
}

type Option = Vote['options'][number];

const isFound = ({ title, description, category }: Option, words: string): boolean => `${title} ${description ?? ''} ${category ?? ''}`.toLowerCase().includes(words.trim().toLowerCase());

function optionRow({ vote, speech, draft, search, toggle }: BallotPaper, option: Option): TemplateResult {
  const { id, title, description, category, cost } = option;
  const isOne = vote.rules.ballot === 'choose-one';
  const isChosen = draft.choices.includes(id);
  return html`
    <li class="option" ?hidden=${!isFound(option, search)}>
      <label>
        <input type=${isOne ? 'radio' : 'checkbox'} name="choices" .checked=${isChosen} @change=${() => toggle(id)} />
        <span>
          <bdi>${title}</bdi>
          ${description ? html`<span class="quiet"><bdi>${description}</bdi></span>` : nothing}
          <span class="quiet">${[cost === null ? '' : speech.money(cost, vote.rules.currency), category ?? ''].filter(Boolean).join(' · ')}</span>
        </span>
      </label>
    </li>
  `;
}

const searchBox = ({ speech, search, find, vote }: BallotPaper): TemplateResult => html`
  <div class="field">
    <label for="search">${speech.say('filter')}</label>
    <input id="search" type="search" autocomplete="off" .value=${search} @input=${(event: Event) => find((event.target as HTMLInputElement).value)} @keydown=${keepInForm} />
  </div>
  <p role="status">${vote.options.some((option) => isFound(option, search)) ? '' : speech.say('filterNone', { words: search })}</p>
`;

/** Enter in the search box looks for a plan; it does not cast the ballot. */
const keepInForm = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault();
};

/** What is chosen and what it costs, read out when it changes, and the way to the code: in view while scrolling. */
function total(vote: Vote, speech: Speech<'vote'>, draft: BallotDraft): TemplateResult {
  const { maxCost, currency } = vote.rules;
  const spent = ballotCost(vote, draft.choices);
  const isOver = maxCost !== null && spent > maxCost;
  return html`
    <div class="total ${isOver ? 'over' : ''}" part="total">
      <div role="status">
        <strong>${speech.say('chosen', { count: draft.choices.length })}</strong>
        ${maxCost === null
          ? nothing
          : html`<span>${speech.say('spent', { spent: speech.money(spent, currency), budget: speech.money(maxCost, currency) })}</span>
              <meter aria-hidden="true" min="0" max=${maxCost} .value=${Math.min(spent, maxCost)}></meter>
              ${isOver ? html`<strong class="error">${speech.say('over', { amount: speech.money(spent - maxCost, currency) })}</strong>` : nothing}`}
      </div>
      <a href="#code" @click=${goToField}>${speech.say('code')}</a>
    </div>
  `;
}

function codeField({ speech, draft, codeError, isCodeFromLink, typeCode }: BallotPaper): TemplateResult {
  const code = { id: 'code', label: speech.say('code'), hint: speech.say(isCodeFromLink ? 'codeFromLink' : 'codeHint'), error: codeError };
  return field(
    code,
    html`<input
      id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" dir="ltr"
      aria-describedby=${describedBy(code)} aria-invalid=${codeError ? 'true' : nothing} .value=${draft.code}
      @input=${(event: Event) => typeCode((event.target as HTMLInputElement).value)}
    />`,
  );
}

/** What the rules allow, in one sentence, before anyone makes a mistake. */
function ruleSentence({ rules, options }: Vote, speech: Speech<'vote'>): string {
  const { minChoices: minimum, maxChoices: count, maxCost, currency } = rules;
  const howMany =
    rules.ballot === 'choose-one' ? speech.say('chooseOne')
    : minimum === 1 && count >= options.length ? speech.say('chooseOneOrMore')
    : minimum > 0 ? speech.say('chooseBetween', { minimum, count: Math.min(count, options.length) })
    : count >= options.length ? speech.say('chooseAny')
    : speech.say('chooseUpTo', { count });
  return maxCost === null ? howMany : `${howMany} ${speech.say('budgetLimit', { amount: speech.money(maxCost, currency) })}`;
}
