import { css } from 'lit';

export const styles = css`
  .reading { padding-inline-start: 1.25rem; }
  .tables { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1rem 2rem; align-items: start; }
  table { inline-size: 100%; border-collapse: collapse; break-inside: avoid; }
  caption { text-align: start; font-weight: 600; padding: 0.25rem 0; }
  th, td { text-align: end; padding: 0.25rem 0 0.25rem 0.5rem; font-weight: 400; font-variant-numeric: tabular-nums; vertical-align: top; }
  tbody th { overflow-wrap: normal; }
  th:first-child { text-align: start; padding-inline: 0; }
  thead th { color: var(--_quiet); font-size: 0.875em; border-block-end: 1px solid var(--_line); vertical-align: bottom; }
`;
