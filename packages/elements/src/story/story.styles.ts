import { css } from 'lit';

export const styles = css`
  .choice { display: grid; grid-template-columns: 1.5rem 1fr; gap: 0 0.75rem; align-items: start; padding: 0.5rem 0; min-block-size: 2.75rem; }
  .choice input { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--_action); }
  .choice .quiet { grid-column: 2; margin: 0; }
  code { display: block; padding: 0.75rem; background: var(--_paper); border: 1px solid var(--_line); border-radius: var(--_radius); font-size: 1.125em; }
  form + *, [part=follow] { margin-block-start: 1.5rem; }
  .told { white-space: pre-line; }
  dl { display: grid; gap: 0.25rem; }
  dd { margin: 0; }
`;
