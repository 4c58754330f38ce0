import { browserStorage, createResource, type Resource, type Submission } from '@wijkaanpak/client';
import { getNeighbourhood, submitProposal } from '@wijkaanpak/client/addresses';
import { checkProposalTexts, succeed, type Issue, type Neighbourhood, type Proposal, type ProposalInput, type Result } from '@wijkaanpak/domain';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { describedBy, field, type Field } from '../parts/field.ts';
import { errorFor, errorSummary, issuesIn, waitingNotice } from '../parts/notices.ts';
import { photoField, type PhotoDraft } from '../parts/photo/photo-field.ts';
import { photoStyles } from '../parts/photo/photo.styles.ts';
import { scaledPhoto } from '../parts/photo/scaled-photo.ts';
import { styles } from './proposal-form.styles.ts';
import type { SimilarProposals } from './similar/similar.ts';

/** What has been filled in so far; empty text for what has not. */
export interface ProposalDraft extends PhotoDraft {
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly area: string;
}

const empty: ProposalDraft = { title: '', description: '', place: '', area: '', photo: '', photoName: '', photoDescription: '' };

/** Milliseconds that looking for similar proposals may take. */
const longestLook = 1500;

/**
 * From an idea to a proposal: a title and a story are enough; place, area and photo may be added.
 * Before it is sent, proposals that are like it are shown, to support or to pass by. It can be used at once; the areas to choose from come in when the service answers.
 * @element wijk-proposal-form
 * @fires {WijkSubmitEvent<ProposalInput, Proposal>} wijk-submit - before the proposal is sent; `respondWith` lets the host answer
 * @fires {CustomEvent<Proposal>} wijk-done - after it was delivered
 * @slot - shown until the widget runs
 */
export class WijkProposalForm extends WijkElement<'proposalForm'> {
  static override styles = [...WijkElement.styles, photoStyles, styles];
  static override properties: PropertyDeclarations = { photoIssues: { state: true }, isPhotoBusy: { state: true }, isLooking: { state: true } };

  declare private photoIssues: readonly Issue[];
  declare private isPhotoBusy: boolean;
  /** While looking for proposals that are like this one. */
  declare private isLooking: boolean;
  protected readonly section = 'proposalForm';
  #neighbourhood: Resource<Neighbourhood> | undefined;
  #form: Submission<ProposalDraft, Proposal | undefined> | undefined;
  /** The file chosen last: an earlier one that is ready later is dropped. */
  #chosen: File | undefined;
  /** What is like it, shown once before sending. */
  #similar: SimilarProposals | undefined;

  constructor() {
    super();
    this.photoIssues = [];
    this.isPhotoBusy = false;
    this.isLooking = false;
  }

