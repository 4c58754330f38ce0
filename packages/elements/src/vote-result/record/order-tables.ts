import type { CountRecord, Vote } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { titleOf } from '../title-of.ts';
import { written, type RecordView } from './record-view.ts';

type Victories = NonNullable<CountRecord['victories']>;
type Paths = NonNullable<CountRecord['paths']>;

/** Duels that were won, in the order in which the rule took them, and which of them did not stand. */
export const victoryTable = (view: RecordView, victories: Victories): TemplateResult =>
  orderTable(view, 'victories', victories.map(({ options, votes, stands }) => ({ route: options, votes, mark: stands ? undefined : view.words.say('contradicted') })));

/** The best way from each option to each other, and the duel that is its weakest step. */
export const pathTable = (view: RecordView, paths: Paths): TemplateResult => orderTable(view, 'paths', paths.map(({ options, votes }) => ({ route: options, votes, mark: undefined })));

interface Row {
  /** Each option beats the next. */
  readonly route: readonly string[];
  readonly votes: readonly [number, number];
  readonly mark: string | undefined;
}

const routeOf = (vote: Vote, route: readonly string[]): TemplateResult[] => route.map((id, index) => html`${index ? html` <span class="beats">›</span> ` : nothing}<bdi>${titleOf(vote, id)}</bdi>`);

function orderTable(view: RecordView, name: 'victories' | 'paths', rows: readonly Row[]): TemplateResult {
  const { vote, words } = view;
  return html`
    <p>${words.say(`${name}How`)}</p>
    <table class="orders">
      <caption class="visually-hidden">${words.say(name)}</caption>
      <thead><tr><th scope="col">${words.say('beats')}</th><th scope="col">${words.say('votes')}</th></tr></thead>
      <tbody>
        ${rows.map(({ route, votes: [won, lost], mark }) => html`<tr><th scope="row">${routeOf(vote, route)}${mark ? html` <span class="mark">${mark}</span>` : nothing}</th><td>${written(view, won)} – ${written(view, lost)}</td></tr>`)}
      </tbody>
    </table>
  `;
}
