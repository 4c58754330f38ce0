import { eventsOf, type ChallengeStanding, type Issue } from '@wijkaanpak/domain';
import type { SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../base/language.ts';
import { describedBy, field, fieldError, type Field } from '../../parts/field.ts';
import { errorFor } from '../../parts/notices.ts';
import { lengthIn } from '../length.ts';
import { asksMandate, type Act } from './acts.ts';
import type { OwnMandates } from './mandates-of.ts';
import { asksDay, asksGrounds, hasWords, type ActDraft } from './open-form.ts';

export type Words = Speech<'challengeForms'>;
type WordKey = Parameters<Words['say']>[0];

export interface ActFields {
  readonly words: Words;
  readonly challenge: ChallengeStanding;
  readonly mandates: OwnMandates | undefined;
  readonly draft: ActDraft;
  readonly issues: readonly Issue[];
  readonly edit: (change: Partial<ActDraft>) => void;
}

const labelled = ({ words, issues }: ActFields, id: keyof ActDraft, label: WordKey): Field => ({ id, label: words.say(label), error: errorFor(words as Speech<SectionName>, issues, id) });
const typed = ({ edit }: ActFields, id: keyof ActDraft) => (event: Event) => edit({ [id]: (event.target as HTMLInputElement).value });

/** The controls of one act. */
export function actFields(it: ActFields, act: Act): TemplateResult {
  return html`
    ${asksMandate(act) ? mandate(it) : nothing}
    ${act === 'receipt' && it.challenge.ordinance.answer.complexTerm ? complexity(it) : nothing}
    ${asksGrounds(act) ? grounds(it) : nothing}
    ${hasWords(act) ? words(it, `${act}.words`) : nothing}
    ${act === 'offer' ? amount(it) : nothing}
    ${asksDay(act) ? day(it, act as 'invitation' | 'offer') : nothing}
    ${means(it, act)}
  `;
}

function mandate(it: ActFields): TemplateResult {
  const { words, mandates, draft } = it;
  const one = labelled(it, 'mandate', 'mandate');
  if (mandates && !mandates.mandates.length) return html`<p class="notice">${words.say('noMandate')}</p>`;
  const name = (id: string) => mandates?.subjects.find((subject) => subject.id === id)?.name ?? id;
  const option = ({ id, subjects, upTo }: OwnMandates['mandates'][number]) =>
    html`<option value=${id} ?selected=${id === draft.mandate}>${words.say('mandateOption', { subjects: subjects.map(name).join(', '), limit: upTo ? words.say('upTo', { amount: words.money(upTo) }) : words.say('noMoney') })}</option>`;
  return field(one, html`<select id="mandate" aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} @change=${typed(it, 'mandate')}><option value="">${words.say('choose')}</option>${mandates?.mandates.map(option)}</select>`);
}

function complexity(it: ActFields): TemplateResult {
  const { words, draft, edit, challenge: { ordinance: { answer } } } = it;
  const one = labelled(it, 'complexity', 'complexity');
  const choices = [['ordinary', answer.term], ['complex', answer.complexTerm!]] as const;
  return html`<fieldset class="field" id="complexity" tabindex="-1" aria-describedby=${describedBy(one)}><legend>${one.label}</legend>
    ${choices.map(([value, term]) => html`<div class="choice"><input type="radio" name="complexity" id="complexity-${value}" .checked=${draft.complexity === value} @change=${() => edit({ complexity: value })} /> <label for="complexity-${value}">${words.say(`complexity.${value}`, { term: lengthIn(words, term) })}</label></div>`)}
    ${fieldError(one)}</fieldset>`;
}

/** The grounds that the ordinance lists, as it was when the challenge came in; there are no others to choose. */
function grounds(it: ActFields): TemplateResult {
  const { words, draft, edit, challenge: { ordinance } } = it;
  const one = labelled(it, 'grounds', 'grounds');
  const choose = (event: Event) => {
    const isChosen = ({ ground }: { ground: string }) => (event.currentTarget as HTMLElement).querySelector<HTMLInputElement>(`#ground-${ground}`)!.checked;
    edit({ grounds: ordinance.grounds.filter(isChosen).map(({ ground }) => ground) });
  };
  return html`<fieldset class="field" id="grounds" tabindex="-1" aria-describedby=${describedBy(one)} @change=${choose}><legend>${one.label}</legend>
    ${ordinance.grounds.map(({ ground, article }) => html`<div class="choice"><input type="checkbox" id="ground-${ground}" .checked=${draft.grounds.includes(ground)} /> <label for="ground-${ground}">${words.say('groundIn', { ground: words.say(`ground.${ground}`), article })}</label></div>`)}
    ${fieldError(one)}</fieldset>`;
}

function words(it: ActFields, label: WordKey): TemplateResult {
  const one = labelled(it, 'words', label);
  return field(one, html`<textarea id="words" rows="4" dir="auto" aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} .value=${it.draft.words} @input=${typed(it, 'words')}></textarea>`);
}

function amount(it: ActFields): TemplateResult {
  const one = labelled(it, 'amount', 'offer.amount');
  return field(one, html`<input id="amount" inputmode="decimal" autocomplete="off" dir="ltr" aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} .value=${it.draft.amount} @input=${typed(it, 'amount')} />`);
}

function day(it: ActFields, act: 'invitation' | 'offer'): TemplateResult {
  const one = labelled(it, 'day', `${act}.day`);
  return field(one, html`<input id="day" type="date" aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} .value=${it.draft.day} @input=${typed(it, 'day')} />`);
}

/** What the act brings about, before it is done. */
function means({ words, challenge: { ordinance: { answer: { postponement } }, events } }: ActFields, act: Act): TemplateResult | typeof nothing {
  if (act === 'receipt') return nothing;
  if (act === 'postponement') return postponement ? html`<p>${words.say('postponement.means', { term: lengthIn(words, postponement.by), count: postponement.times })}</p>` : nothing;
  const offer = eventsOf(events, 'offer').at(-1);
  if (act === 'signature' && offer) return html`<p class="told" dir="auto">${offer.result}</p><p>${words.say('signature.means', { date: words.day(offer.until) })}</p>`;
  return html`<p>${words.say(`${act}.means`)}</p>`;
}
