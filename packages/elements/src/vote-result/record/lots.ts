import { lotNumber } from '@wijkaanpak/domain';
import { html, type TemplateResult } from 'lit';
import { titleOf } from '../title-of.ts';
import type { RecordView } from './record-view.ts';

/** How anyone draws these lots again: the seed, what to do with it, and the number that each option drew. */
export function lotTable({ vote, outcome, words }: RecordView, seed: string): TemplateResult {
  const isAll = outcome.rule === 'sortition';
  const drawn = isAll ? vote.options.map(({ id }) => id) : [...new Set(outcome.ties.filter(({ settledBy }) => settledBy === 'lot').flatMap(({ options }) => options))];
  const numbers = drawn.map((id) => ({ id, number: lotNumber(seed, id) })).sort((a, b) => (a.number < b.number ? -1 : 1));
  return html`
    <p>${words.say(isAll ? 'seedPublic' : 'seedOfBox')}</p>
    <p><code dir="ltr">${seed}</code></p>
    <p>${words.say('lotsHow')}</p>
    <p><code dir="ltr">${words.say('lotsCommand', { seed: `'${seed}'`, id: `'${numbers[0]?.id ?? ''}'` })}</code></p>
    <table class="lots">
      <caption class="visually-hidden">${words.say('lots')}</caption>
      <thead><tr><th scope="col">${words.say('option')}</th><th scope="col">${words.say('lot')}</th></tr></thead>
      <tbody>${numbers.map(({ id, number }) => html`<tr><th scope="row"><bdi>${titleOf(vote, id)}</bdi> <span class="quiet">${id}</span></th><td><code dir="ltr">${number}</code></td></tr>`)}</tbody>
    </table>
  `;
}
