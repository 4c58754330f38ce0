import { css } from 'lit';

export const formsStyles = css`
  .panel { padding: 1rem; margin: 1rem 0 0; background: var(--_soft); border-radius: var(--_radius); }
  .panel > :last-child { margin-block-end: 0; }
  .acts { display: flex; flex-wrap: wrap; gap: 0.5rem; }
  .form { min-inline-size: 0; }
  .choice { display: grid; grid-template-columns: auto 1fr; gap: 0.5rem; align-items: center; min-block-size: 2.75rem; }
  .choice input { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; }
  .choice label { font-weight: 400; padding-block: 0.5rem; }
  @media (forced-colors: active) { .panel { border: 1px solid; } }
  @media print { .panel { display: none; } }
`;
