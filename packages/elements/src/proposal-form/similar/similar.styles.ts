import { css } from 'lit';

export const similarStyles = css`
  .similar ul { list-style: none; display: grid; gap: 0.75rem; margin: 0 0 1rem; }
  .similar li { display: grid; gap: 0.375rem; justify-items: start; padding: 0.75rem 1rem; background: var(--_paper); border: 1px solid var(--_line); border-radius: var(--_radius); min-inline-size: 0; }
  .similar li p { margin: 0; }
  .similar .label { font-weight: 600; }
`;
