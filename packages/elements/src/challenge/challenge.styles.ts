import { css } from 'lit';

export const styles = css`
  .card { border: 1px solid var(--_line); border-radius: var(--_radius); padding: 1rem; margin: 0 0 1rem; }
  .card > :last-child { margin-block-end: 0; }
  .told { white-space: pre-line; }
  .state { display: inline-block; font-weight: 600; background: var(--_soft); border-radius: var(--_radius); padding: 0.125rem 0.625rem; }
  .overdue { color: var(--_error); font-weight: 600; }
  .overdue::before { content: '▲ ' / ''; }
  .label { font-weight: 600; margin-block-end: 0.25rem; }
  ul, ol { padding-inline-start: 1.25rem; }
  .warning { border-inline-start: 0.25rem solid var(--_line); padding-inline-start: 0.75rem; }
  summary { cursor: pointer; min-block-size: 2.75rem; padding-block: 0.625rem; font-weight: 600; }
  section { margin-block-end: 2rem; }
  @media (forced-colors: active) { .state { border: 1px solid; } }
  @media print { details::details-content { content-visibility: visible; block-size: auto; } form { display: none; } }
`;
