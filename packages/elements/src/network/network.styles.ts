import { css } from 'lit';

export const styles = css`
  [part=filter] { max-inline-size: 30rem; margin: 0 0 1rem; }
  .count, .label { font-weight: 600; }
  .people { list-style: none; padding: 0; margin: 0; display: grid; gap: 1rem; align-items: start; }
  @container (min-width: 50rem) { .people { grid-template-columns: 1fr 1fr; } }
  [part=person] { padding: 1rem; border: 1px solid var(--_line); border-radius: var(--_radius); min-inline-size: 0; overflow-wrap: anywhere; }
  [part=person] p { margin: 0.25rem 0; }
  .title { font-size: 1.125em; margin: 0; }
  .works, .with { padding-inline-start: 1.25rem; margin: 0.25rem 0; display: grid; gap: 0.5rem; }
  .works > li > .quiet { display: block; }
  .works a { display: inline-block; padding-block: 0.125rem; }
  .with { list-style: none; gap: 0.25rem; padding-inline-start: 0.75rem; border-inline-start: 0.125rem solid var(--_line); }
  .with .quiet { display: block; }
  button.link { display: inline-block; inline-size: auto; min-block-size: 1.5rem; padding: 0.125rem 0; margin: 0; border: 0; background: none; color: var(--_action); font: inherit; text-align: start; text-decoration: underline; cursor: pointer; }
  @media print { [part=filter] { display: none; } [part=person] { break-inside: avoid; } }
`;
