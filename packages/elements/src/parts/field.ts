import { html, nothing, type TemplateResult } from 'lit';

export interface Field {
  /** Id of the control inside the element, and the path its issues name. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** What a control points to with `aria-describedby`: its hint, and its error when there is one. */
export const describedBy = ({ id, hint, error }: Field): string | typeof nothing =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;

/** A control with its label above, a hint linked to it, and its error below (NL Design System form rules). */
export const field = (it: Field, control: TemplateResult): TemplateResult => html`
  <div class="field" part="field">
    <label for=${it.id}>${it.label}</label>
    ${it.hint ? html`<p class="quiet" id="${it.id}-hint">${it.hint}</p>` : nothing}
    ${control} ${fieldError(it)}
  </div>
`;

export const fieldError = ({ id, error }: Field): TemplateResult | typeof nothing =>
  error ? html`<p class="error" id="${id}-error" part="error">${error}</p>` : nothing;
