import { createResource, type Resource } from '@wijkaanpak/client';
import { getTimeline, listProgrammes, type Page } from '@wijkaanpak/client/addresses';
import { fail, type ProgrammeStanding, type Result, type Timeline } from '@wijkaanpak/domain';
import { programmeSections } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import type { ProgrammeFigures } from './figures/figures.ts';
import { goals } from './goals.ts';
import { styles } from './programme.styles.ts';
import { reflections } from './reflections.ts';
import { timeline } from './timeline.ts';

/**
 * The neighbourhood's long run: goals in residents' words, whether they come nearer beside the city, how residents look back, and everything that happened, year by year.
 * @element wijk-programme
 * @slot - shown until the widget runs
 */
export class WijkProgramme extends WijkElement<'programme'> {
  static override styles = [...WijkElement.styles, styles];
  protected readonly section = programmeSections;
  #programmes: Resource<Page<ProgrammeStanding>> | undefined;
  #timeline: Resource<Timeline> | undefined;
  #year: number | undefined;
  /** Code, words and style of figures come with the first of them. */
  #figures: ProgrammeFigures | undefined;

  protected connect(): void {
    this.#year = undefined;
    this.#programmes = createResource(() => this.#read());
    this.#timeline = this.given === undefined ? createResource(() => this.call(getTimeline, { params: { wijk: this.resourceId }, query: this.#year === undefined ? {} : { jaar: String(this.#year) } })) : undefined;
    this.stores.follow(this.#programmes.$state, ...(this.#timeline ? [this.#timeline.$state] : []));
    void this.#programmes.reload();
    void this.#timeline?.reload();
  }

  protected view(speech: Speech<'programme'>): TemplateResult {
    const state = this.#programmes!.$state.get();
    if (state.kind === 'loading') return skeleton(speech);
    const shown = state.kind === 'failed' ? loadFailure(speech, state.issues, () => this.#programmes!.reload()) : state.value.items.length ? state.value.items.map((programme) => this.#one(speech, programme)) : html`<p part="empty">${speech.say('empty')}</p>`;
    return html`${shown}${this.#happened(speech, this.headingLevel + (state.kind === 'ready' && state.value.items.length ? 1 : 0))}`;
  }

  protected override async speak(): Promise<void> {
    await super.speak();
    if (this.#figures) await this.#openFigures();
  }

  async #read(): Promise<Result<Page<ProgrammeStanding>>> {
    const read = await this.read(listProgrammes, { params: { wijk: this.resourceId } });
    if (!read.ok || !read.value.items.some(({ indicators }) => indicators.length)) return read;
    try {
      await this.#openFigures();
      return read;
    } catch (error) {
      reportError(error);
      return fail('service.unreachable');
    }
  }

  async #openFigures(): Promise<void> {
    const { openFigures } = await import('./figures/figures.ts');
    this.#figures = await openFigures(nearestLanguage(this), this.renderRoot as ShadowRoot);
    this.requestUpdate();
  }

  #one(speech: Speech<'programme'>, programme: ProgrammeStanding): TemplateResult {
    const shown = { programme, speech, level: this.headingLevel + 1, figures: this.#figures };
    return html`
      ${this.heading(programme.title)}
      <p class="quiet">${speech.say('years', { from: String(programme.from), until: String(programme.until) })}</p>
      ${goals(shown)}${reflections(shown)}
    `;
  }

  #happened(speech: Speech<'programme'>, level: number): TemplateResult | typeof nothing {
    const state = this.#timeline?.$state.get();
    if (!state) return nothing;
    if (state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'failed') return loadFailure(speech, state.issues, () => this.#timeline!.reload());
    return timeline(state.value, { speech, level, show: (year) => this.#show(year) });
  }

  async #show(year: number): Promise<void> {
    this.#year = year;
    await this.#timeline!.reload();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#timeline')?.focus();
  }
}
