import { css } from 'lit';

export const questionStyles = css`
  .late, [data-state=unanswered] { color: var(--_error); font-weight: 600; }
  [data-state=answered]::before { content: '✓ ' / ''; }
  :is([data-state=unanswered], .late)::before { content: '▲ ' / ''; }
  .told { white-space: pre-line; }
`;
