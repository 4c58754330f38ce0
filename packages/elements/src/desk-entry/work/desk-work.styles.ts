import { css } from 'lit';

export const styles = css`
  dl { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; }
  dt { color: var(--_quiet); font-size: 0.9375em; }
  dd { margin: 0; font-size: 1.375em; font-weight: 700; font-variant-numeric: tabular-nums; }
  section, form { margin-block-end: 1.5rem; }
  section button, form button { margin: 0 0.5rem 0.5rem 0; }
  .grade { display: grid; grid-template-columns: 1fr 5rem; gap: 0 1rem; align-items: center; border-block-end: 1px solid var(--_line); padding-block-end: 0.5rem; margin-block-end: 0.5rem; max-inline-size: 48rem; }
  .grade label { font-weight: 400; }
  .grade input { margin: 0; text-align: center; font-variant-numeric: tabular-nums; grid-column: 2; grid-row: 1; }
  .grade :is(.quiet, .error, .read) { grid-column: 1 / -1; margin: 0.25rem 0 0; }
  .grade .read { font-size: 0.9375em; text-align: end; }
  .grade .read:empty { display: none; }
  input[type=date] { max-inline-size: 14rem; }
  @media print { form, section { display: none; } }
`;
