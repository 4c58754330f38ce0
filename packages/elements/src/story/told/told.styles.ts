import { css } from 'lit';

export const toldStyles = css`
  summary { cursor: pointer; font-weight: 600; }
  [part=told-story] { padding-block: 1rem; border-block-end: 1px solid var(--_line); }
  [part=told-story] ul { padding-inline-start: 1.25rem; }
`;
