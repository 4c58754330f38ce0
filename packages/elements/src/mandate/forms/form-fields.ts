import type { MandatePage } from '@wijkaanpak/client/addresses';
import type { Issue, MandateStanding } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../base/language.ts';
import { describedBy, field, fieldError, type Field } from '../../parts/field.ts';
import { errorFor } from '../../parts/notices.ts';
import { matterFields } from '../ask-form.ts';
import { listed, namesIn } from '../names.ts';
import type { EscalationDraft } from './open-form.ts';

export type Words = Speech<'mandateForms'>;

export interface FormFields {
  readonly words: Words;
  readonly speech: Speech<'mandates'>;
  readonly register: MandatePage;
  readonly draft: EscalationDraft;
  /** Named by control: those about the matter begin with `raise-`, since the page asks about a matter already. */
  readonly issues: readonly Issue[];
  readonly edit: (change: Partial<EscalationDraft>) => void;
}

const textArea = ({ words, draft, issues, edit }: FormFields, id: 'question' | 'reasons', hint: 'questionHint' | 'reasonsHint'): TemplateResult => {
  const one: Field = { id, label: words.say(id), hint: words.say(hint), error: errorFor(words, issues, id) };
  return field(one, html`<textarea id=${id} rows="3" dir="auto" aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} .value=${draft[id]} @input=${(event: Event) => edit({ [id]: (event.target as HTMLTextAreaElement).value })}></textarea>`);
};

/** Which mandate it is outside of, what it is about, and the question itself. */
export function questionFields(it: FormFields, own: readonly MandateStanding[]): TemplateResult {
  const { words, speech, register, draft, issues, edit } = it;
  const names = namesIn(register);
  const one: Field = { id: 'mandate', label: words.say('mandate'), error: errorFor(words, issues, 'mandate') };
  const option = ({ id, subjects, upTo }: MandateStanding) =>
    html`<option value=${id} ?selected=${draft.mandate === id}>${words.say('mandateOption', { subjects: listed(speech, subjects.map(names.subject)), limit: upTo ? speech.say('upTo', { amount: speech.money(upTo) }) : speech.say('noMoney') })}</option>`;
  return html`
    <p>${words.say('raiseIntro')}</p>
    ${field(one, html`<select id="mandate" aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} @change=${(event: Event) => edit({ mandate: (event.target as HTMLSelectElement).value })}><option value="">${speech.say('choose')}</option>${own.map(option)}</select>`)}
    ${matterFields({ speech, register, draft, issues, edit, prefix: 'raise-' })} ${textArea(it, 'question', 'questionHint')}
  `;
}

/** Yes or no, and why. */
export function answerFields(it: FormFields): TemplateResult {
  const { words, draft, issues, edit } = it;
  const one: Field = { id: 'outcome', label: words.say('outcome'), error: errorFor(words, issues, 'outcome') };
  const choices = [['yes', 'outcomeYes'], ['no', 'outcomeNo']] as const;
  return html`
    <fieldset class="field" id="outcome" tabindex="-1" aria-describedby=${describedBy(one)}>
      <legend>${one.label}</legend>
      ${choices.map(([value, label]) => html`<div class="choice"><input type="radio" name="outcome" id="outcome-${value}" .checked=${draft.outcome === value} @change=${() => edit({ outcome: value })} /> <label for="outcome-${value}">${words.say(label)}</label></div>`)}
      ${fieldError(one)}
    </fieldset>
    ${textArea(it, 'reasons', 'reasonsHint')}
    <p>${words.say('answerNotice')}</p>
  `;
}
