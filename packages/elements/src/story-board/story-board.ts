import { createResource, type Resource } from '@wijkaanpak/client';
import { getNeighbourhood, getWaitingStories, listStoryBoard, unlinkStory, type Page } from '@wijkaanpak/client/addresses';
import { fail, succeed, type Neighbourhood, type Result, type StoryLink, type WaitingStories, type WholeStory } from '@wijkaanpak/domain';
import { storyBoardSections } from '@wijkaanpak/texts';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { toldMediaStyles } from '../parts/told-media/told-media.styles.ts';
import { ToldMedia } from '../parts/told-media/told-media.ts';
import { boardCard } from './board-card.ts';
import type { BoardForms } from './forms/board-forms.ts';
import type { similarStories } from './similar/similar-stories.ts';
import { styles } from './story-board.styles.ts';

const perPagina = 20;

/**
 * For professionals: every story with its clock, who waits longest first; who leads and who is involved. With it they answer, hand over, link, write out what was spoken,
 * and write down what came by paper, telephone or talk. There are no categories and no departments.
 * @element wijk-story-board
 * @fires {WijkSubmitEvent} wijk-submit - before something is sent; `respondWith` lets the host answer
 * @fires {CustomEvent} wijk-done - after it was delivered
 * @slot - shown until the widget runs
 */
export class WijkStoryBoard extends WijkElement<'storyBoard'> {
  static override styles = [...WijkElement.styles, toldMediaStyles, styles];
  static override properties: PropertyDeclarations = { token: { attribute: false } };

  /** Bearer token of who acts in a role, from the organisation's own login. Only as a property, so that it never stands in a page. */
  declare token: string | undefined;
  protected readonly section = storyBoardSections;
  #list: Resource<Page<WholeStory>> | undefined;
  #neighbourhood: Resource<Neighbourhood> | undefined;
  #waiting: Resource<WaitingStories> | undefined;
  #media: ToldMedia | undefined;
  #forms: BoardForms | undefined;
  #similar: typeof similarStories | undefined;
  #pages = 1;

  protected connect(): void {
    const params = { wijk: this.resourceId };
    this.#list = createResource(() => this.#read());
    this.#neighbourhood = createResource(() => this.call(getNeighbourhood, { params }));
    this.#waiting = createResource(() => this.call(getWaitingStories, { params }));
    this.#begin();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isNew = changed.has('token') && this.#list !== undefined;
    super.willUpdate(changed);
    if (isNew) this.#begin();
  }

  protected override async speak(): Promise<void> {
    await super.speak();
    void this.#forms?.speak(nearestLanguage(this));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#media?.forget();
  }

