import type { CountRecord } from '@wijkaanpak/domain';
import { html, type TemplateResult } from 'lit';
import { titleOf } from '../title-of.ts';
import { written, type RecordView } from './record-view.ts';

type Duel = NonNullable<CountRecord['duels']>[number];

/** Each option against each other: how many ballots put the one of the row above the one of the column. The winner of a duel is in bold and has a mark. */
export function duelTable(view: RecordView, duels: readonly Duel[]): TemplateResult {
  const { vote, words } = view;
  const ids = vote.options.map(({ id }) => id).filter((id) => duels.some(({ options }) => options.includes(id)));
  const preferring = (above: string, below: string): number => {
    const duel = duels.find(({ options }) => options.includes(above) && options.includes(below));
    return duel?.votes[duel.options[0] === above ? 0 : 1] ?? 0;
  };
  const cell = (row: string, column: string) => {
    if (row === column) return html`<td class="self"></td>`;
    const [won, lost] = [preferring(row, column), preferring(column, row)];
    return won > lost ? html`<td class="won"><strong>${written(view, won)}</strong></td>` : html`<td>${written(view, won)}</td>`;
  };
  return html`
    <p>${words.say('duelsHow')}</p>
    <div class="wide" role="group" tabindex="0" aria-label=${words.say('duels')}>
      <table class="duels">
        <caption class="visually-hidden">${words.say('duels')}</caption>
        <thead>
          <tr>
            <th scope="col">${words.say('option')}</th>
            ${ids.map((id, index) => html`<th scope="col">${index + 1}<span class="visually-hidden"> ${titleOf(vote, id)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${ids.map((row, index) => html`<tr><th scope="row">${index + 1}. <bdi>${titleOf(vote, row)}</bdi></th>${ids.map((column) => cell(row, column))}</tr>`)}
        </tbody>
      </table>
    </div>
  `;
}
