import type { Resource } from '@wijkaanpak/client';
import type { Issue, ObstacleStanding, ProposalStanding } from '@wijkaanpak/domain';
import { proposalSections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadableAtom } from 'nanostores';
import { Speech } from '../../base/language.ts';
import { errorSummary, issuesIn, waitingNotice } from '../../parts/notices.ts';
import { photoStyles } from '../../parts/photo/photo.styles.ts';
import { ChosenPhoto } from '../../parts/photo-choice/chosen-photo.ts';
import type { RoadHost } from '../road/road-host.ts';
import { personIn } from '../../parts/acting/person-in.ts';
import { loadChoices, type Choices } from './choices.ts';
import { actsIn, type About, type FormKind } from './drafts.ts';
import { fieldsOf, formField, type FormFields, type PartnerWords } from './fields.ts';
import { openForm, placeOf, standingIn, type OpenForm } from './open-form.ts';
import { partnerStyles } from './partner.styles.ts';

export interface PartnerHost extends RoadHost {
  readonly token: string;
  /** The neighbourhood that is shown; undefined where the widget shows one proposal. */
  readonly wijk: string | undefined;
}

/** With their words and their style, for one person's token. */
export async function openPartnerForms(language: string, host: PartnerHost): Promise<PartnerForms> {
  for (const { styleSheet } of [photoStyles, partnerStyles]) if (!host.root.adoptedStyleSheets.includes(styleSheet!)) host.root.adoptedStyleSheets.push(styleSheet!);
  const forms = new PartnerForms(host);
  await forms.speak(language);
  return forms;
}

/** What someone who acts for a partner can do: on the road of each proposal, with what stands in its way, with questions, and for who cannot use a page. */
export class PartnerForms {
  readonly #host: PartnerHost;
  readonly #who: ReturnType<typeof personIn>;
  readonly #photo: ChosenPhoto;
  #choices: Resource<Choices> | undefined;
  #words: PartnerWords | undefined;
  #open: OpenForm | undefined;

  constructor(host: PartnerHost) {
    this.#host = host;
    this.#who = personIn(host.token);
    this.#photo = new ChosenPhoto(host);
  }

  async speak(language: string): Promise<void> {
    const [words] = await Promise.all([Speech.load(language, proposalSections, 'proposalPartner'), this.#photo.speak(language)]);
    this.#words = words as Speech<SectionName> as PartnerWords;
    this.#host.changed();
  }

  get stores(): readonly ReadableAtom[] {
    return [...(this.#choices ? [this.#choices.$state] : []), ...(this.#open ? [this.#open.submission.$draft, this.#open.submission.$state] : [])];
  }

  /** Above the proposals: for who tells by phone or on paper, and for groups of residents. */
  panel(): TemplateResult | typeof nothing {
    const words = this.#words;
    if (!words || this.#host.wijk === undefined) return nothing;
    return html`<div class="panel" part="for-partner"><div class="heading sub" role="heading" aria-level=${this.#host.level}>${words.say('forPartner')}</div>${this.#acts(words, ['tell', 'group'], {})}</div>`;
  }

  actsOn(proposal: ProposalStanding): TemplateResult | typeof nothing {
    return this.#words ? this.#acts(this.#words, actsIn[proposal.state], { proposal }) : nothing;
  }

  actsOnObstacle(proposal: ProposalStanding, obstacle: ObstacleStanding): TemplateResult | typeof nothing {
    const isStanding = obstacle.state === 'open' || obstacle.state === 'overdue';
    return this.#words && isStanding ? this.#acts(this.#words, ['note'], { proposal, obstacle }) : nothing;
  }

  actsOnQuestion(proposal: ProposalStanding, question: string): TemplateResult | typeof nothing {
    return this.#words ? this.#acts(this.#words, ['reply'], { proposal, question }) : nothing;
  }

  #acts(words: PartnerWords, kinds: readonly FormKind[], about: About): TemplateResult | typeof nothing {
    const open = this.#open;
    const place = placeOf(about);
    if (open?.place === place && kinds.includes(open.kind)) return this.#form(words, open);
    return kinds.length ? html`<div class="acts" part="acts">${kinds.map((kind) => html`<button type="button" class="secondary" data-act=${kind} data-place=${place} @click=${() => this.#begin(kind, about)}>${words.say(kind)}</button>`)}</div>` : nothing;
  }

  #form(words: PartnerWords, { kind, about, submission }: OpenForm): TemplateResult {
    const state = submission.$state.get();
    if (state.kind === 'waiting') return html`<div class="form">${waitingNotice(words, state, () => submission.submit())}</div>`;
    const issues = [...issuesIn(state), ...this.#photo.issues].map((one) => atControl(one, kind));
    const choices = this.#choices?.$state.get();
    const fields: FormFields = { words, issues, about, who: this.#who, draft: submission.$draft.get(), choices: choices?.kind === 'ready' ? choices.value : undefined, edit: (change) => submission.edit(change) };
    return html`
      <form class="form" novalidate @submit=${(event: Event) => this.#submit(event, submission)}>
        <div class="heading sub" role="heading" aria-level=${this.#host.level + 1} tabindex="-1">${words.say(kind)}</div>
        ${errorSummary(words, issues, this.#host.level + 2)} ${fieldsOf[kind].map((name) => formField(fields, name))} ${kind === 'progress' ? this.#photo.view(fields) : nothing}
        <button aria-disabled=${state.kind === 'sending' || this.#photo.isBusy} part="submit">${words.say(state.kind === 'sending' ? 'sending' : 'submit')}</button>
        <button type="button" class="secondary" part="cancel" @click=${() => this.#close()}>${words.say('cancel')}</button>
      </form>
    `;
  }

  #begin(kind: FormKind, about: About): void {
    const open = openForm(this.#host, kind, about);
    this.#open = open;
    this.#photo.forget();
    this.#choices ??= loadChoices(this.#host, about.proposal?.neighbourhood ?? this.#host.wijk!);
    void this.#choices.reload();
    open.submission.$state.listen((state) => {
      if (state.kind === 'done' && this.#open === open) this.#finish(open, state.reply);
    });
    this.#host.changed();
    void this.#host.focusOn('.form .heading');
  }

  #submit(event: Event, submission: OpenForm['submission']): void {
    event.preventDefault();
    if (!this.#photo.isBusy) void submission.submit();
  }

  #finish({ about: { proposal, obstacle, question } }: OpenForm, reply: unknown): void {
    this.#open = undefined;
    this.#host.changed();
    const place = question ? `#v-${question}` : obstacle ? `#o-${obstacle.id}` : proposal ? `#p-${proposal.id} .title` : '.count';
    void this.#host.show(standingIn(reply), this.#words!.say('done'), place);
  }

  #close(): void {
    const { kind, place } = this.#open!;
    this.#open = undefined;
    this.#host.changed();
    void this.#host.focusOn(`[data-act=${kind}][data-place="${place}"]`);
  }
}

/** The service names a field by its place in what was sent; the form has controls. */
function atControl(one: Issue, kind: FormKind): Issue {
  const field = one.path.replace(/^matter\./, '');
  const renamed: Readonly<Record<string, string>> = {
    vote: 'whichVote', table: 'point', isReadBack: 'readBack', 'photo.description': 'photo-description', ...(kind === 'group' && { kind: 'groupKind' }), ...(kind === 'tell' && { group: 'fromGroup' }), ...(kind === 'note' && { due: 'newDue' }), ...(kind === 'agree' && { text: 'agreement' }),
  };
  return { ...one, path: renamed[field] ?? field };
}