  protected view(speech: Speech<'storyBoard'>): TemplateResult | typeof nothing {
    const state = this.#list!.$state.get();
    if (state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'failed') {
      const isOutside = state.issues.some(({ code }) => code.startsWith('access.'));
      return isOutside ? html`<p class="notice" part="login">${speech.say('login')}</p>` : loadFailure(speech, state.issues, () => this.#list!.reload());
    }
    const { items, total } = state.value;
    return html`
      <div class=${this.#forms?.hasSlip ? 'has-slip' : ''}>
        ${this.#forms?.above() ?? nothing}
        ${this.#forms?.isOpenAbove ? nothing : html`<p><button type="button" part="note" @click=${() => this.#act('note')}>${speech.say('note')}</button></p>`}
        <p class="count" tabindex="-1">${this.#counted(speech, total)}</p>
        ${items.map((story) => this.#card(speech, story, items))}
        ${items.length < total ? html`<button type="button" class="secondary" part="more" @click=${() => this.#more(items.length)}>${speech.say('more')}</button>` : nothing}
      </div>
    `;
  }

  /** The same as everyone can read of the neighbourhood. */
  #counted(speech: Speech<'storyBoard'>, total: number): string {
    if (total === 0) return speech.say('none');
    const state = this.#waiting!.$state.get();
    if (state.kind !== 'ready') return '';
    const { waiting, longestDays } = state.value;
    return waiting === 0 ? speech.say('nobodyWaits') : `${speech.say('waiting', { count: waiting })} ${speech.say('longest', { count: longestDays ?? 0 })}`;
  }

  #card(speech: Speech<'storyBoard'>, story: WholeStory, items: readonly WholeStory[]): TemplateResult {
    const state = this.#neighbourhood!.$state.get();
    const acts = ['answer', 'share', 'link', ...(story.voice ? (['transcribe'] as const) : [])] as const;
    return boardCard({
      story, speech, level: this.headingLevel, partners: state.kind === 'ready' ? state.value.partners : [], media: this.#media!,
      similar: this.#similar?.(story, items) ?? [],
      unlink: (link) => this.#unlink(story.id, link),
      acts: this.#forms?.below(story) ?? html`<div class="acts">${acts.map((kind) => html`<button type="button" class="secondary" data-act=${kind} @click=${() => this.#act(kind, story)}>${speech.say(kind)}</button>`)}</div>`,
    });
  }

  #begin(): void {
    this.#media?.forget();
    this.#forms = undefined;
    this.#media = new ToldMedia({ base: this.src ?? '', token: this.token, changed: () => this.requestUpdate() });
    this.#pages = 1;
    this.#follow();
    void this.#reload();
    void this.#neighbourhood!.reload();
    if (this.token !== undefined) void this.#compare();
  }

  /** What is alike is looked for on this device, once the board is there. */
  async #compare(): Promise<void> {
    this.#similar = (await import('./similar/similar-stories.ts')).similarStories;
    this.requestUpdate();
  }

  async #reload(): Promise<void> {
    await Promise.all([this.#list!.reload(), this.#waiting!.reload()]);
  }

  /** The pages shown so far, each as it is now. */
  async #read(): Promise<Result<Page<WholeStory>>> {
    if (this.token === undefined && !this.api && this.given === undefined) return fail('access.login-needed');
    const read: Page<WholeStory> = { items: [], total: 0, page: 1, perPage: perPagina };
    for (let pagina = 1; pagina <= this.#pages; pagina += 1) {
      const page = await this.read(listStoryBoard, { params: { wijk: this.resourceId }, query: { pagina, perPagina }, ...(this.token !== undefined && { token: this.token }) });
      if (!page.ok) return page;
      const known = new Set(read.items.map(({ id }) => id));
      read.items.push(...page.value.items.filter(({ id }) => !known.has(id)));
      read.total = page.value.total;
    }
    return succeed(read);
  }

  async #more(shown: number): Promise<void> {
    this.#pages += 1;
    await this.#list!.reload();
    await this.focusOn(`article:nth-of-type(${shown + 1}) .heading`);
  }

  async #unlink(verhaal: string, { kind, id }: StoryLink): Promise<void> {
    const done = await this.call(unlinkStory, { params: { verhaal }, body: { kind, id }, key: `ontkoppeling-${verhaal}-${id}-${Date.now()}`, ...(this.token !== undefined && { token: this.token }) });
    this.announcement = done.ok ? this.speech!.say('unlinked') : this.speech!.sayIssue(done.issues[0]!);
    await this.#list!.reload();
    await this.focusOn(`#t-${verhaal}`);
  }

  /** Forms come when someone wants to do something. */
  async #act(kind: Parameters<BoardForms['open']>[0], story?: WholeStory): Promise<void> {
    const { token } = this;
    if (!this.#forms) {
      const { openBoardForms } = await import('./forms/board-forms.ts');
      this.#forms = await openBoardForms(nearestLanguage(this), {
        wijk: this.resourceId, level: this.headingLevel, page: this.source && `${this.source.base.slice(0, -3)}/wijken/${this.resourceId}/verhalen`, token,
        call: (address, request) => this.call(address, { ...request, ...(token !== undefined && { token }) }),
        send: (address, request) => this.send(address, { ...request, ...(token !== undefined && { token }) }),
        submission: (options) => this.submission(options),
        nameOf: (act) => this.speech!.say(act),
        focusOn: (selector) => this.focusOn(selector),
        announce: (text) => (this.announcement = text),
        changed: () => this.#follow(),
        reload: () => this.#reload(),
      });
    }
    this.#forms.open(kind, story);
  }

  #follow(): void {
    this.stores.follow(this.#list!.$state, this.#waiting!.$state, this.#neighbourhood!.$state, ...(this.#forms?.stores ?? []));
    this.requestUpdate();
  }
}
