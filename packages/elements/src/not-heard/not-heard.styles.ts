import { css } from 'lit';

export const styles = css`
  :host { overflow-wrap: anywhere; }
  ul { padding-inline-start: 1.25rem; }
  table { inline-size: 100%; border-collapse: collapse; break-inside: avoid; margin-block: 0.5rem 1.5rem; }
  caption { text-align: start; font-weight: 600; padding: 0.25rem 0; }
  th, td { text-align: start; padding: 0.25rem 0.75rem 0.25rem 0; font-weight: 400; vertical-align: top; font-variant-numeric: tabular-nums; }
  thead th { color: var(--_quiet); font-size: 0.875em; border-block-end: 1px solid var(--_line); vertical-align: bottom; }
  .less :is(th, td) { font-weight: 600; }
  @container (max-width: 34rem) {
    table, tbody, tr, th, td, caption { display: block; }
    thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    tr { padding-block: 0.5rem; border-block-end: 1px solid var(--_line); }
    tbody th { font-weight: 600; }
    td::before { content: attr(data-label) ':'; margin-inline-end: 0.375em; color: var(--_quiet); font-weight: 400; }
  }
`;
