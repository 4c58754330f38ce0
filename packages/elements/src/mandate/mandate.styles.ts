import { css } from 'lit';

export const styles = css`
  .label { font-weight: 600; }
  section, [part=answer], details { margin: 0 0 1.5rem; }
  [part=answer]:empty { display: none; }
  [part=answer] { margin-block-start: 1rem; padding: 1rem; background: var(--_soft); border-inline-start: 0.25rem solid var(--_action); }
  [part=answer] > :last-child { margin: 0; }
  .sentence { font-size: 1.125em; }
  .cards { display: grid; gap: 1rem; margin: 0 0 1rem; align-items: start; }
  @container (min-width: 50rem) { .cards { grid-template-columns: 1fr 1fr; } }
  article { display: flex; flex-direction: column; gap: 0.5rem; align-items: start; min-inline-size: 0; padding: 1rem; border: 1px solid var(--_line); border-radius: var(--_radius); }
  article > :is(p, ul, .heading, details) { margin: 0; }
  ul { padding-inline-start: 1.25rem; }
  .title { font-size: 1.125em; }
  .state { padding: 0 0.625rem; border: 1px solid currentColor; border-radius: 1rem; font-size: 0.875em; font-weight: 600; }
  summary { min-block-size: 1.5rem; color: var(--_action); text-decoration: underline; cursor: pointer; }
  details > :not(summary) { margin-block-start: 0.75rem; }
  @media (forced-colors: active) { [part=answer] { border: 1px solid; } }
  @media print { [part=ask] { display: none; } article { break-inside: avoid; } }
`;
