import { commitmentOrigins, type Issue } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../base/language.ts';
import { describedBy, field, type Field } from '../../parts/field.ts';
import { errorFor } from '../../parts/notices.ts';
import type { Choices } from './choices.ts';
import type { CommitmentDraft } from './open-form.ts';

type Words = Speech<'commitmentForms'>;
type WordKey = Parameters<Words['say']>[0];

export interface FormFields {
  readonly words: Words;
  readonly draft: CommitmentDraft;
  readonly issues: readonly Issue[];
  readonly edit: (change: Partial<CommitmentDraft>) => void;
}

export const labelled = ({ words, issues }: FormFields, id: keyof CommitmentDraft, label: WordKey, hint?: WordKey): Field => ({ id, label: words.say(label), hint: hint && words.say(hint), error: errorFor(words, issues, id) });
const typed = ({ edit }: FormFields, id: keyof CommitmentDraft) => (event: Event) => edit({ [id]: (event.target as HTMLInputElement).value });

export const textArea = (it: FormFields, id: 'what' | 'shownBy' | 'reasons' | 'text', label: WordKey, hint?: WordKey): TemplateResult => {
  const one = labelled(it, id, label, hint);
  return field(one, html`<textarea id=${id} rows="3" dir="auto" aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} .value=${it.draft[id]} @input=${typed(it, id)}></textarea>`);
};

const dayInput = (it: FormFields, label: WordKey, hint?: WordKey): TemplateResult => {
  const one = labelled(it, 'due', label, hint);
  return field(one, html`<input id="due" type="date" aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} .value=${it.draft.due} @input=${typed(it, 'due')} />`);
};

export const choice = (it: FormFields, one: Field, options: TemplateResult | readonly TemplateResult[]): TemplateResult =>
  field(one, html`<select id=${one.id} aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} @change=${typed(it, one.id as keyof CommitmentDraft)}><option value="">${it.words.say('choose')}</option>${options}</select>`);

/** The named people of organisations, each with organisation, name and role as its value. */
export const peopleOptions = ({ draft }: FormFields, partners: Choices['partners']): TemplateResult[] =>
  partners.map(({ id, name: organisation, people }) => html`
    <optgroup label=${organisation}>${people.map(({ name, role }) => html`<option value=${`${id}\n${name}\n${role}`} ?selected=${draft.who === `${id}\n${name}\n${role}`}>${name}, ${role}</option>`)}</optgroup>
  `);

/** What is promised, by when, how residents will see it, who promises it, and where it comes from. */
export function promiseFields(it: FormFields, choices: Choices | undefined): TemplateResult {
  const { words, draft } = it;
  return html`
    ${textArea(it, 'what', 'what', 'whatHint')} ${dayInput(it, 'due', 'dueHint')} ${textArea(it, 'shownBy', 'shownBy', 'shownByHint')}
    ${choice(it, labelled(it, 'who', 'who', 'whoHint'), peopleOptions(it, choices?.partners ?? []))}
    ${choice(it, labelled(it, 'originKind', 'originKind'), commitmentOrigins.map((kind) => html`<option value=${kind} ?selected=${draft.originKind === kind}>${words.say(`originKind.${kind}`)}</option>`))}
    ${originField(it, choices)}
    <p>${words.say('makeNotice')}</p>
  `;
}

/** A proposal and a round of a poll are chosen from what there is; a decision or a table is named. */
function originField(it: FormFields, choices: Choices | undefined): TemplateResult | typeof nothing {
  const { originKind, origin } = it.draft;
  if (!originKind) return nothing;
  if (originKind === 'proposal') {
    return choice(it, labelled(it, 'origin', 'origin'), (choices?.proposals ?? []).map(({ id, title }) => html`<option value=${id} ?selected=${origin === id}>${title}</option>`));
  }
  if (originKind === 'poll') {
    const rounds = (choices?.rounds ?? []).map(({ poll, wave }) => [`${poll.id}/${wave.id}`, it.words.say('round', { poll: poll.title, date: it.words.day(wave.closesAt) })] as const);
    return choice(it, labelled(it, 'origin', 'originRound', 'originRoundHint'), rounds.map(([value, label]) => html`<option value=${value} ?selected=${origin === value}>${label}</option>`));
  }
  const one = labelled(it, 'origin', 'originName', 'originNameHint');
  return field(one, html`<input id="origin" autocomplete="off" aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} .value=${origin} @input=${typed(it, 'origin')} />`);
}

export const newDateFields = (it: FormFields): TemplateResult => html`${dayInput(it, 'newDue', 'dueHint')} ${textArea(it, 'reasons', 'reasons', 'reasonsHint')}`;
export const progressFields = (it: FormFields): TemplateResult => textArea(it, 'text', 'text');
/** What sending it means, where there is nothing to fill in. */
export const noticeOf = ({ words }: FormFields, kind: 'report' | 'takeOver' | 'decline' | 'withdraw'): TemplateResult => html`<p>${words.say(`${kind}Notice`)}</p>`;
