import { css } from 'lit';

export const extrasStyles = css`
  .label { font-weight: 600; margin: 0; }
  .acts { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; }
  .recording { display: flex; align-items: center; gap: 0.5rem; }
  .dot { inline-size: 0.875rem; block-size: 0.875rem; border-radius: 50%; background: var(--_red); animation: wijk-recording 1.5s infinite alternate; }
  @keyframes wijk-recording { to { opacity: 0.25; } }
  @media (prefers-reduced-motion: reduce) { .dot { animation: none; } }
  @media (forced-colors: active) { .dot { background: Highlight; forced-color-adjust: none; } }
`;
