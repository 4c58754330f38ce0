import { css } from 'lit';

export const styles = css`
  input[type=file] { display: block; inline-size: 100%; max-inline-size: 40rem; padding: 0.75rem; border: 1px dashed var(--_line); border-radius: var(--_radius); font: inherit; color: inherit; }
  ::file-selector-button { min-block-size: 2.25rem; padding: 0 1rem; margin-inline-end: 0.75rem; font: inherit; font-weight: 600; color: var(--_action); background: transparent; border: 2px solid currentColor; border-radius: var(--_radius); cursor: pointer; }
  /* The browser says that no file was chosen, while the photo stands below. */
  .field:has(+ .photo) input { color: transparent; }
  form > .quiet { margin-block-end: 1rem; }
  .photo { border-inline-start: 0.25rem solid var(--_line); padding-inline-start: 1rem; margin: 0 0 1.25rem; }
  figure { margin: 0 0 0.75rem; }
  img { display: block; max-inline-size: min(100%, 20rem); max-block-size: 15rem; border-radius: var(--_radius); }
  .photo .field { margin: 0.75rem 0 0; }
`;
