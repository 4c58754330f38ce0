import { css } from 'lit';

export const formsStyles = css`
  .form { align-self: stretch; min-inline-size: 0; border-inline-start: 0.25rem solid var(--_action); padding-inline-start: 1rem; margin-block-start: 0.5rem; }
  .form button { margin-block: 0 0.5rem; margin-inline-end: 0.5rem; }
  .panel { padding: 1rem; margin: 0 0 1.5rem; background: var(--_soft); border-radius: var(--_radius); }
  .panel > :last-child { margin-block-end: 0; }
  .choice { display: grid; grid-template-columns: auto 1fr; gap: 0.5rem; align-items: center; min-block-size: 2.75rem; }
  .choice input { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; }
  .choice label { font-weight: 400; padding-block: 0.5rem; }
  @media (forced-colors: active) { .panel { border: 1px solid; } }
  @media print { .panel, .form, [part=answer-question] { display: none; } }
`;
