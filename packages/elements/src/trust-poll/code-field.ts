import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { describedBy, field } from '../parts/field.ts';

/** The code in a letter's link (`#code=…`). The fragment never reaches a server or a log. */
const codeInAddress = (): string => new URLSearchParams(location.hash.slice(1)).get('code') ?? '';

type Edit = (change: { readonly code: string }) => void;

/** Fills in the code of the link that was followed, if it has one. */
export const takeCode = (edit: Edit): void => {
  const code = codeInAddress();
  if (code) edit({ code });
};

export interface CodeField {
  readonly speech: Speech<never, 'code' | 'codeFromLink' | 'codeHint'>;
  readonly code: string;
  readonly error: string | undefined;
  readonly edit: Edit;
}

/** Where the code from a letter is typed, or stands already when its link was followed. A ballot has its own: what both shared would weigh on every page. */
export function codeField({ speech, code, error, edit }: CodeField): TemplateResult {
  const it = { id: 'code', label: speech.say('code'), hint: speech.say(codeInAddress() ? 'codeFromLink' : 'codeHint'), error };
  return field(
    it,
    html`<input
      id="code" autocomplete="off" autocapitalize="characters" spellcheck="false" dir="ltr"
      aria-describedby=${describedBy(it)} aria-invalid=${error ? 'true' : nothing} .value=${code}
      @input=${(event: Event) => edit({ code: (event.target as HTMLInputElement).value })}
    />`,
  );
}
