import { browserStorage, type Submission } from '@wijkaanpak/client';
import { challengeParts, succeed, type ChallengePart, type ChallengeStanding, type Issue, type Result, type SharedDraft } from '@wijkaanpak/domain';
import { challengeSections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadableAtom } from 'nanostores';
import { Speech } from '../../base/language.ts';
import { errorSummary, issuesIn, waitingNotice } from '../../parts/notices.ts';
import type { Link } from '../link.ts';
import { doneNotice } from './done.ts';
import type { DraftingHost } from './drafting-host.ts';
import { draftingStyles } from './drafting.styles.ts';
import { atControl, checkPart, emptyPlan, fieldsIn, fieldsOf, partsFrom, partsMissing, type PlanDraft } from './plan-draft.ts';
import { parcelOf, sendPlan } from './send-plan.ts';
import { newSecret, Sharing } from './sharing.ts';
import { sharePanel, type SaveState } from './share-panel.ts';
import { stepFields, type Words } from './step-fields.ts';
import { stepList } from './step-list.ts';

/** With its words and its style. */
export async function openDrafting(language: string, host: DraftingHost): Promise<Drafting> {
  const sheet = draftingStyles.styleSheet!;
  if (!host.root.adoptedStyleSheets.includes(sheet)) host.root.adoptedStyleSheets.push(sheet);
  const drafting = new Drafting(host);
  await drafting.speak(language);
  return drafting;
}

/** Writing a plan in seven steps, alone or with neighbours, and sending it once. */
export class Drafting {
  readonly #host: DraftingHost;
  readonly #sharing: Sharing;
  readonly #form: Submission<PlanDraft, ChallengeStanding | undefined>;
  readonly #storage = browserStorage('localStorage');
  #words: Words | undefined;
  #step = 0;
  #save: SaveState = { kind: 'idle' };
  /** Something was typed while the plan was being saved. */
  #isOutdated = false;
  isOpen = false;

