import { css } from 'lit';

export const toldMediaStyles = css`
  audio { display: block; inline-size: 100%; max-inline-size: 30rem; margin: 0 0 1rem; }
  .told-photo { display: block; max-inline-size: min(100%, 20rem); max-block-size: 15rem; margin: 0 0 1rem; border-radius: var(--_radius); }
  @media print { audio { display: none; } }
`;
