import { css } from 'lit';

export const styles = css`
  form[role=search] { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: end; margin: 0 0 1rem; }
  form[role=search] .field { flex: 1 1 14rem; margin: 0; }
  [part=in-the-way] { margin: 0 0 1rem; }
  .count { font-weight: 600; }
  .cards { display: grid; gap: 1rem; margin: 0 0 1rem; }
  @container (min-width: 40rem) { .cards { grid-template-columns: 1fr 1fr; } }
  @container (min-width: 64rem) { .cards { grid-template-columns: 1fr 1fr 1fr; } }
  article { display: flex; flex-direction: column; gap: 0.375rem; padding: 1rem; border: 1px solid var(--_line); border-radius: var(--_radius); }
  article > :is(p, ul, .title) { margin: 0; }
  .title { font-size: 1.125em; }
  .state { align-self: start; padding: 0 0.625rem; border: 1px solid currentColor; border-radius: 1rem; font-size: 0.875em; font-weight: 600; }
  .story { white-space: pre-line; }
  .facts { display: flex; flex-wrap: wrap; list-style: none; }
  .facts li:not(:last-child)::after { content: '·' / ''; margin-inline: 0.5em; }
  article:has([part=road][open]) { grid-column: 1 / -1; }
  article > button { align-self: start; }
  summary { min-block-size: 1.5rem; color: var(--_action); text-decoration: underline; cursor: pointer; }
  article > img { inline-size: 100%; aspect-ratio: 3 / 2; object-fit: cover; border-radius: calc(var(--_radius) / 2); background: var(--_soft); }
  @media print { form[role=search] { display: none; } article { break-inside: avoid; } }
`;
