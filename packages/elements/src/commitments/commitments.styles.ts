import { css } from 'lit';

export const styles = css`
  [part=filter] { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: end; margin: 0 0 1rem; }
  [part=filter] .field { flex: 1 1 14rem; max-inline-size: 30rem; margin: 0; }
  .count, .label { font-weight: 600; }
  .cards { display: grid; gap: 1rem; margin: 0 0 1rem; align-items: start; }
  @container (min-width: 50rem) { .cards { grid-template-columns: 1fr 1fr; } }
  article, [part=progress], [part=verdict] { display: flex; flex-direction: column; gap: 0.5rem; align-items: start; min-inline-size: 0; }
  article { padding: 1rem; border: 1px solid var(--_line); border-radius: var(--_radius); }
  article :is(p, ol, .heading, details) { margin: 0; }
  .late { display: block; }
  details, [part=follow] { margin: 1rem 0; }
  .title { font-size: 1.125em; }
  .state { padding: 0 0.625rem; border: 1px solid currentColor; border-radius: 1rem; font-size: 0.875em; font-weight: 600; }
  :is([data-state=overdue], [data-state=broken]), .late { color: var(--_error); font-weight: 600; }
  [data-state=kept]::before { content: '✓ ' / ''; }
  :is([data-state=overdue], [data-state=broken])::before { content: '▲ ' / ''; }
  .dates { list-style: none; padding: 0; display: grid; gap: 0.25rem; }
  .told { white-space: pre-line; }
  img { display: block; max-inline-size: 100%; max-block-size: 15rem; border-radius: var(--_radius); }
  summary { min-block-size: 1.5rem; color: var(--_action); text-decoration: underline; cursor: pointer; }
  [part=follow] a { display: block; padding-block: 0.25rem; }
  @media print { [part=filter], [part=follow] { display: none; } article { break-inside: avoid; } }
`;
