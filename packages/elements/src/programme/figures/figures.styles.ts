import { css } from 'lit';

export const figuresStyles = css`
  .indicator { border-block-start: 1px solid var(--_line); padding-block: 0.75rem; margin-block-start: 0.75rem; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; font-size: 0.9375em; }
  th, td { text-align: start; padding: 0.25rem 0.75rem 0.25rem 0; border-block-end: 1px solid var(--_line); vertical-align: top; }
  .drawing { direction: ltr; font-size: 0.8125em; overflow: visible; margin-block: 0.5rem; }
  .drawing text { fill: var(--_ink); }
  .drawing .name { text-anchor: middle; }
  .grid { stroke: var(--_line); stroke-dasharray: 2 4; }
  .area { --_mark: var(--_action); }
  .city { --_mark: var(--_quiet); }
  .mark { fill: var(--_mark); stroke: var(--_mark); }
  .mark.city { fill: var(--_paper); stroke-width: 2; }
  .trend { stroke: var(--_mark); stroke-width: 2; }
  .trend.city { stroke-dasharray: 4 3; }
  .interval { stroke: var(--_mark); stroke-width: 6; opacity: 0.4; }
  @media (forced-colors: active) { .mark, .trend, .interval { stroke: CanvasText; } .mark.area { fill: CanvasText; } .interval { opacity: 1; stroke-width: 3; } }
`;
