import type { Resource } from '@wijkaanpak/client';
import type { ChallengeStanding, Issue } from '@wijkaanpak/domain';
import { challengeSections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadableAtom } from 'nanostores';
import { Speech } from '../../base/language.ts';
import { errorSummary, issuesIn, waitingNotice } from '../../parts/notices.ts';
import { actFields, type Words } from './act-fields.ts';
import { actsOfOrganisation, actsOfWriters, type Act } from './acts.ts';
import type { FormsHost } from './forms-host.ts';
import { formsStyles } from './forms.styles.ts';
import { mandatesOf, type OwnMandates } from './mandates-of.ts';
import { openForm, type OpenForm } from './open-form.ts';

/** With their words and their style, for who acts for an organisation or has the link of a plan. */
export async function openChallengeForms(language: string, host: FormsHost): Promise<ChallengeForms> {
  const sheet = formsStyles.styleSheet!;
  if (!host.root.adoptedStyleSheets.includes(sheet)) host.root.adoptedStyleSheets.push(sheet);
  const forms = new ChallengeForms(host);
  await forms.speak(language);
  return forms;
}

/** Below an opened challenge: the steps that this person can take on it now, each a form of its own. */
export class ChallengeForms {
  readonly #host: FormsHost;
  readonly #mandates: Resource<OwnMandates> | undefined;
  #words: Words | undefined;
  #open: OpenForm | undefined;

  constructor(host: FormsHost) {
    this.#host = host;
    this.#mandates = host.token === undefined ? undefined : mandatesOf(host, host.token);
    void this.#mandates?.reload();
  }

  async speak(language: string): Promise<void> {
    this.#words = (await Speech.load(language, challengeSections, 'challengeForms')) as Speech<SectionName> as Words;
    this.#host.changed();
  }

  /** Of whom these forms are; undefined where they are the writers' alone. */
  get token(): string | undefined {
    return this.#host.token;
  }

  get stores(): readonly ReadableAtom[] {
    return [...(this.#mandates ? [this.#mandates.$state] : []), ...(this.#open ? [this.#open.submission.$draft, this.#open.submission.$state] : [])];
  }

  view(challenge: ChallengeStanding): TemplateResult | typeof nothing {
    const words = this.#words;
    if (!words) return nothing;
    const isWriter = this.#host.link(challenge.id) !== undefined;
    return html`
      ${this.#host.token === undefined ? nothing : this.#panel({ words, challenge }, 'forOrganisation', actsOfOrganisation(challenge))}
      ${isWriter ? this.#panel({ words, challenge }, 'forWriters', actsOfWriters(challenge)) : nothing}
    `;
  }

  #panel(it: { readonly words: Words; readonly challenge: ChallengeStanding }, title: 'forOrganisation' | 'forWriters', acts: readonly Act[]): TemplateResult | typeof nothing {
    if (!acts.length) return nothing;
    const { words, challenge } = it;
    const open = this.#open;
    const isOpen = open?.challenge.id === challenge.id && acts.includes(open.act);
    return html`
      <div class="panel" part=${title === 'forWriters' ? 'for-writers' : 'for-organisation'}>
        <div class="heading sub" role="heading" aria-level=${this.#host.level} tabindex="-1">${words.say(title)}</div>
        ${isOpen ? this.#form(it, open) : html`<div class="acts">${acts.map((act) => html`<button type="button" class="secondary" data-act=${act} @click=${() => this.#begin(act, challenge)}>${words.say(act)}</button>`)}</div>`}
      </div>
    `;
  }

  #form({ words, challenge }: { readonly words: Words; readonly challenge: ChallengeStanding }, { act, submission }: OpenForm): TemplateResult {
    const state = submission.$state.get();
    const { level } = this.#host;
    if (state.kind === 'waiting') return html`<div class="form">${waitingNotice(words as Speech<SectionName>, state, () => submission.submit())}</div>`;
    const issues = issuesIn(state).map(atControl);
    const mandates = this.#mandates?.$state.get();
    const fields = { words, challenge, issues, draft: submission.$draft.get(), edit: (change: Parameters<typeof submission.edit>[0]) => submission.edit(change), mandates: mandates?.kind === 'ready' ? mandates.value : undefined };
    return html`
      <form class="form" novalidate @submit=${(event: Event) => (event.preventDefault(), void submission.submit())}>
        <div class="heading sub" role="heading" aria-level=${level + 1} tabindex="-1">${words.say(act)}</div>
        ${errorSummary(words as Speech<SectionName>, issues, level + 2)} ${actFields(fields, act)}
        <div class="acts"><button aria-disabled=${state.kind === 'sending'} part="submit">${words.say(state.kind === 'sending' ? 'sending' : 'send')}</button>
        <button type="button" class="secondary" part="cancel" @click=${() => this.#close()}>${words.say('cancel')}</button></div>
      </form>
    `;
  }

  #begin(act: Act, challenge: ChallengeStanding): void {
    const open = openForm(this.#host, act, challenge);
    const mandates = this.#mandates?.$state.get();
    const [only, second] = mandates?.kind === 'ready' ? mandates.value.mandates : [];
    if (only && !second && !open.submission.$draft.get().mandate) open.submission.edit({ mandate: only.id });
    this.#open = open;
    open.submission.$state.listen((state) => {
      if (state.kind !== 'done' || this.#open !== open) return;
      this.#open = undefined;
      this.#host.changed();
      void this.#host.show(challenge.id, this.#words!.say('done'));
    });
    this.#host.changed();
    void this.#host.focusOn('form.form .heading');
  }

  #close(): void {
    const { act, challenge } = this.#open!;
    this.#open = undefined;
    this.#host.changed();
    void this.#host.focusOn(`#u-${challenge.id} [data-act=${act}]`);
  }
}

/** The service names a field by its place in what was sent; the form has controls. */
const controls: Readonly<Record<string, string>> = { what: 'words', reasons: 'words', result: 'words', findings: 'words', supplyBy: 'day', until: 'day', yearly: 'amount', by: '', offer: '' };
const atControl = (issue: Issue): Issue => ({ ...issue, path: controls[issue.path.split('.')[0]!] ?? issue.path.split('.')[0]! });