  constructor(host: DraftingHost) {
    this.#host = host;
    this.#sharing = new Sharing(host);
    this.#step = Math.min(challengeParts.length, Number(this.#storage.getItem(`wijk:step:${host.place}`)) || 0);
    this.#form = host.submission({
      empty: emptyPlan, storage: this.#storage, afterwards: 'start-anew',
      check: (draft) => {
        const issues = challengeParts.flatMap((part) => checkPart(draft, part, host.ordinance()));
        return issues.length ? { ok: false, issues } : succeed(parcelOf(draft, this.#sharing));
      },
      send: (parcel, key) => sendPlan(host, this.#sharing, parcel, key),
    });
    this.#form.$state.listen((state) => state.kind === 'refused' && this.#showRefusal(state.issues));
  }

  async speak(language: string): Promise<void> {
    this.#words = (await Speech.load(language, challengeSections, 'challengeDrafting')) as Speech<SectionName> as Words;
    this.#host.changed();
  }

  get stores(): readonly ReadableAtom[] {
    return [this.#form.$draft, this.#form.$state];
  }

  readonly read = (link: Link): Promise<Result<SharedDraft>> => this.#sharing.read(link);

  /** Shows the plan that was begun here, or the one of a link; that one takes the place of what was typed here about another. */
  open(link?: Link): void {
    this.isOpen = true;
    if (this.#form.$state.get().kind === 'done') this.#form.reopen();
    if (!link && this.#sharing.shared) this.#startAnew();
    else if (link && this.#sharing.shared?.link.id !== link.id) void this.#adopt(link);
    else if (link) void this.#sync();
    this.#host.changed();
    void this.#host.focusOn('.plan .heading');
  }

  view(): TemplateResult | typeof nothing {
    const words = this.#words;
    const speech = this.#host.speech();
    if (!words || !speech) return nothing;
    const state = this.#form.$state.get();
    if (state.kind === 'done') return doneNotice(words, state.reply, { link: this.#sharing.shared?.link, heading: this.#heading(words.say('doneTitle')), close: () => this.#finish(state.reply?.id ?? this.#sharing.shared?.link.id) });
    if (state.kind === 'waiting') return waitingNotice(words, state, () => this.#form.submit());
    const part = challengeParts[this.#step];
    return html`
      <div class="plan" part="plan">
        ${this.#heading(words.say('title'))}
        <p class="quiet" part="step">${words.say('step', { step: this.#step + 1, steps: challengeParts.length + 1 })}</p>
        ${stepList(words, { step: this.#step, missing: partsMissing(this.#form.$draft.get(), this.#host.ordinance()), go: (step) => this.#go(step) })}
        ${part ? this.#stepForm(words, speech, part) : this.#review(words, state.kind === 'sending')}
        ${sharePanel({ words, shared: this.#sharing.shared, theirs: this.#sharing.theirs, save: this.#save, level: this.#host.level + 1, begin: () => this.#begin(), keep: () => this.#sync(), copy: (link) => this.#copy(link), settle: (one, whose) => this.#settle(one, whose) })}
        <p><button type="button" class="secondary" part="close" @click=${() => this.#close()}>${words.say('close')}</button></p>
      </div>
    `;
  }

  #heading(text: string): TemplateResult {
    return html`<div class="heading" role="heading" aria-level=${this.#host.level} tabindex="-1">${text}</div>`;
  }

  #stepForm(words: Words, speech: Speech<'challenge'>, part: ChallengePart): TemplateResult {
    const issues = issuesIn(this.#form.$state.get()).map(atControl).filter(({ path }) => (fieldsOf[part] as readonly string[]).includes(path));
    return html`
      <form novalidate part="part" @submit=${(event: Event) => (event.preventDefault(), this.#go(this.#step + 1))}>
        <div class="heading sub" role="heading" aria-level=${this.#host.level + 1} tabindex="-1">${words.say(`part.${part}`)}</div>
        ${errorSummary(words, issues, this.#host.level + 2)}
        ${stepFields({ words, speech, ordinance: this.#host.ordinance(), draft: this.#form.$draft.get(), issues, edit: (change) => this.#form.edit(change) }, part)}
        <div class="steps"><button part="next">${words.say('next')}</button> ${this.#step > 0 ? html`<button type="button" class="secondary" part="back" @click=${() => this.#go(this.#step - 1)}>${words.say('back')}</button>` : nothing}</div>
      </form>
    `;
  }

  #review(words: Words, isSending: boolean): TemplateResult {
    const draft = this.#form.$draft.get();
    const missing = partsMissing(draft, this.#host.ordinance());
    const general = issuesIn(this.#form.$state.get()).filter(({ path }) => path === '' || path === 'version');
    return html`
      <form novalidate part="review" @submit=${(event: Event) => (event.preventDefault(), void this.#form.submit())}>
        <div class="heading sub" role="heading" aria-level=${this.#host.level + 1} tabindex="-1">${words.say('review')}</div>
        ${errorSummary(words, general, this.#host.level + 2)}
        <p>${words.say('reviewIntro')}</p>
        ${missing.length ? html`<p>${words.say('stillMissing')}</p><ul>${missing.map((part) => html`<li><button type="button" class="step" @click=${() => this.#go(challengeParts.indexOf(part))}>${words.say(`part.${part}`)}</button></li>`)}</ul>` : nothing}
        <div class="steps"><button part="submit" aria-disabled=${isSending}>${words.say(isSending ? 'sending' : 'submit')}</button> <button type="button" class="secondary" part="back" @click=${() => this.#go(this.#step - 1)}>${words.say('back')}</button></div>
      </form>
    `;
  }

  #go(step: number): void {
    this.#step = step;
    this.#storage.setItem(`wijk:step:${this.#host.place}`, String(step));
    this.#host.changed();
    void this.#host.focusOn('.plan>form .heading');
    if (this.#sharing.shared) void this.#sync();
  }

  /** Where something is wrong in a step, that step is shown with it. */
  #showRefusal(issues: readonly Issue[]): void {
    const controls = issues.map(atControl).map(({ path }) => path);
    const wrong = challengeParts.findIndex((part) => fieldsOf[part].some((name) => controls.includes(name)));
    if (wrong >= 0) this.#step = wrong;
    this.#host.changed();
    void this.#host.focusOn('.summary');
    if (this.#sharing.shared) void this.#sync();
  }

  async #begin(): Promise<void> {
    this.#set({ kind: 'saving' });
    const begun = await this.#sharing.begin(partsFrom(this.#form.$draft.get()), newSecret());
    this.#set(begun.ok ? { kind: 'saved' } : { kind: 'failed', issues: begun.issues });
    if (begun.ok) void this.#host.focusOn('[part=share] .heading');
  }

  /** One save at a time: a second one would meet the first as if a neighbour had written. */
  async #sync(): Promise<void> {
    this.#isOutdated = this.#save.kind === 'saving';
    // What two wrote at once is settled first.
    if (this.#isOutdated || this.#save.kind === 'conflicts') return;
    this.#set({ kind: 'saving' });
    const saved = await this.#sharing.save(() => this.#form.$draft.get());
    if (!saved.ok) return this.#set({ kind: 'failed', issues: saved.issues });
    this.#form.edit(saved.value.take);
    this.#set(saved.value.conflicts.length ? { kind: 'conflicts', parts: saved.value.conflicts } : { kind: 'saved' });
    if (saved.value.conflicts.length) void this.#host.focusOn('[part=conflict] .heading');
    else if (this.#isOutdated) void this.#sync();
  }

  /** The writer chose whose words stand in a part that two changed. */
  #settle(part: ChallengePart, whose: 'theirs' | 'mine'): void {
    if (this.#save.kind !== 'conflicts') return;
    if (whose === 'theirs') this.#form.edit(fieldsIn(this.#sharing.theirs!, part));
    const parts = this.#save.parts.filter((one) => one !== part);
    this.#set(parts.length ? { kind: 'conflicts', parts } : { kind: 'idle' });
    if (!parts.length) this.#sharing.settle();
    void this.#sync();
    void this.#host.focusOn('[part=share] .heading');
  }

  async #adopt(link: Link): Promise<void> {
    const read = await this.read(link);
    if (!read.ok) return this.#set({ kind: 'failed', issues: read.issues });
    this.#form.edit(this.#sharing.adopt(link, read.value));
    this.#set({ kind: 'saved' });
  }

  /** Where a browser does not let a page copy, the link can still be selected. */
  async #copy(link: string): Promise<void> {
    const isCopied = await navigator.clipboard?.writeText(link).then(() => true).catch(() => false);
    if (isCopied) this.#set({ kind: 'copied' });
  }

  #set(save: SaveState): void {
    this.#save = save;
    if (save.kind === 'saved' || save.kind === 'copied') this.#host.announce(this.#words?.say(save.kind) ?? '');
    this.#host.changed();
  }

  /** What was written here before was sent, by this browser or by a neighbour. */
  #startAnew(): void {
    this.#sharing.forget();
    this.#save = { kind: 'idle' };
    this.#step = 0;
    this.#storage.removeItem(`wijk:step:${this.#host.place}`);
    this.#form.edit(emptyPlan);
  }

  #finish(id: string | undefined): void {
    this.#startAnew();
    this.#form.reopen();
    this.isOpen = false;
    this.#host.changed();
    this.#host.closed(id);
  }

  #close(): void {
    this.isOpen = false;
    this.#host.changed();
    this.#host.closed();
  }
}
