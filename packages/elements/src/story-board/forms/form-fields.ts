import { notedChannels, storyConsents, storyParts, type CommitmentStanding, type Issue, type Partner, type Proposal } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, field, fieldError, type Field } from '../../parts/field.ts';
import { errorFor } from '../../parts/notices.ts';
import type { FormSpeech } from '../words.ts';
import type { BoardDraft, FormKind } from './open-form.ts';

type WordKey = Parameters<FormSpeech['say']>[0];

/** What a story can be given to and linked to, as the service knows them. */
export interface Choices {
  readonly partners: readonly Partner[];
  readonly proposals: readonly Proposal[];
  readonly commitments: readonly CommitmentStanding[];
}

export interface FormFields {
  readonly speech: FormSpeech;
  readonly draft: BoardDraft;
  readonly issues: readonly Issue[];
  readonly choices: Choices | undefined;
  readonly edit: (change: Partial<BoardDraft>) => void;
}

const labelled = ({ speech, issues }: FormFields, id: keyof BoardDraft, label: WordKey, hint?: WordKey): Field => ({ id, label: speech.say(label), hint: hint && speech.say(hint), error: errorFor(speech, issues, id) });
const typed = ({ edit }: FormFields, id: keyof BoardDraft) => (event: Event) => edit({ [id]: (event.target as HTMLInputElement).value });

const textArea = (it: FormFields, label: WordKey, hint?: WordKey): TemplateResult => {
  const one = labelled(it, 'words', label, hint);
  return field(one, html`<textarea id="words" rows="6" dir="auto" aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} .value=${it.draft.words} @input=${typed(it, 'words')}></textarea>`);
};

const input = (it: FormFields, id: 'place' | 'role', one: Field): TemplateResult =>
  field(one, html`<input id=${id} autocomplete="off" dir="auto" aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} .value=${it.draft[id]} @input=${typed(it, id)} />`);

const select = (it: FormFields, id: 'partner' | 'target', { label, options }: { readonly label: WordKey; readonly options: TemplateResult | readonly TemplateResult[] }): TemplateResult => {
  const one = labelled(it, id, label);
  return field(one, html`<select id=${id} aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} @change=${typed(it, id)}><option value="">${it.speech.say('choose')}</option>${options}</select>`);
};

/** One of a few, each with what it means where that needs saying. */
function radios(it: FormFields, id: 'channel' | 'consent' | 'part', { label, options }: { readonly label: WordKey; readonly options: readonly { value: string; text: string; means?: string }[] }): TemplateResult {
  const one = labelled(it, id, label);
  return html`<fieldset class="field" id=${id} tabindex="-1" aria-describedby=${describedBy(one)}>
    <legend>${one.label}</legend>
    ${options.map(({ value, text, means }) => html`<div class="choice">
      <input type="radio" name=${id} id="${id}-${value}" value=${value} .checked=${it.draft[id] === value} aria-describedby=${means ? `means-${value}` : nothing} @change=${typed(it, id)} />
      <label for="${id}-${value}">${text}</label>
      ${means ? html`<p class="quiet" id="means-${value}">${means}</p>` : nothing}
    </div>`)}
    ${fieldError(one)}
  </fieldset>`;
}

const tick = (it: FormFields, id: 'isReadBack' | 'isAgreed', label: WordKey): TemplateResult => {
  const one = labelled(it, id, label);
  return html`<div class="field"><div class="choice">
    <input type="checkbox" id=${id} .checked=${it.draft[id] === 'yes'} aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} @change=${(event: Event) => it.edit({ [id]: (event.target as HTMLInputElement).checked ? 'yes' : '' })} />
    <label for=${id}>${one.label}</label>
  </div>${fieldError(one)}</div>`;
};

const noteFields = (it: FormFields): TemplateResult => {
  const { speech } = it;
  const place = labelled(it, 'place', 'notePlace');
  return html`
    ${radios(it, 'channel', { label: 'channel', options: notedChannels.map((value) => ({ value, text: speech.say(`channel.${value}`) })) })}
    ${textArea(it, 'noteWords', 'noteHint')} ${input(it, 'place', { ...place, label: speech.say('optional', { label: place.label }) })}
    ${tick(it, 'isReadBack', 'isReadBack')}
    ${radios(it, 'consent', { label: 'noteConsent', options: storyConsents.map((value) => ({ value, text: speech.say(`consent.${value}`), means: speech.say(`consent.${value}.means`) })) })}
    ${tick(it, 'isAgreed', 'isAgreed')}
  `;
};

const answerFields = (it: FormFields): TemplateResult => html`${textArea(it, 'answerWords', 'answerHint')} ${input(it, 'role', labelled(it, 'role', 'role'))}`;

const shareFields = (it: FormFields): TemplateResult => html`
  ${select(it, 'partner', { label: 'partner', options: (it.choices?.partners ?? []).map(({ id, name }) => html`<option value=${id} ?selected=${it.draft.partner === id}>${name}</option>`) })}
  ${radios(it, 'part', { label: 'part', options: storyParts.map((value) => ({ value, text: it.speech.say(`part.${value}`) })) })}
  <p class="quiet">${it.speech.say('shareHint')}</p>
`;

function linkFields(it: FormFields): TemplateResult {
  const option = (kind: string, id: string, title: string) => html`<option value=${`${kind} ${id}`} ?selected=${it.draft.target === `${kind} ${id}`}>${title}</option>`;
  const { proposals = [], commitments = [] } = it.choices ?? {};
  return html`
    ${select(it, 'target', { label: 'target', options: html`
      <optgroup label=${it.speech.say('proposals')}>${proposals.map(({ id, title }) => option('proposal', id, title))}</optgroup>
      <optgroup label=${it.speech.say('commitments')}>${commitments.map(({ id, what }) => option('commitment', id, what))}</optgroup>
    ` })}
    <p class="quiet">${it.speech.say('linkHint')}</p>
  `;
}

const transcribeFields = (it: FormFields): TemplateResult => html`${textArea(it, 'transcribeWords', 'transcribeHint')} ${tick(it, 'isReadBack', 'readBackNow')}`;

export const fieldsOf: Readonly<Record<FormKind, (it: FormFields) => TemplateResult>> = { note: noteFields, answer: answerFields, share: shareFields, link: linkFields, transcribe: transcribeFields };
