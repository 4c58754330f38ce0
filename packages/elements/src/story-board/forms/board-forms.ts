import { createResource, type Resource } from '@wijkaanpak/client';
import { getNeighbourhood, listCommitments, listProposals } from '@wijkaanpak/client/addresses';
import { mostSimilar, succeed, type Result, type WholeStory } from '@wijkaanpak/domain';
import { storySections } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadableAtom } from 'nanostores';
import { Speech } from '../../base/language.ts';
import { organisationIn } from '../../parts/acting/organisation-in.ts';
import { errorSummary, issuesIn, waitingNotice } from '../../parts/notices.ts';
import type { FormSpeech } from '../words.ts';
import { fieldsOf, type Choices } from './form-fields.ts';
import type { FormsHost } from './forms-host.ts';
import { openForm, type FormKind, type OpenForm } from './open-form.ts';

const submitWords = { note: 'submitNote', answer: 'submitAnswer', share: 'submitShare', link: 'submitLink', transcribe: 'submitTranscribe' } as const;

/** With their words. */
export async function openBoardForms(language: string, host: FormsHost): Promise<BoardForms> {
  const forms = new BoardForms(host);
  await forms.speak(language);
  return forms;
}

/** What someone of the team does with a story, one form at a time; and the slip for a teller whose story was written down. */
export class BoardForms {
  readonly #host: FormsHost;
  readonly #choices: Resource<Choices>;
  #speech: FormSpeech | undefined;
  #open: OpenForm | undefined;
  #code: string | undefined;

  constructor(host: FormsHost) {
    this.#host = host;
    this.#choices = createResource(() => loadChoices(host));
  }

  async speak(language: string): Promise<void> {
    this.#speech = (await Speech.load(language, storySections, 'storyBoardForms')) as FormSpeech;
    this.#host.changed();
  }

  get stores(): readonly ReadableAtom[] {
    return [this.#choices.$state, ...(this.#open ? [this.#open.submission.$draft, this.#open.submission.$state] : [])];
  }

  get hasSlip(): boolean {
    return this.#code !== undefined;
  }

  get isOpenAbove(): boolean {
    return this.hasSlip || this.#open?.kind === 'note';
  }

  /** Above the stories: one that is written down, or the slip for its teller. */
  above(): TemplateResult | typeof nothing {
    if (this.#code !== undefined) return this.#slip(this.#code);
    return this.#open?.kind === 'note' ? this.#form(this.#open) : nothing;
  }

  /** In a story, instead of its buttons. */
  below(story: WholeStory): TemplateResult | undefined {
    return this.#open?.story?.id === story.id ? this.#form(this.#open) : undefined;
  }

  open(kind: FormKind, story?: WholeStory): void {
    const open = openForm(this.#host, kind, story);
    this.#open = open;
    if (kind === 'share' || kind === 'link') void this.#choices.reload();
    open.submission.$state.listen((state) => {
      if (state.kind === 'done' && this.#open === open) void this.#finish(open, state.reply);
    });
    this.#host.changed();
    void this.#host.focusOn('.form .heading');
  }

  #form({ kind, story, submission }: OpenForm): TemplateResult {
    const speech = this.#speech!;
    const { level } = this.#host;
    const state = submission.$state.get();
    if (state.kind === 'waiting') return html`<div class="form">${waitingNotice(speech, state, () => submission.submit())}</div>`;
    const issues = issuesIn(state);
    const choices = this.#choices.$state.get();
    const fields = fieldsOf[kind]({ speech, draft: submission.$draft.get(), issues, choices: choices.kind === 'ready' ? nearestFirst(choices.value, story) : undefined, edit: (change) => submission.edit(change) });
    return html`
      <form class="form" novalidate @submit=${(event: Event) => submit(event, submission)}>
        <div class="heading sub" role="heading" aria-level=${level + (story ? 1 : 0)} tabindex="-1">${kind === 'note' ? speech.say('noteTitle') : this.#host.nameOf(kind)}</div>
        ${errorSummary(speech, issues, level + (story ? 2 : 1))}
        ${fields}
        <button aria-disabled=${state.kind === 'sending'} part="submit">${speech.say(state.kind === 'sending' ? 'sending' : submitWords[kind])}</button>
        <button type="button" class="secondary" part="cancel" @click=${() => this.#close()}>${speech.say('cancel')}</button>
      </form>
    `;
  }

  #slip(code: string): TemplateResult {
    const speech = this.#speech!;
    return html`<div class="notice" part="slip">
      <div class="heading" role="heading" aria-level=${this.#host.level} tabindex="-1">${speech.say('slipTitle')}</div>
      <p>${speech.say('slip')}</p>
      <p><code dir="ltr">${code}</code></p>
      ${this.#host.page === undefined ? nothing : html`<p>${speech.say('slipWhere', { address: this.#host.page })}</p>`}
      <p class="quiet acts">${speech.say('slipKeep')}</p>
      <p class="acts"><button type="button" part="print" @click=${() => print()}>${speech.say('print')}</button> <button type="button" class="secondary" part="slip-done" @click=${() => this.#forgetSlip()}>${speech.say('slipDone')}</button></p>
    </div>`;
  }

  async #finish({ kind, story }: OpenForm, code: string | undefined): Promise<void> {
    this.#open = undefined;
    this.#code = kind === 'note' ? code : undefined;
    this.#host.announce(this.#speech!.say('done'));
    await this.#host.reload();
    this.#host.changed();
    void this.#host.focusOn(story ? `#t-${story.id}` : this.hasSlip ? '[part=slip] .heading' : '.count');
  }

  /** The code is nowhere any more but on the teller's paper. */
  #forgetSlip(): void {
    this.#code = undefined;
    this.#host.changed();
    void this.#host.focusOn('[part=note]');
  }

  #close(): void {
    const { kind, story } = this.#open!;
    this.#open = undefined;
    this.#host.changed();
    void this.#host.focusOn(story ? `#s-${story.id} [data-act=${kind}]` : '[part=note]');
  }
}

function submit(event: Event, submission: OpenForm['submission']): void {
  event.preventDefault();
  void submission.submit();
}

/** What is most like the story stands first; who chooses is a person. */
function nearestFirst({ partners, proposals, commitments }: Choices, story: WholeStory | undefined): Choices {
  const text = `${story?.words ?? ''} ${story?.transcript?.words ?? ''}`;
  const sorted = <Item>(items: readonly Item[], textOf: (item: Item) => string) => mostSimilar(text, items, { textOf, atLeast: 0, most: items.length });
  return { partners, proposals: sorted(proposals, ({ title, description }) => `${title} ${description}`), commitments: sorted(commitments, ({ what }) => what) };
}

async function loadChoices(host: FormsHost): Promise<Result<Choices>> {
  const params = { wijk: host.wijk };
  const query = { perPagina: 100 };
  const [neighbourhood, proposals, commitments] = await Promise.all([host.call(getNeighbourhood, { params }), host.call(listProposals, { params, query }), host.call(listCommitments, { params, query })]);
  if (!neighbourhood.ok) return neighbourhood;
  const own = organisationIn(host.token ?? '');
  const partners = [...neighbourhood.value.partners].sort((a, b) => Number(b.id === own) - Number(a.id === own));
  return succeed({ partners, proposals: proposals.ok ? proposals.value.items : [], commitments: commitments.ok ? commitments.value.items : [] });
}
