import { css } from 'lit';

export const styles = css`
  .conclusion { font-size: 1.125em; font-weight: 600; }
  ul.aspects { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 0.5rem 2rem; padding: 0; list-style: none; }
  .aspects li { display: flex; flex-direction: column; min-inline-size: 0; break-inside: avoid; }
  .aspects .drawing { margin-block-start: auto; }
  .aspects p { margin: 0 0 0.25rem; }
  .question { font-weight: 600; }
  .wide { max-inline-size: 44rem; margin: 0 0 1rem; break-inside: avoid; }
  .drawing { display: block; font-size: 0.8125em; overflow: visible; direction: ltr; }
  text { fill: var(--_ink); text-anchor: middle; font-variant-numeric: tabular-nums; }
  .scale, .name, .between { fill: var(--_quiet); }
  .scale { dominant-baseline: central; text-anchor: start; }
  .value { font-weight: 600; }
  .grid { stroke: color-mix(in srgb, var(--_line) 45%, var(--_paper)); }
  .break { stroke: var(--_ink); }
  .trend { stroke: var(--_action); stroke-width: 2; }
  .band { fill: color-mix(in srgb, var(--_action) 26%, var(--_paper)); stroke: color-mix(in srgb, var(--_action) 60%, var(--_paper)); }
  .band.indication { fill: none; stroke-dasharray: 3 2; }
  .mark { fill: var(--_action); stroke: var(--_action); stroke-width: 2; }
  .mark.indication { fill: var(--_paper); }
  .bar { fill: var(--_action); }
  .withheld { stroke: var(--_line); stroke-dasharray: 2 4; stroke-width: 2; }
  details { margin: 0 0 1rem; }
  summary { cursor: pointer; font-weight: 600; padding: 0.5rem 0; min-block-size: 2.75rem; }
  .downloads { list-style: none; }
  .downloads a { display: inline-block; padding: 0.5rem 0; }
  @container (max-width: 14rem) { .between { display: none; } }
  @container (max-width: 9rem) { .scale { display: none; } }
  @media (forced-colors: active) {
    text, .scale, .name, .between { fill: CanvasText; }
    .trend, .break, .withheld { stroke: CanvasText; }
    .grid { stroke: CanvasText; stroke-opacity: 0.35; }
    .band { fill: Canvas; stroke: CanvasText; }
    .mark, .bar { fill: CanvasText; stroke: CanvasText; }
    .mark.indication { fill: Canvas; }
  }
  @media print { .downloads, details:not([open]) { display: none; } }
`;
