import { answerOutcomes, groupKinds, isSamePerson, obstacleKinds, obstacleNoteKinds, proposalKinds, type Issue } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../base/language.ts';
import { describedBy, field, fieldError, type Field } from '../../parts/field.ts';
import { errorFor } from '../../parts/notices.ts';
import type { Choices } from './choices.ts';
import type { About, FieldName, FormKind, PartnerDraft } from './drafts.ts';

export type PartnerWords = Speech<'proposalPartner'>;
type WordKey = Parameters<PartnerWords['say']>[0];

export interface FormFields {
  readonly words: PartnerWords;
  readonly draft: PartnerDraft;
  readonly issues: readonly Issue[];
  readonly about: About;
  readonly choices: Choices | undefined;
  readonly who: { readonly name: string; readonly organisation: string } | undefined;
  readonly edit: (change: Partial<PartnerDraft>) => void;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Which fields a form has, in order. */
export const fieldsOf: { readonly [Kind in FormKind]: readonly FieldName[] } = {
  answer: ['outcome', 'text', 'reasons', 'lasts', 'mandate', 'subject', 'area', 'amount'],
  vote: ['whichVote', 'reasons'],
  consent: ['point'],
  agree: ['agreement', 'parties', 'reasons'],
  start: ['reasons'],
  finish: ['reasons'],
  stop: ['reasons'],
  progress: ['text'],
  obstacle: ['obstacleKind', 'what', 'owner', 'due'],
  note: ['noteKind', 'text', 'newDue'],
  reply: ['text'],
  tell: ['channel', 'title', 'description', 'place', 'fromGroup', 'readBack'],
  group: ['name', 'groupKind', 'members', 'decidedBy', 'until'],
};

const hints: readonly FieldName[] = ['lasts', 'parties', 'reasons', 'mandate', 'amount', 'whichVote', 'point', 'owner', 'due', 'newDue', 'description', 'name', 'decidedBy'];
const areas: readonly FieldName[] = ['text', 'agreement', 'parties', 'reasons', 'what', 'description', 'decidedBy'];
const days: readonly FieldName[] = ['due', 'newDue', 'until'];

const named = (words: PartnerWords, values: readonly string[], prefix: string): Option[] => values.map((value) => ({ value, label: words.say(`${prefix}.${value}` as WordKey) }));

/** What can be chosen; undefined for a field in which one types. */
function optionsOf({ words, choices, about, who, draft }: FormFields, name: FieldName): readonly Option[] | undefined {
  const mandates = (choices?.mandates ?? []).filter(({ state, holder }) => state === 'in-force' && (!who || isSamePerson(holder, who)));
  const subjects = choices?.subjects ?? [];
  switch (name) {
    case 'outcome': return named(words, answerOutcomes, 'outcome');
    case 'lasts': return named(words, proposalKinds, 'lasts');
    case 'obstacleKind': return named(words, obstacleKinds, 'obstacle');
    case 'noteKind': return named(words, obstacleNoteKinds, 'note');
    case 'channel': return named(words, ['phone', 'paper'], 'channel');
    case 'groupKind': return named(words, groupKinds, 'group');
    case 'mandate':
      return mandates.map(({ id, subjects: covered, upTo }) => ({ value: id, label: words.say('mandateOption', { subjects: covered.map((one) => subjects.find((subject) => subject.id === one)?.name ?? one).join(', '), limit: words.money(upTo ?? 0) }) }));
    case 'subject': {
      const covered = mandates.find(({ id }) => id === draft.mandate)?.subjects;
      return subjects.filter(({ id }) => covered?.includes(id) ?? true).map(({ id, name: label }) => ({ value: id, label }));
    }
    case 'area': return (choices?.neighbourhood.areas ?? []).map(({ code, name: label }) => ({ value: code, label }));
    case 'whichVote': return (choices?.votes ?? []).filter(({ options }) => options.some(({ proposal }) => proposal === about.proposal?.id)).map(({ id, title }) => ({ value: id, label: title }));
    case 'point': return (choices?.tables ?? []).flatMap((table) => table.agenda.filter(({ kind, isOpen }) => kind === 'lasting' && isOpen).map(({ id, title }) => ({ value: `${table.id}\n${id}`, label: title })));
    case 'owner': return (choices?.neighbourhood.partners ?? []).flatMap((partner) => partner.people.map((person) => ({ value: `${partner.id}\n${person.name}`, label: [person.name, person.role, partner.name].join(', ') })));
    case 'fromGroup': return (choices?.groups ?? []).map(({ id, name: label }) => ({ value: id, label }));
    default: return undefined;
  }
}

/** One field of a form, by what is filled in there. */
export function formField(it: FormFields, name: FieldName): TemplateResult | typeof nothing {
  if (name === 'newDue' && it.draft.noteKind !== 'moved') return nothing;
  const { words, draft, edit } = it;
  const one: Field = { id: name, label: words.say(name), hint: hints.includes(name) ? words.say(`${name}Hint` as WordKey) : undefined, error: errorFor(words, it.issues, name) };
  const input = (event: Event) => edit({ [name]: (event.target as HTMLInputElement).value });
  const told = { describedBy: describedBy(one), invalid: one.error ? 'true' : nothing } as const;
  const options = optionsOf(it, name);
  if (name === 'readBack') {
    return html`<div class="field"><label class="tick" for="readBack"><input id="readBack" type="checkbox" aria-describedby=${told.describedBy} aria-invalid=${told.invalid} .checked=${draft.readBack !== ''} @change=${(event: Event) => edit({ readBack: (event.target as HTMLInputElement).checked ? 'yes' : '' })} />${one.label}</label>${fieldError(one)}</div>`;
  }
  if (options) {
    return field(one, html`<select id=${name} aria-describedby=${told.describedBy} aria-invalid=${told.invalid} @change=${input}><option value="">${words.say('choose')}</option>${options.map(({ value, label }) => html`<option value=${value} ?selected=${draft[name] === value}>${label}</option>`)}</select>`);
  }
  if (areas.includes(name)) return field(one, html`<textarea id=${name} rows="3" dir="auto" aria-describedby=${told.describedBy} aria-invalid=${told.invalid} .value=${draft[name]} @input=${input}></textarea>`);
  const kind = days.includes(name) ? 'date' : 'text';
  return field(one, html`<input id=${name} type=${kind} autocomplete="off" dir=${kind === 'text' ? 'auto' : nothing} inputmode=${name === 'members' ? 'numeric' : nothing} aria-describedby=${told.describedBy} aria-invalid=${told.invalid} .value=${draft[name]} @input=${input} />`);
}
