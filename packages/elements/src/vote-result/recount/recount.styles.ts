import { css } from 'lit';

export const styles = css`
  progress { display: block; inline-size: 100%; block-size: 0.75rem; margin: 0 0 1rem; accent-color: var(--_action); }
  .running { margin: 0 0 0.25rem; font-variant-numeric: tabular-nums; }
  .same .heading::before { content: '✓ ' / ''; color: var(--_action); }
  .differs .heading { color: var(--_error); }
  .differs .heading::before { content: '▲ ' / ''; }
  .verdict .heading { margin-block-start: 0.75rem; }
  .verdict ul { padding-inline-start: 1.5rem; }
  .checks { list-style: '✓  '; }
  .verdict li { padding: 0.125rem 0; }
  .verdict :last-child { margin-block-end: 0; }
  .actions { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; margin: 0 0 0.5rem; }
`;
