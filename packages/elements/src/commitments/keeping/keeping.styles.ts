import { css } from 'lit';

export const keepingStyles = css`
  .figures { display: grid; gap: 1rem; list-style: none; margin: 0.75rem 0 0; }
  @container (min-width: 50rem) { .figures { grid-template-columns: 1fr 1fr; } }
  .figures > li { padding: 0.75rem 1rem; background: var(--_soft); border-radius: var(--_radius); }
  .figures p, .figures ul { margin: 0.25rem 0 0; }
  .facts { padding-inline-start: 1.25rem; }
  svg { display: block; inline-size: 100%; block-size: 0.75rem; margin: 0.375rem 0; }
  svg:dir(rtl) { transform: scaleX(-1); }
  .track { fill: var(--_line); }
  .range { fill: color-mix(in srgb, var(--_action) 45%, var(--_paper)); }
  .point { fill: var(--_ink); }
  @media (forced-colors: active) { .figures > li { border: 1px solid; } svg { forced-color-adjust: none; } .range { fill: Highlight; } .track, .point { fill: CanvasText; } }
`;
