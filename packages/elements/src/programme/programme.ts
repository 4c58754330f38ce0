import { createResource, type Resource } from '@wijkaanpak/client';
import { getTimeline, listProgrammes, type Page } from '@wijkaanpak/client/addresses';
import type { ProgrammeStanding, Timeline } from '@wijkaanpak/domain';
import { programmeSections } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
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

  protected connect(): void {
    this.#year = undefined;
    this.#programmes = createResource(() => this.read(listProgrammes, { params: { wijk: this.resourceId } }));
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

  #one(speech: Speech<'programme'>, programme: ProgrammeStanding): TemplateResult {
    const shown = { programme, speech, level: this.headingLevel + 1 };
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
