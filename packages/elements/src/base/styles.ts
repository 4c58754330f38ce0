import { css } from 'lit';

/**
 * The house style of the page around it comes in by NL Design System tokens (`--utrecht-*`, `--nl-*`); every one has a fallback,
 * so that a widget looks right without any. Sizes are in rem and ch: they follow the reader's text size.
 */
export const styles = css`
  :host {
    --_ink: var(--nl-color-default-text, var(--utrecht-document-color, CanvasText));
    --_paper: var(--nl-color-default-bg, var(--utrecht-document-background-color, Canvas));
    --_blue: #0b4fa8;
    --_on-blue: #fff;
    --_red: #b3001b;
    --_action: var(--nl-button-primary-background-color, var(--utrecht-button-primary-action-background-color, var(--_blue)));
    --_on-action: var(--nl-button-primary-color, var(--utrecht-button-primary-action-color, var(--_on-blue)));
    --_error: var(--nl-form-field-error-message-color, var(--utrecht-form-field-error-message-color, var(--_red)));
    --_line: var(--nl-form-control-border-color, var(--utrecht-form-control-border-color, color-mix(in srgb, var(--_ink) 58%, var(--_paper))));
    --_quiet: var(--nl-color-subtle-text, var(--utrecht-form-field-description-color, color-mix(in srgb, var(--_ink) 74%, var(--_paper))));
    --_soft: color-mix(in srgb, var(--_ink) 6%, var(--_paper));
    --_focus: var(--nl-focus-outline-color, var(--utrecht-focus-outline-color, var(--_blue)));
    --_radius: var(--nl-button-border-radius, var(--utrecht-button-border-radius, 0.375rem));
    display: block;
    color: var(--_ink);
    background: var(--_paper);
    font-family: var(--nl-paragraph-font-family, var(--utrecht-document-font-family, inherit));
    line-height: 1.5;
    overflow-wrap: anywhere;
    container-type: inline-size;
  }
  /* Where the page is dark (color-scheme), its ink and paper are too, and our own colours go along. */
  @supports (color: light-dark(red, red)) {
    :host { --_blue: light-dark(#0b4fa8, #9cc4ff); --_on-blue: light-dark(#fff, #0a1626); --_red: light-dark(#b3001b, #ff9aa5); }
  }
  :host([hidden]) { display: none; }
  *, ::before { box-sizing: border-box; }
  p, ul, ol, dl, fieldset { margin: 0 0 1rem; padding: 0; border: 0; }
  .heading { font-family: var(--nl-heading-font-family, var(--utrecht-heading-font-family, inherit)); font-size: 1.375em; font-weight: 700; line-height: 1.25; margin: 0 0 0.5rem; }
  .summary .heading, .notice .heading, .heading.sub { font-size: 1.125em; }
  .quiet { color: var(--_quiet); font-size: 0.9375em; margin: 0.125rem 0 0.375rem; }
  [part=assurance] { margin: 0 0 1rem; }
  .field { margin: 0 0 1.25rem; min-inline-size: 0; }
  label, legend { display: block; font-weight: 600; padding: 0; }
  input:not([type=checkbox], [type=radio], [type=file]), textarea, select {
    inline-size: 100%; max-inline-size: 40rem; min-block-size: 2.75rem; padding: 0.5rem 0.75rem; margin: 0.25rem 0 0;
    font: inherit; color: inherit; background: var(--_paper); border: 1px solid var(--_line); border-radius: var(--_radius);
  }
  textarea { display: block; min-block-size: 8rem; resize: vertical; }
  :is(input, textarea, select)[aria-invalid=true] { border: 2px solid var(--_error); }
  .error { color: var(--_error); font-weight: 600; margin: 0.375rem 0 0; }
  .error::before { content: '▲ ' / ''; }
  .summary { border: 2px solid var(--_error); border-radius: var(--_radius); padding: 1rem; margin: 0 0 1.25rem; }
  .summary ul { margin: 0; padding-inline-start: 1.25rem; }
  a { color: inherit; }
  .notice { border-inline-start: 0.25rem solid var(--_action); background: var(--_soft); padding: 0.75rem 1rem; margin: 0 0 1.25rem; }
  .notice > :last-child { margin: 0; }
  button, .button {
    min-block-size: 2.75rem; padding: 0.5rem 1.25rem; font: inherit; font-weight: 600; cursor: pointer;
    color: var(--_on-action); background: var(--_action); border: 2px solid transparent; border-radius: var(--_radius);
  }
  .secondary { color: var(--_action); background: transparent; border-color: currentColor; }
  button[aria-disabled=true] { opacity: 0.7; cursor: progress; }
  :focus-visible { outline: 3px solid var(--_focus); outline-offset: 2px; }
  .visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .skeleton { min-block-size: 8rem; background: var(--_soft); border-radius: var(--_radius); padding: 1rem; }
  meter { inline-size: 100%; block-size: 0.75rem; }
  meter::-webkit-meter-bar { background: var(--_soft); border: 1px solid var(--_line); border-radius: var(--_radius); }
  meter::-webkit-meter-optimum-value { background: var(--_action); }
  meter::-moz-meter-bar { background: var(--_action); }
  @media (forced-colors: active) {
    meter::-webkit-meter-optimum-value { background: CanvasText; forced-color-adjust: none; }
    button { border-color: ButtonText; }
    .notice { border-color: Highlight; }
  }
  @media print { button { display: none; } }
`;
