import { isSamePerson, type EscalationStanding, type Issue, type MandateStanding } from '@wijkaanpak/domain';
import { mandateSections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadableAtom } from 'nanostores';
import { Speech } from '../../base/language.ts';
import { errorSummary, issuesIn, waitingNotice } from '../../parts/notices.ts';
import { answerFields, questionFields, type FormFields, type Words } from './form-fields.ts';
import type { FormsHost } from './forms-host.ts';
import { personIn } from '../../parts/acting/person-in.ts';
import { formsStyles } from './forms.styles.ts';
import { openForm, type OpenForm } from './open-form.ts';

/** With their words and their style, for one person's token. */
export async function openMandateForms(language: string, host: FormsHost): Promise<MandateForms> {
  const sheet = formsStyles.styleSheet!;
  if (!host.root.adoptedStyleSheets.includes(sheet)) host.root.adoptedStyleSheets.push(sheet);
  const forms = new MandateForms(host);
  await forms.speak(language);
  return forms;
}

/** What who holds a mandate, or stands behind one, sees beside the register: a form to put a question up, and on each question that is with them one to answer it. */
export class MandateForms {
  readonly #host: FormsHost;
  readonly #who: ReturnType<typeof personIn>;
  #words: Words | undefined;
  #open: OpenForm | undefined;

  constructor(host: FormsHost) {
    this.#host = host;
    this.#who = personIn(host.token);
  }

  async speak(language: string): Promise<void> {
    this.#words = (await Speech.load(language, mandateSections, 'mandateForms')) as Speech<SectionName> as Words;
    this.#host.changed();
  }

  get stores(): readonly ReadableAtom[] {
    return this.#open ? [this.#open.submission.$draft, this.#open.submission.$state] : [];
  }

  /** Above the questions. */
  panel(): TemplateResult | typeof nothing {
    const words = this.#words;
    if (!words || !this.#host.register()) return nothing;
    const open = this.#open;
    return html`
      <div class="panel" part="for-holder">
        ${open && !open.escalation ? this.#form(words, open) : this.#own.length ? html`<button type="button" part="raise" @click=${() => this.#begin()}>${words.say('raise')}</button>` : html`<p>${words.say('noMandate')}</p>`}
      </div>
    `;
  }

  /** Below one question, where it is with this person or was, or comes to them next. */
  actsOn(escalation: EscalationStanding): TemplateResult | typeof nothing {
    const words = this.#words;
    const { road, person, answer } = escalation;
    const turn = road.findIndex((one) => isSamePerson(one, person));
    if (!words || answer !== null || (this.#who && !road.slice(turn).some((one) => isSamePerson(one, this.#who!)))) return nothing;
    if (this.#open?.escalation?.id === escalation.id) return this.#form(words, this.#open);
    return html`<button type="button" class="secondary" part="answer-question" @click=${() => this.#begin(escalation)}>${words.say('answer')}</button>`;
  }

  get #own(): MandateStanding[] {
    return this.#host.register()!.items.filter(({ holder }) => !this.#who || isSamePerson(holder, this.#who));
  }

  #form(words: Words, { escalation, submission }: OpenForm): TemplateResult {
    const state = submission.$state.get();
    const { level } = this.#host;
    if (state.kind === 'waiting') return html`<div class="form">${waitingNotice(words, state, () => submission.submit())}</div>`;
    const issues = issuesIn(state).map(atControl);
    const fields: FormFields = { words, speech: this.#host.speech()!, register: this.#host.register()!, draft: submission.$draft.get(), issues, edit: (change) => submission.edit(change) };
    const [title, send] = escalation ? (['answer', 'submitAnswer'] as const) : (['raise', 'submitRaise'] as const);
    return html`
      <form class="form" novalidate @submit=${(event: Event) => (event.preventDefault(), void submission.submit())}>
        <div class="heading sub" role="heading" aria-level=${level + 1} tabindex="-1">${words.say(title)}</div>
        ${errorSummary(words, issues, level + 2)} ${escalation ? answerFields(fields) : questionFields(fields, this.#own)}
        <button aria-disabled=${state.kind === 'sending'} part="submit">${words.say(state.kind === 'sending' ? 'sending' : send)}</button>
        <button type="button" class="secondary" part="cancel" @click=${() => this.#close()}>${words.say('cancel')}</button>
      </form>
    `;
  }

  #begin(escalation?: EscalationStanding): void {
    const open = openForm(this.#host, escalation);
    const draft = open.submission.$draft.get();
    const [only, second] = this.#own;
    if (!escalation && !draft.subject && !draft.question) open.submission.edit({ ...this.#host.asked(), ...(only && !second && { mandate: only.id }) });
    this.#open = open;
    open.submission.$state.listen((state) => {
      if (state.kind !== 'done' || this.#open !== open) return;
      this.#open = undefined;
      this.#host.changed();
      void this.#host.show(state.reply, this.#words!.say('done'));
    });
    this.#host.changed();
    void this.#host.focusOn('.form .heading');
  }

  #close(): void {
    const place = this.#open?.escalation ? `#e-${this.#open.escalation.id} [part=answer-question]` : '[part=raise]';
    this.#open = undefined;
    this.#host.changed();
    void this.#host.focusOn(place);
  }
}

/** The service names a field by its place in what was sent; the form has controls. */
const atControl = (issue: Issue): Issue => (['subject', 'area', 'amount'].includes(issue.path) ? { ...issue, path: `raise-${issue.path}` } : issue);
