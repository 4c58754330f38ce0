import { css } from 'lit';

export const styles = css`
  table { inline-size: 100%; border-collapse: collapse; margin: 0 0 1.25rem; }
  caption { text-align: start; font-weight: 600; padding: 0.25rem 0; }
  th { text-align: start; font-weight: 400; }
  thead th { color: var(--_quiet); font-size: 0.875em; border-block-end: 1px solid var(--_line); }
  th, td { padding: 0.25rem 0; vertical-align: top; }
  .bars th:first-child { padding-inline-end: 0.75rem; }
  .bars td, .bars thead th:last-child { text-align: end; font-variant-numeric: tabular-nums; }
  .below [colspan] { padding-block: 0 0.5rem; }
  .below meter { margin: 0; }
  .tables { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0 2rem; align-items: start; }
  .bars td > span { display: flex; align-items: center; justify-content: flex-end; gap: 0.75rem; }
  .bars td > span > span { min-inline-size: 3.5ch; }
  .bars td meter { flex: 1; margin: 0; }
  .in-list { margin: 0 0 0.25rem; }
  .bars tr { break-inside: avoid; }
  .mark { font-weight: 600; font-size: 0.875em; padding: 0 0.375rem; border: 1px solid currentColor; border-radius: var(--_radius); }
  .wide { position: relative; overflow-x: auto; margin: 0 0 1.25rem; }
  .wide table { margin: 0; overflow-wrap: normal; }
  .duels th, .duels td { padding: 0.25rem; border: 1px solid color-mix(in srgb, var(--_line) 40%, transparent); }
  .duels td, .duels thead th:not(:first-child) { text-align: center; font-variant-numeric: tabular-nums; }
  .duels tbody th { min-inline-size: 6.5rem; }
  .won { background: var(--_soft); }
  .won strong::after { content: '✓' / ''; font-size: 0.75em; }
  .self { background: repeating-linear-gradient(135deg, transparent 0 4px, color-mix(in srgb, var(--_line) 30%, transparent) 4px 5px); }
  code { font-size: 0.875em; overflow-wrap: anywhere; }
  .orders td { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
  .orders thead th:last-child { text-align: end; }
  .beats { color: var(--_quiet); }
  .bars .quiet { display: block; margin: 0; }
  .lots th { padding-inline-end: 0.75rem; }
  .lots .quiet { display: block; margin: 0; }
  /* Not where the text is so large that words would not fit. */
  @container (min-width: 14rem) {
    thead th, .mark { white-space: nowrap; }
    .beside tbody th, .in-list th { inline-size: 1%; white-space: nowrap; }
    .lots th { min-inline-size: 5.5rem; overflow-wrap: break-word; }
  }
  @container (max-width: 14rem) { .bars td meter { display: none; } .below [colspan] meter { display: block; } .bars thead th:last-child { inline-size: 6.5ch; } .bars th:first-child { padding-inline-end: 0.25rem; } }
`;
