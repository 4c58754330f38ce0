import { css } from 'lit';

export const formsStyles = css`
  .acts { display: flex; flex-wrap: wrap; gap: 0.5rem; }
  .form { align-self: stretch; min-inline-size: 0; border-inline-start: 0.25rem solid var(--_action); padding-inline-start: 1rem; margin-block-start: 0.5rem; }
  .form input[type=date] { min-inline-size: 0; }
  .form button { margin-block: 0 0.5rem; margin-inline-end: 0.5rem; }
  .panel { padding: 1rem; margin: 0 0 1.5rem; background: var(--_soft); border-radius: var(--_radius); }
  .panel ul { padding-inline-start: 1.25rem; }
  .panel > :last-child { margin-block-end: 0; }
  @media (forced-colors: active) { .panel { border: 1px solid; } }
  @media print { .panel, .acts, .form { display: none; } }
`;
