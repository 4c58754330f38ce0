import { taskKinds, tellOfTask, type ChallengeOrdinance, type ChallengePart, type Issue } from '@wijkaanpak/domain';
import type { SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../base/language.ts';
import { describedBy, field, type Field } from '../../parts/field.ts';
import { errorFor } from '../../parts/notices.ts';
import type { PlanDraft, PlanField } from './plan-draft.ts';

export type Words = Speech<'challengeDrafting'>;
type WordKey = Parameters<Words['say']>[0];

export interface StepFields {
  readonly words: Words;
  readonly speech: Speech<'challenge'>;
  readonly ordinance: ChallengeOrdinance | null;
  readonly draft: PlanDraft;
  readonly issues: readonly Issue[];
  readonly edit: (change: Partial<PlanDraft>) => void;
}

const labelled = ({ words, issues }: StepFields, id: PlanField, hint?: string): Field => ({ id, hint, label: words.say(id as WordKey), error: errorFor(words as Speech<SectionName>, issues, id) });
const typed = ({ edit }: StepFields, id: PlanField) => (event: Event) => edit({ [id]: (event.target as HTMLInputElement).value });

function area(it: StepFields, id: PlanField, hint?: WordKey): TemplateResult {
  const one = labelled(it, id, hint && it.words.say(hint));
  return field(one, html`<textarea id=${id} rows="5" dir="auto" aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} .value=${it.draft[id]} @input=${typed(it, id)}></textarea>`);
}

function number(it: StepFields, id: PlanField, { hint, mode }: { readonly hint?: string | undefined; readonly mode: 'numeric' | 'decimal' }): TemplateResult {
  const one = labelled(it, id, hint);
  return field(one, html`<input id=${id} inputmode=${mode} autocomplete="off" dir="ltr" aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} .value=${it.draft[id]} @input=${typed(it, id)} />`);
}

/** Which kind of task, with what is told of it before a word is written: kept out by law, opened by a law, or not known. It stops nobody. */
function kind(it: StepFields): TemplateResult {
  const { words, speech, draft } = it;
  const one: Field = { id: 'kind', label: words.say('kind'), error: errorFor(words as Speech<SectionName>, it.issues, 'kind') };
  const told = draft.kind ? tellOfTask(draft.kind) : [];
  return html`
    ${field(one, html`<select id="kind" aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} @change=${typed(it, 'kind')}>
      <option value="">${words.say('choose')}</option>${taskKinds.map((name) => html`<option value=${name} ?selected=${name === draft.kind}>${speech.say(`task.${name}`)}</option>`)}
    </select>`)}
    <div role="status" part="law-of-task">${told.map((one) => html`<p class="notice">${words.sayIssue(one)}</p>`)}</div>
  `;
}

const least = ({ words }: StepFields, key: 'groupMinimum' | 'supportMinimum', minimum: number | undefined): string | undefined => (minimum ? words.say(key, { minimum }) : undefined);

/** The controls of one of the seven parts. */
export function stepFields(it: StepFields, part: ChallengePart): TemplateResult {
  const limits = it.ordinance?.thresholds;
  switch (part) {
    case 'task':
      return html`${kind(it)} ${area(it, 'taskDescription', 'taskHint')}`;
    case 'group':
      return html`${area(it, 'groupDescription', 'groupHint')} ${number(it, 'groupPeople', { hint: least(it, 'groupMinimum', limits?.group), mode: 'numeric' })}`;
    case 'better':
      return area(it, 'better', 'betterHint');
    case 'plan':
      return html`${area(it, 'planDescription')} ${area(it, 'planContinuity')}`;
    case 'cost':
      return html`${number(it, 'costOurs', { mode: 'decimal' })} ${number(it, 'costToday', { hint: it.words.say('costTodayHint'), mode: 'decimal' })} ${area(it, 'costExplanation')}`;
    case 'support':
      return html`${number(it, 'supportPeople', { hint: least(it, 'supportMinimum', limits?.support), mode: 'numeric' })} ${area(it, 'supportDescription', 'supportHint')}`;
    case 'help':
      return area(it, 'help', 'helpHint');
  }
}
