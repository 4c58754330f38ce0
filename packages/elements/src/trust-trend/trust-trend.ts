import { createResource, type Resource, type ResourceState } from '@wijkaanpak/client';
import { getPollResults, getPollTable, getPollTableDescription } from '@wijkaanpak/client/addresses';
import type { PollResults } from '@wijkaanpak/domain';
import { trustTrendResultWords, trustTrendTableWords, trustTrendWords } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { laterPart } from './later-part.ts';
import type { Told } from './trend-tables.ts';
import { OwnSpeech, type TrendSpeech } from './words.ts';

/**
 * Trust over the years: what may be said of it in one sentence, then each figure with the room around it, how many took part, and promises kept on the same time axis.
 * Everything a picture shows is in a table too. Shows nothing that was not published.
 * @element wijk-trust-trend
 * @slot - shown until the widget runs
 */
export class WijkTrustTrend extends WijkElement<'shared'> {
  protected readonly section = 'shared';
  /** What shows results comes with the first results, its tables when a reader opens them. */
  readonly #pictures = laterPart(this, () => import('./trend-results.ts'), trustTrendResultWords);
  readonly #tables = laterPart(this, () => import('./trend-tables.ts'), trustTrendTableWords);
  #results: Resource<PollResults> | undefined;

  protected connect(): void {
    this.#results = createResource(async () => {
      const read = await this.read(getPollResults, { params: { peiling: this.resourceId } });
      if (read.ok && read.value.waves.length) await this.#pictures.reload();
      return read;
    });
    this.stores.follow(this.#results.$state, this.#pictures.$state, this.#tables.$state);
    void this.#results.reload();
  }

  protected override async speak(): Promise<void> {
    this.speech = await OwnSpeech.from(nearestLanguage(this), trustTrendWords);
    for (const part of [this.#pictures, this.#tables]) if (part.$state.get().kind === 'ready') await part.reload();
  }

  protected view(shared: Speech<'shared'>): TemplateResult | typeof nothing {
    const speech: TrendSpeech = shared;
    return whenReady(speech, this.#results!, (results) => {
      const { title, nextResultAt, waves } = results;
      const empty = () => html`<p class="notice" part="empty">${nextResultAt ? speech.say('noneYet', { when: speech.moment(nextResultAt) }) : speech.say('none')}</p>`;
      return html`${this.heading(title)}${waves.length ? whenReady(speech, this.#pictures, ({ part, speech: words }) => part.pictures({ speech: words, results, level: this.headingLevel + 1, files: this.#files, tables: (told) => this.#tablesOf(speech, results, told), open: () => this.#open() })) : empty()}`;
    });
  }

  #tablesOf(speech: TrendSpeech, results: PollResults, told: Told): TemplateResult {
    return whenReady(speech, this.#tables, ({ part, speech: words }) => part.tables(words, { results, host: this }, told));
  }

  #open(): void {
    if (this.#tables.$state.get().kind !== 'ready') void this.#tables.reload();
  }

  /** Where the figures are as a file and what its columns mean, if a service has them. */
  get #files(): readonly [table: string, description: string] | undefined {
    if (this.api || this.given || !this.source) return undefined;
    const { base, id } = this.source;
    const at = ({ path }: { readonly path: string }) => base + path.replace('{peiling}', id);
    return [at(getPollTable), at(getPollTableDescription)];
  }
}

/** What is there, or that it is on its way, or that it did not come. */
function whenReady<T>(speech: TrendSpeech, { $state, reload }: Resource<T>, show: (value: T) => TemplateResult): TemplateResult {
  const state: ResourceState<T> = $state.get();
  if (state.kind === 'ready') return show(state.value);
  return state.kind === 'loading' ? skeleton(speech) : loadFailure(speech, state.issues, reload);
}
