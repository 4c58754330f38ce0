import { css } from 'lit';

export const partnerStyles = css`
  .acts { display: flex; flex-wrap: wrap; gap: 0.5rem; }
  .form { min-inline-size: 0; inline-size: 100%; border-inline-start: 0.25rem solid var(--_action); padding-inline-start: 1rem; margin-block-start: 0.5rem; display: block; }
  .form > .field { margin-block-end: 1.25rem; }
  .form input[type=date] { min-inline-size: 0; }
  .form button { margin-block: 0 0.5rem; margin-inline-end: 0.5rem; }
  .tick { display: grid; grid-template-columns: auto 1fr; gap: 0.5rem; align-items: start; }
  .tick input { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; }
  .panel { padding: 1rem; margin: 0 0 1.5rem; background: var(--_soft); border-radius: var(--_radius); }
  .panel > :last-child { margin-block-end: 0; }
  @media (forced-colors: active) { .panel { border: 1px solid; } }
  @media print { .panel, .acts, .form { display: none; } }
`;