  protected connect(): void {
    const params = { wijk: this.resourceId };
    this.#neighbourhood = createResource(() => this.read(getNeighbourhood, { params }));
    this.#form = this.submission<ProposalDraft, ProposalInput, Proposal | undefined>({
      empty,
      storage: browserStorage('localStorage'),
      check: checkDraft,
      send: (body, key) => this.send(submitProposal, { params, body, key }),
      afterwards: 'start-anew',
    });
    this.stores.follow(this.#neighbourhood.$state, this.#form.$draft, this.#form.$state);
    void this.#neighbourhood.reload();
  }

  protected view(speech: Speech<'proposalForm'>): TemplateResult | typeof nothing {
    const form = this.#form!;
    const state = form.$state.get();
    if (state.kind === 'done') return this.#done(speech, state.reply);
    if (state.kind === 'waiting') return waitingNotice(speech, state, () => form.submit());
    const draft = form.$draft.get();
    const isSending = state.kind === 'sending' || this.isLooking;
    const issues = [...issuesIn(state), ...this.photoIssues].map(atControl);
    const text = (id: 'title' | 'place', hint: string, label: string) => this.#text({ id, hint, label, error: errorFor(speech, issues, id) }, draft[id]);
    const story: Field = { id: 'description', label: speech.say('description'), hint: speech.say('descriptionHint'), error: errorFor(speech, issues, 'description') };
    const optional = (label: string) => speech.say('optional', { label });
    return html`
      <form novalidate @submit=${this.#submit}>
        ${errorSummary(speech, issues, this.headingLevel)}
        <p>${speech.say('intro')}</p>
        ${text('title', speech.say('titleHint'), speech.say('title'))}
        ${field(
          story,
          html`<textarea id="description" rows="6" dir="auto" aria-describedby=${describedBy(story)} aria-invalid=${story.error ? 'true' : nothing} .value=${draft.description} @input=${this.#edit}></textarea>`,
        )}
        ${text('place', speech.say('placeHint'), optional(speech.say('place')))}
        ${this.#areas(speech, issues, draft.area)}
        ${photoField({
          speech, draft, label: optional(speech.say('photo')), isBusy: this.isPhotoBusy,
          error: errorFor(speech, issues, 'photo'),
          descriptionError: errorFor(speech, issues, 'photo-description'),
          choose: (file) => this.#choosePhoto(file),
          remove: () => this.#removePhoto(),
          describe: (photoDescription) => form.edit({ photoDescription }),
        })}
        <p class="quiet">${speech.say('privacy')}</p>
        ${this.#similar?.view() ?? html`<button aria-disabled=${isSending || this.isPhotoBusy} part="submit">${speech.say(isSending ? 'sending' : 'submit')}</button>`}
      </form>
    `;
  }

  #text(it: Field, value: string): TemplateResult {
    return field(it, html`<input id=${it.id} autocomplete="off" dir="auto" aria-describedby=${describedBy(it)} aria-invalid=${it.error ? 'true' : nothing} .value=${value} @input=${this.#edit} />`);
  }

  #areas(speech: Speech<'proposalForm'>, issues: readonly Issue[], chosen: string): TemplateResult | typeof nothing {
    const state = this.#neighbourhood!.$state.get();
    // Its place is held while the areas are on their way, so that nothing jumps under who is typing.
    const areas = state.kind === 'ready' ? state.value.areas : [];
    if (state.kind !== 'loading' && areas.length === 0) return nothing;
    const it: Field = { id: 'area', label: speech.say('optional', { label: speech.say('area') }), error: errorFor(speech, issues, 'area') };
    return field(
      it,
      html`<select id="area" aria-describedby=${describedBy(it)} aria-invalid=${it.error ? 'true' : nothing} @change=${this.#edit}>
        <option value="">${speech.say('areaUnknown')}</option>
        ${areas.map(({ code, name }) => html`<option value=${code} ?selected=${code === chosen}>${name}</option>`)}
      </select>`,
    );
  }

  #done(speech: Speech<'proposalForm'>, proposal: Proposal | undefined): TemplateResult {
    return html`
      <div class="notice done" part="done">
        ${this.heading(speech.say('doneTitle'), 'done-heading')}
        ${proposal ? html`<p><bdi>${speech.say('done', { title: proposal.title })}</bdi></p>` : nothing}
        <button type="button" class="secondary" @click=${this.#another}>${speech.say('another')}</button>
      </div>
    `;
  }

  #edit(event: Event): void {
    const control = event.target as HTMLInputElement;
    this.#form!.edit({ [control.id]: control.value });
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isPhotoBusy || this.isLooking) return;
    const shown = this.#similar;
    const checked = checkDraft(this.#form!.$draft.get());
    this.#similar = shown || !checked.ok ? undefined : await this.#lookAlike(checked.value);
    if (this.#similar) await this.focusOn('.similar .heading');
    else await this.#form!.submit();
  }

  /** A service that does not answer in time holds nobody up. */
  async #lookAlike(input: ProposalInput): Promise<SimilarProposals | undefined> {
    this.isLooking = true;
    const looking = import('./similar/similar.ts').then(({ findSimilar }) =>
      findSimilar(nearestLanguage(this), input, {
        wijk: this.resourceId, level: this.headingLevel, root: this.renderRoot as ShadowRoot, base: this.source?.base,
        call: (address, request) => this.call(address, request), send: (address, request) => this.send(address, request), announce: (text) => (this.announcement = text), changed: () => this.requestUpdate(),
      }),
    );
    const found = await Promise.race([looking.catch(() => undefined), new Promise<undefined>((resolve) => setTimeout(resolve, longestLook))]);
    this.isLooking = false;
    return found;
  }

  #another(): void {
    this.#form!.reopen();
    void this.focusOn('#title');
  }

  async #choosePhoto(file: File): Promise<void> {
    this.#chosen = file;
    this.isPhotoBusy = true;
    this.announcement = this.speech!.say('photoBusy');
    const photo = await scaledPhoto(file);
    if (this.#chosen !== file) return;
    this.isPhotoBusy = false;
    this.photoIssues = photo.ok ? [] : photo.issues;
    if (photo.ok) this.#form!.edit({ photo: photo.value, photoName: file.name });
    this.announcement = photo.ok ? this.speech!.say('photoChosen', { name: file.name }) : this.speech!.sayIssue(photo.issues[0]!);
  }

  #removePhoto(): void {
    this.photoIssues = [];
    this.#form!.edit({ photo: '', photoName: '', photoDescription: '' });
    void this.focusOn('#photo');
  }
}

/** What is wrong with a photo's description belongs to that field, not to the photo. */
const atControl = (issue: Issue): Issue => (issue.path === 'photo.description' ? { ...issue, path: 'photo-description' } : issue);

/** The domain's rules for what a resident filled in; what was left empty is left out. */
function checkDraft({ area, photo, ...typed }: ProposalDraft): Result<ProposalInput> {
  const checked = checkProposalTexts(typed);
  if (!checked.ok) return checked;
  const { title, description, place, photoDescription } = checked.value;
  return succeed({
    title,
    description,
    ...(place && { place }),
    ...(area && { area }),
    ...(photo && { photo: { data: photo, ...(photoDescription && { description: photoDescription }) } }),
  });
}
