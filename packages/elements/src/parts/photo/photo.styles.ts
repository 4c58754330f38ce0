import { css } from 'lit';

export const photoStyles = css`
  .file { position: relative; }
  .file label { display: inline-block; margin-block-start: 0.25rem; }
  :focus-visible + .button { outline: 3px solid var(--_focus); outline-offset: 2px; }
  [aria-invalid=true] + .button { color: var(--_error); }
  .photo { border-inline-start: 0.25rem solid var(--_line); padding-inline-start: 1rem; margin: 0 0 1.25rem; }
  figure { margin: 0 0 0.75rem; }
  .photo img { display: block; max-inline-size: min(100%, 20rem); max-block-size: 15rem; border-radius: var(--_radius); }
  .photo .field { margin: 0.75rem 0 0; }
`;
