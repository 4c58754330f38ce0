import { ageGroups, type Desk, type Issue, type KeyingDifference, type PaperField } from '@wijkaanpak/domain';
import { languageNames } from '@wijkaanpak/texts';
import { html, nothing as none, type TemplateResult } from 'lit';
import { describedBy, field as fieldWith, fieldError, type Field } from '../../parts/field.ts';
import { errorFor } from '../../parts/notices.ts';
import { idOf, pathOf, type DeskDraft } from './draft.ts';
import { nothing, readGrade } from './typed.ts';
import type { PaperSpeech } from './words.ts';

/** Languages of a form on paper; simple Dutch counts as Dutch. */
const paperLanguages = [...new Set(Object.keys(languageNames).map((code) => code.slice(0, 2)))];

export interface Boxes {
  readonly speech: PaperSpeech;
  readonly desk: Desk;
  readonly draft: DeskDraft;
  /** Named by box. */
  readonly issues: readonly Issue[];
  readonly edit: (id: string, typed: string) => void;
  /** What two people read, where one of them looks again. */
  readonly differences?: readonly KeyingDifference[];
}

/** One place on the form, with a box to type over what stands there. */
export function box(it: Boxes, field: PaperField): TemplateResult {
  if (field.kind === 'question' && field.question.kind !== 'open') return gradeBox(it, field);
  const id = idOf(pathOf(field));
  const one: Field = { id, label: labelOf(it, field), hint: hintOf(it, field), error: errorFor(it.speech, it.issues, id) };
  return fieldWith(one, controlOf(it, field, one));
}

/** The question beside a narrow box, so that the eye goes straight down, as on paper. */
function gradeBox(it: Boxes, field: PaperField & { kind: 'question' }): TemplateResult {
  const { speech, draft, issues } = it;
  const id = idOf(pathOf(field));
  const typed = draft.boxes[id] ?? '';
  const read = readGrade(typed);
  const error = read === 'unreadable' ? speech.say('answer.not-a-grade') : errorFor(speech, issues, id);
  const one: Field = { id, label: labelOf(it, field), hint: hintOf(it, field), error };
  return html`
    <div class="field grade" part="field">
      <label for=${id}>${one.label}</label>
      ${one.hint ? html`<p class="quiet" id="${id}-hint">${one.hint}</p>` : none}
      <input id=${id} autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby=${describedBy(one)} aria-invalid=${error ? 'true' : none} .value=${typed} @input=${typing(it, id)} />
      <span class="read">${read === 'dont-know' ? speech.say('dontKnow') : read === 'no-answer' ? speech.say('noAnswer') : none}</span>
      ${fieldError(one)}
    </div>
  `;
}

const typing = ({ edit }: Boxes, id: string) => (event: Event) => edit(id, (event.target as HTMLInputElement).value);

function controlOf(it: Boxes, field: PaperField, one: Field): TemplateResult {
  const { id, error } = one;
  const [described, invalid, typed] = [describedBy(one), error ? 'true' : none, it.draft.boxes[id] ?? ''];
  if (field.kind === 'question') return html`<textarea id=${id} rows="3" dir="auto" aria-describedby=${described} aria-invalid=${invalid} .value=${typed} @input=${typing(it, id)}></textarea>`;
  if (field.kind === 'received') return html`<input id=${id} type="date" max=${it.desk.lastDay < it.desk.today ? it.desk.lastDay : it.desk.today} aria-describedby=${described} aria-invalid=${invalid} .value=${typed} @input=${typing(it, id)} />`;
  if (field.kind === 'sheet' || field.kind === 'code') return html`<input id=${id} autocomplete="off" autocapitalize="characters" spellcheck="false" dir="ltr" aria-describedby=${described} aria-invalid=${invalid} .value=${typed} @input=${typing(it, id)} />`;
  return html`<select id=${id} aria-describedby=${described} aria-invalid=${invalid} @change=${typing(it, id)}>${choicesOf(it, field).map(([value, label]) => html`<option value=${value} ?selected=${value === typed}>${label}</option>`)}</select>`;
}

/** Nothing is chosen for who looks again; who types a form first finds it empty, as the paper is where nobody wrote. */
function choicesOf({ speech, desk, differences }: Boxes, field: PaperField): (readonly [value: string, label: string])[] {
  if (field.kind === 'language') return [...(differences ? [['', speech.say('lookAndChoose')] as const] : []), ...paperLanguages.map((code) => [code, speech.languageName(code)] as const)];
  const empty = differences ? ([['', speech.say('lookAndChoose')], [nothing, speech.say('notFilled')]] as const) : ([['', speech.say('notFilled')]] as const);
  const isAge = field.kind === 'background' && field.question === 'age';
  return [...empty, ...(isAge ? ageGroups.map((group) => [group, speech.say(`age.${group}`)] as const) : (desk.poll.background?.areas ?? []).map(({ code, name }) => [code, name] as const))];
}

function labelOf({ speech, desk }: Boxes, field: PaperField): string {
  if (field.kind === 'question') return speech.say('numbered', { number: field.number, question: speech.question(field.question, desk.poll) });
  if (field.kind === 'background') return speech.say(field.question);
  return speech.say(({ sheet: 'sheet', received: 'receivedOn', language: 'formLanguage', code: 'code' } as const)[field.kind]);
}

function hintOf({ speech, desk, differences }: Boxes, field: PaperField): string | undefined {
  const difference = differences?.find((one) => one.field === pathOf(field));
  if (field.kind === 'code') return differences ? [...(difference ? [speech.say('codeDiffers')] : []), speech.say('codeAgain')].join(' ') : undefined;
  if (difference) return speech.say('readings', { yours: speech.reading(difference.field, difference.yours, desk.poll), theirs: speech.reading(difference.field, difference.theirs, desk.poll) });
  if (field.kind === 'received') return speech.say('receivedHint', { lastDay: speech.date(desk.lastDay) });
  return field.kind === 'question' && field.question.kind === 'open' ? speech.say('asWritten') : undefined;
}
