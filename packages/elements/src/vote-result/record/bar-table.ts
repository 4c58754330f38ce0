import { html, nothing, type TemplateResult } from 'lit';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** How the value is written. */
  readonly text: string;
  /** What became of it, in a word. */
  readonly mark?: string | undefined;
  /** What else there is to say of it. */
  readonly note?: string | undefined;
}

export interface BarTable {
  readonly caption: string;
  /** Below a long label, beside a short one. Beside an option of the list, what is around the table heads it already. */
  readonly bar: 'below' | 'beside' | 'in-list';
  readonly heads: readonly [label: string, value: string];
  readonly rows: readonly Bar[];
  /** The value of a full bar. */
  readonly most: number;
}

/** Numbers with a bar each: a table to read out, a chart to look at, and no wider than a phone. */
export function barTable({ caption, bar, heads, rows, most }: BarTable): TemplateResult {
  const hidden = bar === 'in-list' ? 'visually-hidden' : nothing;
  const meter = (value: number) => html`<meter aria-hidden="true" min="0" max=${Math.max(1, most)} .value=${value}></meter>`;
  return html`
    <table class="bars ${bar}">
      <caption class=${hidden}>${caption}</caption>
      <thead class=${hidden}><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>
        ${rows.map(
          ({ label, value, text, mark, note }) => html`
            <tr>
              <th scope="row"><bdi>${label}</bdi>${mark ? html` <span class="mark">${mark}</span>` : nothing}${note ? html`<span class="quiet">${note}</span>` : nothing}</th>
              <td><span>${bar === 'below' ? nothing : meter(value)}<span>${text}</span></span></td>
            </tr>
            ${bar === 'below' ? html`<tr aria-hidden="true"><td colspan="2">${meter(value)}</td></tr>` : nothing}
          `,
        )}
      </tbody>
    </table>
  `;
}
