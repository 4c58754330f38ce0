import { css } from 'lit';

export const styles = css`
  section { margin: 0 0 1.5rem; }
  .label { font-weight: 600; }
  .plain { list-style: none; display: grid; gap: 0.75rem; margin: 0; }
  :is([part=overdue], [part=minutes], [part=missing]) ul { padding-inline-start: 1.25rem; margin: 0; }
  .sides { display: grid; gap: 1rem; }
  @container (min-width: 40rem) { .sides { grid-template-columns: 1fr 1fr; } }
  .sides .plain { gap: 0.5rem; margin-block-start: 0.25rem; }
  .sides span { display: block; margin: 0; }
  .card { padding: 1rem; border: 1px solid var(--_line); border-radius: var(--_radius); display: flex; flex-direction: column; gap: 0.5rem; align-items: start; min-inline-size: 0; }
  .card :is(p, dl) { margin: 0; }
  .card .notice { display: grid; gap: 0.5rem; margin: 0; align-self: stretch; }
  .state { padding: 0 0.625rem; border: 1px solid currentColor; border-radius: 1rem; font-size: 0.875em; font-weight: 600; }
  [data-outcome=adopted]::before { content: '✓ ' / ''; }
  .late { color: var(--_error); font-weight: 600; }
  .late::before { content: '▲ ' / ''; }
  dl div { display: flex; flex-wrap: wrap; gap: 0 0.5rem; }
  dt { font-weight: 600; }
  dd { margin: 0; }
  .told { white-space: pre-line; }
  details { margin: 1rem 0; }
  summary { min-block-size: 1.5rem; color: var(--_action); text-decoration: underline; cursor: pointer; }
  a { display: inline-block; padding-block: 0.25rem; }
  @media print { .card { break-inside: avoid; } }
`;
