import { createResource, type Resource } from '@wijkaanpak/client';
import { listReminders, type Page } from '@wijkaanpak/client/addresses';
import { commitmentTransitions, openOffer, type CommitmentStanding, type Issue, type Partner, type Reminder } from '@wijkaanpak/domain';
import { commitmentSections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadableAtom } from 'nanostores';
import { Speech } from '../../base/language.ts';
import { errorSummary, issuesIn, waitingNotice } from '../../parts/notices.ts';
import { actorIn } from '../../parts/acting/actor-in.ts';
import { ChosenPhoto } from '../../parts/photo-choice/chosen-photo.ts';
import { photoStyles } from '../../parts/photo/photo.styles.ts';
import { loadChoices, loadPartners, type Choices } from './choices.ts';
import { newDateFields, noticeOf, progressFields, promiseFields, type FormFields } from './form-fields.ts';
import { formsStyles } from './forms.styles.ts';
import type { FormsHost } from './forms-host.ts';
import { handOverFields } from './hand-over-fields.ts';
import { openForm, type FormKind, type OpenForm } from './open-form.ts';

const submitWords = { make: 'submitMake', progress: 'submitProgress', move: 'submitMove', report: 'submitReport', handOver: 'submitHandOver', takeOver: 'takeOver', decline: 'decline', withdraw: 'withdraw' } as const;

/** With their words and their style, for one person's token. */
export async function openCommitmentForms(language: string, host: FormsHost): Promise<CommitmentForms> {
  for (const { styleSheet } of [photoStyles, formsStyles]) if (!host.root.adoptedStyleSheets.includes(styleSheet!)) host.root.adoptedStyleSheets.push(styleSheet!);
  const forms = new CommitmentForms(host);
  await forms.speak(language);
  return forms;
}

/** What someone who acts for a partner sees beside the promises: what is due soon, a form to promise, and on each of their own what they can do with it. */
export class CommitmentForms {
  readonly #host: FormsHost;
  readonly #actor: ReturnType<typeof actorIn>;
  readonly #reminders: Resource<Page<Reminder>>;
  readonly #choices: Resource<Choices> | undefined;
  #partners: Resource<readonly Partner[]> | undefined;
  readonly #photo: ChosenPhoto;
  #words: Speech<'commitmentForms'> | undefined;
  #open: OpenForm | undefined;

  constructor(host: FormsHost) {
    this.#host = host;
    this.#actor = actorIn(host.token);
    this.#photo = new ChosenPhoto(host);
    this.#reminders = createResource(() => host.call(listReminders, { query: { perPagina: 100 } }));
    this.#choices = host.wijk === undefined ? undefined : loadChoices(host, host.wijk);
    void this.#reminders.reload();
  }

