import { css } from 'lit';

export const styles = css`
  .question { font-size: 1.1875em; font-weight: 600; line-height: 1.35; margin: 0 0 0.75rem; }
  .progress { margin: 0; }
  progress { inline-size: 100%; block-size: 0.5rem; margin: 0 0 1rem; accent-color: var(--_action); }
  .scale { max-inline-size: 44rem; }
  .ends { display: flex; justify-content: space-between; gap: 1rem; }
  .ends span:last-child { text-align: end; }
  .grades { display: grid; grid-template-columns: repeat(4, 1fr); gap: 0.25rem; margin: 0 0 0.75rem; }
  @container (min-width: 18rem) { .grades { grid-template-columns: repeat(6, 1fr); } }
  @container (min-width: 33rem) { .grades { grid-template-columns: repeat(11, 1fr); } }
  .grade { position: relative; display: block; }
  .grade input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer; }
  .grade span { display: grid; place-items: center; min-block-size: 2.75rem; border: 1px solid var(--_line); border-radius: var(--_radius); font-variant-numeric: tabular-nums; }
  .grade :checked + span { color: var(--_on-action); background: var(--_action); border-color: var(--_action); font-weight: 700; text-decoration: underline; }
  .grade :focus-visible + span { outline: 3px solid var(--_focus); outline-offset: 2px; }
  .other { display: flex; gap: 0.75rem; align-items: center; min-block-size: 2.75rem; font-weight: 400; }
  .other input { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--_action); }
  .quiet.steps { gap: 0 0.5rem; }
  .language { padding: 0; border: 0; color: var(--_ink); background: none; font-weight: 400; text-decoration: underline; }
  .language[aria-pressed=true] { font-weight: 700; text-decoration: none; }
  .steps { display: flex; flex-wrap: wrap; gap: 0.75rem; }
  @media (forced-colors: active) { .grade :checked + span { background: Highlight; color: HighlightText; forced-color-adjust: none; } }
`;
