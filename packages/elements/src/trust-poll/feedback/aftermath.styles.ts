import { css } from 'lit';

export const styles = css`
  [part=last-round], [part=result] { margin: 0 0 1rem; }
  [part=pass] { margin: 0 0 1rem; }
  .round ul { list-style: none; display: grid; gap: 0.75rem; }
  .round li, .round blockquote { margin: 0; padding-inline-start: 0.75rem; border-inline-start: 0.25rem solid var(--_line); }
  .round blockquote { margin: 0 0 0.75rem; white-space: pre-line; }
  .round li p { margin: 0; }
  .round .label { font-weight: 600; margin: 0 0 0.375rem; }
  .state { font-weight: 600; font-size: 0.9375em; }
  :is([data-state=overdue], [data-state=broken]) { color: var(--_error); }
  [data-state=kept]::before { content: '✓ ' / ''; }
  :is([data-state=overdue], [data-state=broken])::before { content: '▲ ' / ''; }
  .round details { margin: 0 0 1rem; }
  summary { min-block-size: 1.5rem; color: var(--_action); text-decoration: underline; cursor: pointer; }
  [part=follow] a { display: block; padding-block: 0.25rem; }
  @media print { [part=follow] { display: none; } }
`;
