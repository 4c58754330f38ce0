import { css } from 'lit';

export const styles = css`
  section { margin: 0 0 1.5rem; }
  .label { font-weight: 600; }
  .plain { list-style: none; display: grid; gap: 0.75rem; margin: 0; }
  .card { padding: 1rem; border: 1px solid var(--_line); border-radius: var(--_radius); min-inline-size: 0; }
  .card > :last-child { margin-block-end: 0; }
  .card p { margin: 0.25rem 0; }
  .indicator { border-block-start: 1px solid var(--_line); padding-block: 0.75rem; margin-block-start: 0.75rem; }
  .told { white-space: pre-line; }
  summary { min-block-size: 1.5rem; color: var(--_action); text-decoration: underline; cursor: pointer; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; font-size: 0.9375em; }
  th, td { text-align: start; padding: 0.25rem 0.75rem 0.25rem 0; border-block-end: 1px solid var(--_line); vertical-align: top; }
  dl div { margin-block: 0.5rem; }
  dd { margin: 0; }
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
  .moments { list-style: none; border-inline-start: 0.25rem solid var(--_line); padding-inline-start: 1rem; }
  .moments li { margin-block-end: 1rem; }
  .moments p { margin: 0; }
  [data-kind$='.overdue'], [data-kind$='.broken'], [data-kind$='.deviated'] { color: var(--_error); font-weight: 600; }
  .years { display: flex; flex-wrap: wrap; gap: 0.5rem; }
  @media (forced-colors: active) { .mark, .trend, .interval { stroke: CanvasText; } .mark.area { fill: CanvasText; } .interval { opacity: 1; stroke-width: 3; } }
  @media print { .card, .moments li { break-inside: avoid; } }
`;
