import { css } from 'lit';

export const styles = css`
  ol { padding: 0; list-style: none; }
  ol li { padding: 0.75rem 0; border-block-end: 1px solid color-mix(in srgb, var(--_line) 40%, transparent); }
  ol .quiet { margin: 0; }
  .line { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; }
  .name { font-weight: 600; flex: 1 1 12rem; }
  .votes { font-variant-numeric: tabular-nums; }
  meter { display: block; margin: 0.25rem 0; }
  .lost { --_action: var(--_line); }
  meter.money { margin: -0.5rem 0 1rem; }
  .again { background: var(--_soft); border-radius: var(--_radius); padding: 1rem; }
  .again > :last-child { margin-block-end: 0; }
  details { margin: 0 0 1rem; }
  summary { cursor: pointer; font-weight: 600; padding: 0.5rem 0; min-block-size: 2.75rem; }
  @media print { details::details-content { content-visibility: visible; block-size: auto; } li { break-inside: avoid; } .again:not(:has(.verdict)) { display: none; } }
`;
