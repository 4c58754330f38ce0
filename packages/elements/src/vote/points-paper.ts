import { checkPoints, creditsFor, issue, pointsSpent, type Vote, type VoteOption } from '@wijkaanpak/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { describedBy, fieldError } from '../parts/field.ts';
import type { Paper } from './paper.ts';
import type { Sheet, WordsFor } from './sheet.ts';

type PointsSheet = Sheet<WordsFor<'points'>>;

/** Votes that cost their square, in place of points. */
const areVotes = ({ rules }: Vote): boolean => rules.counting === 'quadratic';

const isReadable = (text = ''): boolean => /^\s*\d{0,9}\s*$/.test(text);

/** What was typed as a number; what cannot be read counts as nothing until it is mended. */
const amountOf = (text = ''): number => (isReadable(text) ? Number(text) : 0);

function ballotOf({ vote, draft: { points } }: PointsSheet) {
  const choices = vote.options.map(({ id }) => id).filter((id) => amountOf(points[id]) > 0);
  return { choices, points: choices.map((id) => amountOf(points[id])) };
}

/** What is spent and what is left of it, as one sentence. */
function standing(sheet: PointsSheet): string {
  const { vote, speech } = sheet;
  const { points } = ballotOf(sheet);
  const { maxPoints: maximum } = vote.rules;
  const spent = pointsSpent(vote.rules, points);
  if (maximum === null) return speech.say(areVotes(vote) ? 'givenVotes' : 'given', { count: points.reduce((sum, one) => sum + one, 0) });
  if (spent > maximum) return speech.say(areVotes(vote) ? 'overVotes' : 'over', { count: spent - maximum });
  return speech.say('left', { count: maximum - spent, maximum });
}

/** Said when it rests: the option, its points, and what is left. */
function fill(sheet: PointsSheet, { id, title }: VoteOption, text: string): void {
  sheet.fill(id, text);
  sheet.announce(`${sheet.speech.say('changed', { option: title, number: amountOf(text) })} ${standing(sheet)}`);
}

/** No points are an empty box, in which one can type at once. */
function add(sheet: PointsSheet, option: VoteOption, number: number): void {
  const amount = amountOf(sheet.draft.points[option.id]) + number;
  if (amount >= 0) fill(sheet, option, amount ? String(amount) : '');
}

const priceOf = ({ vote, speech }: PointsSheet, votes: number, id: string): TemplateResult | typeof nothing =>
  areVotes(vote) ? html`<span class="price" id=${id}>${votes ? speech.say('price', { count: creditsFor([votes]) }) : nothing}</span>` : nothing;

/** A number of points for each option, typed or by buttons, that together are no more than there are. */
export const paper: Paper<WordsFor<'points'>> = {
  styles: [css`
    .amount { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; }
    .amount label { flex: 1 1 12rem; }
    .steps { display: flex; gap: 0.5rem; align-items: center; margin-inline-start: auto; max-inline-size: 100%; }
    .price { inline-size: 7rem; min-inline-size: 4.5rem; line-height: 1.25; text-align: end; }
    .steps :is(button, input) { flex: none; }
    .steps input { inline-size: 4.5rem; margin: 0; text-align: center; font-variant-numeric: tabular-nums; }
    .steps button { inline-size: 2.75rem; padding: 0; font-size: 1.25em; line-height: 1; }
    .steps [aria-disabled=true] { opacity: 0.5; cursor: default; }
    @container (max-width: 15rem) { .steps { flex-wrap: wrap; justify-content: end; } }
    .steps > * { scroll-margin-block: 2rem 8rem; }
  `],
  question: ({ vote, speech }) => speech.say(areVotes(vote) ? 'questionVotes' : 'question'),

  rule(sheet) {
    const { vote, speech } = sheet;
    const { maxPoints: maximum } = vote.rules;
    const rule = areVotes(vote)
      ? maximum === null ? speech.say('ruleVotesAny') : speech.say('ruleVotes', { maximum })
      : maximum === null ? speech.say('ruleAny') : speech.say('rule', { count: maximum });
    return sheet.limited(rule);
  },

  row(sheet, option, index) {
    const { speech, errorAt } = sheet;
    const text = sheet.draft.points[option.id] ?? '';
    const amount = amountOf(text);
    const box = { id: `points-${index}`, label: option.title, hint: areVotes(sheet.vote) ? 'price' : undefined, error: errorAt(`points-${index}`) };
    return html`
      <div class="amount">
        <label for=${box.id}>${sheet.describe(option)}</label>
        <span class="steps">
          ${priceOf(sheet, amount, `${box.id}-hint`)}
          <button type="button" class="secondary" aria-label=${speech.say('fewer', { option: option.title })} aria-disabled=${amount === 0} @click=${() => add(sheet, option, -1)}>−</button>
          <input
            id=${box.id} inputmode="numeric" autocomplete="off" aria-describedby=${describedBy(box)} aria-invalid=${box.error ? 'true' : nothing} .value=${text}
            @input=${(event: Event) => fill(sheet, option, (event.target as HTMLInputElement).value)}
          />
          <button type="button" class="secondary" aria-label=${speech.say('more', { option: option.title })} @click=${() => add(sheet, option, 1)}>+</button>
        </span>
        ${fieldError(box)}
      </div>
    `;
  },

  total(sheet) {
    const { rules } = sheet.vote;
    const { maxPoints: maximum } = rules;
    const spent = pointsSpent(rules, ballotOf(sheet).points);
    const isOver = maximum !== null && spent > maximum;
    return html`
      <div>
        <strong class=${isOver ? 'error' : nothing}>${standing(sheet)}</strong>
        ${maximum === null ? nothing : html`<meter aria-hidden="true" min="0" max=${maximum} .value=${Math.min(spent, maximum)}></meter>`}
      </div>
    `;
  },

  ballot: ballotOf,

  check(sheet) {
    const { vote, draft } = sheet;
    const { choices, points } = ballotOf(sheet);
    const unreadable = vote.options.flatMap(({ id, title }, index) => (isReadable(draft.points[id]) ? [] : [issue('ballot.not-whole-points', `points-${index}`, { option: title })]));
    // What is wrong with all points together is mended among the options.
    return [...unreadable, ...checkPoints(vote.rules, choices, points).map((found) => ({ ...found, path: 'choices' }))];
  },
};
