import { css, html, nothing, type TemplateResult } from 'lit';
import { goToField } from '../parts/notices.ts';
import type { Paper } from './paper.ts';
import type { Sheet, WordsFor } from './sheet.ts';

type RankSheet = Sheet<WordsFor<'rank'>>;

/** From this many on, a place can also be chosen in one go. */
const manyPlaces = 6;

const titleOf = ({ vote }: RankSheet, id: string): string => vote.options.find((option) => option.id === id)?.title ?? id;

function tick(sheet: RankSheet, id: string): void {
  const { speech, announce } = sheet;
  sheet.toggle(id);
  const place = sheet.draft.choices.indexOf(id) + 1;
  announce(place ? speech.say('placed', { option: titleOf(sheet, id), place, count: place }) : speech.say('removed', { option: titleOf(sheet, id) }));
}

/** Moves a choice to another place; the focus goes along with it, on the same control. */
function move(sheet: RankSheet, from: number, to: number, control: string): void {
  const { speech, draft, edit, announce, focusOn } = sheet;
  const choices = [...draft.choices];
  const [moved] = choices.splice(from, 1);
  if (moved === undefined || to < 0 || to > choices.length) return;
  choices.splice(to, 0, moved);
  edit({ choices });
  announce(speech.say('placed', { option: titleOf(sheet, moved), place: to + 1, count: choices.length }));
  focusOn(`.ranked:nth-child(${to + 1}) ${control}`);
}

/** The list of places stays at its row, so it goes back to the row's own place. */
function moveTo(sheet: RankSheet, from: number, list: HTMLSelectElement): void {
  const to = Number(list.value);
  list.value = String(from);
  move(sheet, from, to, 'select');
}

/** The focus goes to the choice that takes the free place, to the last one, or to the empty order. */
function remove(sheet: RankSheet, place: number): void {
  const { draft: { choices }, focusOn } = sheet;
  tick(sheet, choices[place]!);
  focusOn(choices.length > 1 ? `.ranked:nth-child(${Math.min(place + 1, choices.length - 1)}) .remove` : '#order');
}

function rankedRow(sheet: RankSheet, id: string, place: number): TemplateResult {
  const { speech, draft: { choices } } = sheet;
  const option = titleOf(sheet, id);
  return html`
    <li class="ranked">
      <span><strong>${place + 1}.</strong> <bdi>${option}</bdi></span>
      <span class="moves">
        ${choices.length < manyPlaces ? nothing : html`
          <select aria-label=${speech.say('placeOf', { option })} @change=${(event: Event) => moveTo(sheet, place, event.target as HTMLSelectElement)}>
            ${choices.map((_, to) => html`<option value=${to} .selected=${to === place}>${to + 1}</option>`)}
          </select>`}
        <button type="button" class="secondary up" aria-label=${speech.say('up', { option })} aria-disabled=${place === 0} @click=${() => move(sheet, place, place - 1, '.up')}>↑</button>
        <button type="button" class="secondary down" aria-label=${speech.say('down', { option })} aria-disabled=${place === choices.length - 1} @click=${() => move(sheet, place, place + 1, '.down')}>↓</button>
        <button type="button" class="secondary remove" aria-label=${speech.say('removeOf', { option })} @click=${() => remove(sheet, place)}>${speech.say('remove')}</button>
      </span>
    </li>
  `;
}

/** Options in order: ticked one after the other, then moved by buttons. Nothing needs dragging (WCAG 2.2, 2.5.7). */
export const paper: Paper<WordsFor<'rank'>> = {
  styles: [css`
    .box { position: relative; flex: none; display: grid; place-items: center; inline-size: 2.25rem; block-size: 2.25rem; border: 2px solid var(--_line); border-radius: var(--_radius); font-weight: 700; font-variant-numeric: tabular-nums; }
    .box input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer; }
    .box:has(:checked) { color: var(--_on-action); background: var(--_action); border-color: var(--_action); }
    .box:has(:focus-visible) { outline: 3px solid var(--_focus); outline-offset: 2px; }
    .order { margin: 0 0 1.25rem; }
    .order ol { list-style: none; }
    .ranked { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; justify-content: space-between; padding: 0.5rem 0; border-block-end: 1px solid var(--_line); }
    .moves { display: flex; flex-wrap: wrap; gap: 0.5rem; justify-content: end; margin-inline-start: auto; }
    .moves button { padding: 0 0.75rem; min-inline-size: 2.75rem; }
    .moves select { inline-size: auto; margin: 0; }
    .moves [aria-disabled=true] { opacity: 0.5; cursor: default; }
    .to-order { margin-inline-end: 1rem; }
    .moves > *, .order .heading { scroll-margin-block: 2rem 8rem; }
    @container (min-width: 48rem) {
      .sheet { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }
      .sheet .options { grid-template-columns: 1fr; }
      .order { position: sticky; inset-block-start: 0; align-self: start; }
      .to-order { display: none; }
    }
    @media (forced-colors: active) { .box:has(:checked) { color: HighlightText; background: Highlight; forced-color-adjust: none; } }
  `],
  question: ({ speech }) => speech.say('question'),
  rule: ({ speech, limited }) => limited(speech.say('rule')),

  row(sheet, option) {
    const place = sheet.draft.choices.indexOf(option.id) + 1;
    return html`
      <label>
        <span class="box"><input type="checkbox" .checked=${place > 0} @change=${() => tick(sheet, option.id)} /><span aria-hidden="true">${place || nothing}</span></span>
        <span>${sheet.describe(option)} ${place ? html`<span class="visually-hidden">${sheet.speech.say('place', { place })}</span>` : nothing}</span>
      </label>
    `;
  },

  below: (sheet) => html`
    <div class="order" role="group" aria-labelledby="order">
      <div class="heading sub" id="order" tabindex="-1">${sheet.speech.say('order')}</div>
      ${sheet.draft.choices.length ? html`<ol>${sheet.draft.choices.map((id, place) => rankedRow(sheet, id, place))}</ol>` : html`<p>${sheet.speech.say('orderEmpty')}</p>`}
    </div>
  `,

  total: (sheet) => html`
    <div><strong>${sheet.speech.say('chosen', { count: sheet.draft.choices.length })}</strong> ${sheet.spending()}</div>
    <a class="to-order" href="#order" @click=${goToField}>${sheet.speech.say('order')}</a>
  `,

  ballot: ({ draft }) => ({ choices: [...draft.choices] }),
};
