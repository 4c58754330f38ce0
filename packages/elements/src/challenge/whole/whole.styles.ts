import { css } from 'lit';

export const wholeStyles = css`
  .heading.part-name { font-size: 1em; margin-block: 0.75rem 0.125rem; }
  .history { list-style: none; padding: 0; margin: 0 0 1.5rem; border-inline-start: 0.25rem solid var(--_line); }
  .history li { padding: 0 0 0.75rem 1rem; padding-inline: 1rem 0; }
  .history time { font-weight: 600; }
  .history p { margin: 0; }
  .coming { border-inline-start: 0.25rem dashed var(--_action); margin-inline-start: -0.25rem; }
  .bar { display: block; inline-size: 100%; block-size: 0.75rem; margin: 0 0 0.5rem; }
  .bar .runs { fill: var(--_action); }
  .bar .stands-still { fill: var(--_line); }
  .bar .has-run-out { fill: var(--_error); }
  .stretches { margin-block-end: 1.5rem; }
  li.has-run-out { color: var(--_error); font-weight: 600; }
  @media (forced-colors: active) { .bar .runs { fill: CanvasText; } .bar .stands-still { fill: GrayText; } .bar .has-run-out { fill: Highlight; } .bar { forced-color-adjust: none; } }
`;
