import { css } from 'lit';

export const styles = css`
  .options { list-style: none; display: grid; gap: 0.5rem; }
  @container (min-width: 48rem) { .options { grid-template-columns: 1fr 1fr; } }
  .option label { display: flex; gap: 0.75rem; block-size: 100%; padding: 0.75rem; font-weight: 400; border: 1px solid var(--_line); border-radius: var(--_radius); cursor: pointer; }
  .option bdi { font-weight: 600; }
  .option .quiet { display: block; margin-block-end: 0; }
  .option input { flex: none; inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--_action); }
  .option label:has(:checked) { border-color: var(--_action); box-shadow: inset 0 0 0 2px var(--_action); background: var(--_soft); }
  /* What has the focus is not hidden behind the total. */
  .option input { scroll-margin-block: 8rem; }
  .total { position: sticky; inset-block-end: 0; z-index: 1; padding: 0.75rem 1rem; margin: 0 0 1.25rem; background: var(--_paper); border: 2px solid var(--_ink); border-radius: var(--_radius); }
  .total div { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; }
  .total.over { border-color: var(--_error); }
  .total .error { margin: 0; }
  meter { flex: 1 1 8rem; }
  @media (forced-colors: active) { .option label:has(:checked) { border: 3px solid Highlight; } }
  @media print { .total { position: static; } }
`;
