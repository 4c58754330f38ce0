import { css } from 'lit';

export const draftingStyles = css`
  .plan .steps { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block-end: 1rem; }
  .plan ol { padding-inline-start: 1.75rem; }
  .step { color: inherit; background: none; border: 0; padding: 0.5rem 0; text-align: start; text-decoration: underline; font-weight: 400; }
  .step[aria-current] { font-weight: 700; }
  .share { border-block-start: 1px solid var(--_line); padding-block-start: 1rem; margin-block: 1.5rem 1rem; }
  code { display: inline-block; max-inline-size: 100%; padding: 0.25rem 0.5rem; background: var(--_soft); border: 1px solid var(--_line); border-radius: var(--_radius); }
`;
