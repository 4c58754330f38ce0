import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { describedBy, field, type Field } from '../parts/field.ts';

/** To go on with a plan by its code, on a page that was not opened by its link. */
export function codeForm(speech: Speech<'challenge'>, error: string | undefined, use: (event: Event) => void): TemplateResult {
  const it: Field = { id: 'code', label: speech.say('code'), hint: speech.say('codeHint'), error };
  return html`<details part="code"><summary>${speech.say('codeTitle')}</summary>
    <form novalidate @submit=${use}>
      ${field(it, html`<input id="code" autocomplete="off" autocapitalize="none" spellcheck="false" dir="ltr" aria-describedby=${describedBy(it)} aria-invalid=${error ? 'true' : nothing} />`)}
      <button class="secondary">${speech.say('useCode')}</button>
    </form></details>`;
}
