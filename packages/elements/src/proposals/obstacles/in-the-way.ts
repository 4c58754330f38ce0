import { createResource, type Resource } from '@wijkaanpak/client';
import { getNeighbourhood, listObstacles, type Page } from '@wijkaanpak/client/addresses';
import { succeed, type ObstacleCount, type ObstacleStanding } from '@wijkaanpak/domain';
import { proposalSections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { Speech } from '../../base/language.ts';
import { loadFailure, skeleton } from '../../parts/notices.ts';
import { obstacleItem } from '../road/obstacle-list.ts';
import type { RoadHost } from '../road/road-host.ts';
import { roadStyles } from '../road/road.styles.ts';
import type { RoadWords, Told } from '../road/timeline.ts';

interface Shown {
  readonly page: Page<ObstacleStanding> & ObstacleCount;
  readonly partners: Told['partners'];
}

/** With its words and its style, for the neighbourhood that is shown. */
export async function openInTheWay(language: string, host: RoadHost, wijk: string): Promise<InTheWay> {
  const sheet = roadStyles.styleSheet!;
  if (!host.root.adoptedStyleSheets.includes(sheet)) host.root.adoptedStyleSheets.push(sheet);
  return new InTheWay((await Speech.load(language, proposalSections, 'proposalRoad')) as Speech<SectionName> as RoadWords, host, wijk);
}

/** What stands in the way of proposals in a neighbourhood, in numbers for everyone to see, and each with its owner and clock. */
export class InTheWay {
  readonly #words: RoadWords;
  readonly #host: RoadHost;
  readonly read: Resource<Shown>;

  constructor(words: RoadWords, host: RoadHost, wijk: string) {
    this.#words = words;
    this.#host = host;
    this.read = createResource(async () => {
      const params = { wijk };
      const [page, neighbourhood] = await Promise.all([host.call(listObstacles, { params, query: { perPagina: 100 } }), host.call(getNeighbourhood, { params })]);
      return page.ok ? succeed({ page: page.value, partners: neighbourhood.ok ? neighbourhood.value.partners : [] }) : page;
    });
    void this.read.reload();
  }

  view(): TemplateResult {
    const words = this.#words;
    const state = this.read.$state.get();
    if (state.kind === 'loading') return skeleton(words);
    if (state.kind === 'failed') return loadFailure(words, state.issues, () => this.read.reload());
    const { page: { items, standing, overdue, removed, refused, longestDays }, partners } = state.value;
    if (!items.length) return html`<p>${words.say('noObstacles')}</p>`;
    return html`
      <p>${words.say('standing', { count: standing })} ${overdue ? words.say('standingLate', { count: overdue }) : nothing} ${longestDays === null ? nothing : words.say('longest', { count: longestDays })}</p>
      <p class="quiet">${words.say('ended', { removed, refused })}</p>
      <ul class="boxes">${items.map((one) => obstacleItem({ words, partners }, one, this.#toProposal(one)))}</ul>
    `;
  }

  #toProposal({ proposal }: ObstacleStanding): TemplateResult | typeof nothing {
    const page = this.#host.pageAt(`voorstellen/${proposal}`);
    return page ? html`<p><a href=${page}>${this.#words.say('seeProposal')}</a></p>` : nothing;
  }
}
