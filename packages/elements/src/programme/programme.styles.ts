import { css } from 'lit';

export const styles = css`
  section { margin: 0 0 1.5rem; }
  .label { font-weight: 600; }
  .plain { list-style: none; display: grid; gap: 0.75rem; margin: 0; }
  .card { padding: 1rem; border: 1px solid var(--_line); border-radius: var(--_radius); min-inline-size: 0; }
  .card > :last-child { margin-block-end: 0; }
  .card p { margin: 0.25rem 0; }
  .told { white-space: pre-line; }
  summary { min-block-size: 1.5rem; color: var(--_action); text-decoration: underline; cursor: pointer; }
  dl div { margin-block: 0.5rem; }
  dd { margin: 0; }
  .moments { list-style: none; border-inline-start: 0.25rem solid var(--_line); padding-inline-start: 1rem; }
  .moments li { margin-block-end: 1rem; }
  .moments p { margin: 0; }
  [data-kind$='.overdue'], [data-kind$='.broken'], [data-kind$='.deviated'] { color: var(--_error); font-weight: 600; }
  .years { display: flex; flex-wrap: wrap; gap: 0.5rem; }
  @media print { .card, .moments li { break-inside: avoid; } }
`;
