import { css } from 'lit';

export const styles = css`
  form > .quiet { margin-block-end: 1rem; }
`;
