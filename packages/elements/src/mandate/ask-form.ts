import type { MandatePage } from '@wijkaanpak/client/addresses';
import { issue, readAmount, succeed, type Issue, type MandateMatter, type Result } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { describedBy, field, type Field } from '../parts/field.ts';
import { errorFor } from '../parts/notices.ts';

/** What is asked about, as it was typed; empty text for what was not. */
export interface MatterDraft {
  readonly subject: string;
  readonly area: string;
  readonly amount: string;
}
export const emptyMatter: MatterDraft = { subject: '', area: '', amount: '' };

export function readMatter({ subject, area, amount: typed }: MatterDraft): Result<MandateMatter> {
  const amount = typed.trim() ? readAmount(typed) : succeed(0);
  const issues = [...(subject ? [] : [issue('field.required', 'subject')]), ...(area ? [] : [issue('field.required', 'area')]), ...(amount.ok ? [] : amount.issues.map((one) => ({ ...one, path: 'amount' })))];
  return amount.ok && !issues.length ? succeed({ subject, area, amount: amount.value }) : { ok: false, issues };
}

export interface MatterFields {
  readonly speech: Speech<'mandates'>;
  readonly register: Pick<MandatePage, 'subjects' | 'areas'>;
  readonly draft: MatterDraft;
  readonly issues: readonly Issue[];
  readonly edit: (change: Partial<MatterDraft>) => void;
  /** What the ids of its controls begin with, where there are two such forms. */
  readonly prefix?: string;
}

/** About what, where, and for about how much. */
export function matterFields({ speech, register, draft, issues, edit, prefix = '' }: MatterFields): TemplateResult {
  const labelled = (id: keyof MatterDraft, hint?: string): Field => ({ id: `${prefix}${id}`, label: speech.say(id), hint, error: errorFor(speech, issues, `${prefix}${id}`) });
  const typed = (id: keyof MatterDraft) => (event: Event) => edit({ [id]: (event.target as HTMLInputElement).value });
  const choice = (id: 'subject' | 'area', options: readonly (readonly [value: string, name: string])[]) => {
    const one = labelled(id);
    return field(one, html`<select id=${one.id} aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} @change=${typed(id)}>
      <option value="">${speech.say('choose')}</option>${options.map(([value, name]) => html`<option value=${value} ?selected=${value === draft[id]}>${name}</option>`)}
    </select>`);
  };
  const amount = labelled('amount', speech.say('amountHint'));
  return html`
    ${choice('subject', register.subjects.map(({ id, name }) => [id, name]))}
    ${choice('area', register.areas.map(({ code, name }) => [code, name]))}
    ${field(amount, html`<input id=${amount.id} inputmode="decimal" autocomplete="off" dir="ltr" aria-describedby=${describedBy(amount)} aria-invalid=${amount.error ? 'true' : nothing} .value=${draft.amount} @input=${typed('amount')} />`)}
  `;
}

export const askForm = (fields: MatterFields, submit: (event: Event) => void): TemplateResult => html`
  <form novalidate part="ask" @submit=${submit}>
    ${matterFields(fields)}
    <button part="submit-ask">${fields.speech.say('submitAsk')}</button>
  </form>
`;
