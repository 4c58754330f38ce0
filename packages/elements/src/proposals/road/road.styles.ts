import { css } from 'lit';

export const roadStyles = css`
  .road { display: grid; gap: 0.75rem; padding-block-start: 0.75rem; }
  .road :is(p, ol, ul, .heading) { margin: 0; }
  .label { font-weight: 600; }
  .timeline { list-style: none; display: grid; gap: 0.75rem; border-inline-start: 0.1875rem solid var(--_line); padding-inline-start: 1rem; }
  .timeline li { position: relative; display: grid; gap: 0.25rem; }
  .timeline li::before { content: '' / ''; position: absolute; inset-inline-start: calc(-1rem - 0.5rem); inset-block-start: 0.375rem; inline-size: 0.8125rem; block-size: 0.8125rem; border-radius: 50%; background: var(--_paper); border: 0.1875rem solid var(--_action); }
  .timeline .now::before { border-style: dashed; }
  .told { white-space: pre-line; }
  .boxes { list-style: none; display: grid; gap: 0.75rem; }
  .boxes > li { display: grid; gap: 0.375rem; justify-items: start; padding: 0.75rem 1rem; background: var(--_soft); border-radius: var(--_radius); min-inline-size: 0; }
  .boxes ul { padding-inline-start: 1.25rem; display: grid; gap: 0.25rem; }
  .late, [data-state=overdue] { color: var(--_error); font-weight: 600; }
  .late::before { content: '▲ ' / ''; }
  .road img { max-block-size: 18rem; inline-size: auto; max-inline-size: 100%; aspect-ratio: auto; }
  .ask .field { margin: 0 0 0.5rem; }
  .ask textarea { min-block-size: 5rem; }
  @media (forced-colors: active) { .boxes > li { border: 1px solid; } }
  @media print { .ask { display: none; } }
`;