  async speak(language: string): Promise<void> {
    const [words] = await Promise.all([Speech.load(language, commitmentSections, 'commitmentForms'), this.#photo.speak(language)]);
    this.#words = words as Speech<SectionName> as Speech<'commitmentForms'>;
    this.#host.changed();
  }

  get stores(): readonly ReadableAtom[] {
    return [this.#reminders.$state, ...(this.#choices ? [this.#choices.$state] : []), ...(this.#partners ? [this.#partners.$state] : []), ...(this.#open ? [this.#open.submission.$draft, this.#open.submission.$state] : [])];
  }

  /** Above the promises. */
  panel(): TemplateResult | typeof nothing {
    const words = this.#words;
    if (!words) return nothing;
    return html`
      <div class="panel" part="for-partner">
        <div class="heading sub" role="heading" aria-level=${this.#host.level} tabindex="-1">${words.say('forPartner')}</div>
        ${this.#due(words)}
        ${this.#open?.kind === 'make' ? this.#form(words, this.#open) : this.#choices ? html`<button type="button" part="make" @click=${() => this.#begin('make')}>${words.say('make')}</button>` : nothing}
      </div>
    `;
  }

  /** Below one promise. */
  actsOn(commitment: CommitmentStanding): TemplateResult | typeof nothing {
    const words = this.#words;
    if (!words) return nothing;
    if (this.#open?.commitment?.id === commitment.id) return this.#form(words, this.#open);
    const kinds = [...this.#actsAsHolder(commitment), ...this.#actsAsReceiver(commitment)];
    if (kinds.length === 0) return nothing;
    return html`<div class="acts" part="acts">${kinds.map((kind) => html`<button type="button" class="secondary" data-act=${kind} @click=${() => this.#begin(kind, commitment)}>${words.say(kind)}</button>`)}</div>`;
  }

  #actsAsHolder(commitment: CommitmentStanding): FormKind[] {
    if (this.#actor.partner !== undefined && commitment.holder.organisation !== this.#actor.partner) return [];
    const may = (to: 'moved' | 'reported') => commitmentTransitions.some((one) => one.from === commitment.state && one.to === to && one.by === 'promiser');
    const passing: FormKind[] = openOffer(commitment) ? ['withdraw'] : commitment.state === 'kept' ? [] : ['handOver'];
    return ['progress', ...(may('moved') ? (['move'] as const) : []), ...(may('reported') ? (['report'] as const) : []), ...passing];
  }

  /** Only the person to whom it is offered answers. */
  #actsAsReceiver(commitment: CommitmentStanding): FormKind[] {
    const to = openOffer(commitment)?.to;
    const { partner, name } = this.#actor;
    if (!to || (partner !== undefined && to.organisation !== partner) || (name !== undefined && to.name !== name)) return [];
    return commitment.state === 'kept' ? ['decline'] : ['takeOver', 'decline'];
  }

  #due(words: Speech<'commitmentForms'>): TemplateResult | typeof nothing {
    const state = this.#reminders.$state.get();
    if (state.kind === 'failed') return html`<p class="error" role="alert">${words.sayIssue(state.issues[0]!)}</p>`;
    if (state.kind === 'loading' || state.value.items.length === 0) return nothing;
    return html`
      <p class="label">${words.say('reminders')}</p>
      <ul part="reminders">${state.value.items.map((one) => html`<li><bdi>${this.#reminder(words, one)}</bdi></li>`)}</ul>
    `;
  }

  #reminder(words: Speech<'commitmentForms'>, { what, due, daysLeft: count }: Reminder): string {
    return count === 0 ? words.say('reminderToday', { what }) : words.say('reminder', { count, date: words.day(due), what });
  }

  #form(words: Speech<'commitmentForms'>, { kind, commitment, submission }: OpenForm): TemplateResult {
    const state = submission.$state.get();
    if (state.kind === 'waiting') return html`<div class="form">${waitingNotice(words, state, () => submission.submit())}</div>`;
    const issues = [...issuesIn(state), ...this.#photo.issues].map(atControl);
    const fields: FormFields = { words, draft: submission.$draft.get(), issues, edit: (change) => submission.edit(change) };
    return html`
      <form class="form" novalidate @submit=${(event: Event) => this.#submit(event, submission)}>
        <div class="heading sub" role="heading" aria-level=${this.#host.level + 1} tabindex="-1">${words.say(kind)}</div>
        ${errorSummary(words, issues, this.#host.level + 2)}
        ${this.#fields(fields, kind, commitment)}
        <button aria-disabled=${state.kind === 'sending' || this.#photo.isBusy} part="submit">${words.say(state.kind === 'sending' ? 'sending' : submitWords[kind])}</button>
        <button type="button" class="secondary" part="cancel" @click=${() => this.#close()}>${words.say('cancel')}</button>
      </form>
    `;
  }

  #fields(fields: FormFields, kind: FormKind, commitment: CommitmentStanding | undefined): TemplateResult {
    if (kind === 'make') return promiseFields(fields, readyIn(this.#choices));
    if (kind === 'move') return newDateFields(fields);
    if (kind === 'progress') return html`${progressFields(fields)} ${this.#photo.view(fields)}`;
    return kind === 'handOver' ? handOverFields(fields, commitment!, readyIn(this.#partners) ?? []) : noticeOf(fields, kind);
  }

  #begin(kind: FormKind, commitment?: CommitmentStanding): void {
    const open = openForm(this.#host, kind, commitment);
    this.#open = open;
    this.#photo.forget();
    if (kind === 'make') void this.#choices!.reload();
    if (kind === 'handOver') void (this.#partners = loadPartners(this.#host, commitment!.neighbourhood)).reload();
    open.submission.$state.listen((state) => {
      if (state.kind === 'done' && this.#open === open) this.#finish(state.reply);
    });
    this.#host.changed();
    void this.#host.focusOn('.form .heading');
  }

  #submit(event: Event, submission: OpenForm['submission']): void {
    event.preventDefault();
    if (!this.#photo.isBusy) void submission.submit();
  }

  #finish(changed: CommitmentStanding | undefined): void {
    this.#open = undefined;
    this.#host.changed();
    void this.#reminders.reload();
    void this.#host.show(changed, this.#words!.say('done'));
  }

  #close(): void {
    const place = this.#open?.commitment ? `#c-${this.#open.commitment.id} [data-act=${this.#open.kind}]` : '[part=make]';
    this.#open = undefined;
    this.#host.changed();
    void this.#host.focusOn(place);
  }
}

/** The service names a field by its place in what was sent; the form has controls. */
const atControl = (issue: Issue): Issue => ({ ...issue, path: issue.path.startsWith('by') || issue.path.startsWith('to') ? 'who' : issue.path === 'photo.description' ? 'photo-description' : issue.path });

function readyIn<Value>(resource: Resource<Value> | undefined): Value | undefined {
  const state = resource?.$state.get();
  return state?.kind === 'ready' ? state.value : undefined;
}
