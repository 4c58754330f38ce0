import type { TrustQuestion } from '@wijkaanpak/domain';
import { html, type TemplateResult } from 'lit';
import type { TableSpeech } from './words.ts';

export interface FigureTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The first cell of a row names it. */
export const table = ({ caption, heads, rows }: FigureTable): TemplateResult => html`
  <table>
    <caption>${caption}</caption>
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map(([name, ...cells]) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table>
`;

/** The question as it was put to residents. */
export function statement(speech: TableSpeech, question: TrustQuestion, neighbourhood: string): string {
  if (question.kind === 'open') return speech.say('open');
  return question.kind === 'partner' ? speech.say(`partner.${question.aspect}`, { partner: question.partnerName, neighbourhood }) : speech.say(`general.${question.aspect}`, { neighbourhood });
}

/** A figure's mean, its bounds and how many answered; or that it is not shown. */
export function cellsOf(speech: TableSpeech, figure: { readonly reliability: string; readonly mean?: Mean }, number: (value: number) => string): string[] {
  if (!figure.mean) return [speech.say(figure.reliability === 'withheld' ? 'notShown' : 'notWeighted'), '–', '–'];
  const { estimate, lower, upper, answers } = figure.mean;
  const mean = number(estimate);
  return [figure.reliability === 'indication' ? speech.say('indication', { mean }) : mean, speech.say('between', { lower: number(lower), upper: number(upper) }), String(answers)];
}

interface Mean {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly answers: number;
}
