import { css } from 'lit';

export const styles = css`
  article { padding: 1rem; margin: 0 0 1rem; border: 1px solid var(--_line); border-radius: var(--_radius); }
  article > :last-child { margin-block-end: 0; }
  .state { font-weight: 700; margin: 0 0 0.25rem; }
  .state[data-state=waiting]::before { content: '● ' / ''; color: var(--_error); }
  .told { white-space: pre-line; }
  .acts { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; }
  .small { padding: 0.25rem 0.75rem; }
  article ul { padding-inline-start: 1.25rem; }
  [part=links] li { margin-block-end: 0.25rem; }
  .form { border-inline-start: 0.25rem solid var(--_action); padding-inline-start: 1rem; margin: 0.5rem 0 1rem; min-inline-size: 0; }
  .form button { margin: 0 0.5rem 0.5rem 0; }
  .choice { display: grid; grid-template-columns: 1.5rem 1fr; gap: 0 0.75rem; align-items: start; padding: 0.5rem 0; min-block-size: 2.75rem; }
  .choice input { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--_action); }
  .choice .quiet { grid-column: 2; margin: 0; }
  code { display: block; padding: 0.75rem; background: var(--_paper); border: 1px solid var(--_line); border-radius: var(--_radius); font-size: 1.125em; }
  @media print {
    .acts, .form { display: none; }
    .has-slip > :not([part=slip]) { display: none; }
  }
`;
