import { createResource, type Resource } from '@wijkaanpak/client';
import { getPollResults, getPollTable, getPollTableDescription } from '@wijkaanpak/client/addresses';
import type { PollResults } from '@wijkaanpak/domain';
import { trustTrendDetailWords, trustTrendWords } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { gradeChart, promiseChart, responseChart, type Written } from './charts.ts';
import { breaksOf, conclusionOf, sentencesOf } from './conclusion.ts';
import { gradeIn, subjectsOf, wordOf, type Asked } from './subjects.ts';
import { timelineOf, type Timeline } from './timeline.ts';
import { styles } from './trust-trend.styles.ts';
import { OwnSpeech, type TrendSpeech } from './words.ts';

/** What a view is made from. */
interface Shown {
  readonly speech: TrendSpeech;
  readonly results: PollResults;
  readonly times: Timeline;
  readonly written: Written;
}

/**
 * Trust over the years: what may be said of it in one sentence, then each figure with the room around it, how many took part, and promises kept on the same time axis.
 * Everything a picture shows is in a table too. Shows nothing that was not published.
 * @element wijk-trust-trend
 * @slot - shown until the widget runs
 */
export class WijkTrustTrend extends WijkElement<'shared'> {
  static override styles = [...WijkElement.styles, styles];
  static override properties = { ...WijkElement.properties, lacksDetails: { state: true } };
  protected readonly section = 'shared';
  /** What shows the tables could not be loaded. */
  declare protected lacksDetails: boolean;
  #details: ((results: PollResults, more: (asked: Asked) => readonly string[]) => TemplateResult) | undefined;
  #results: Resource<PollResults> | undefined;

  protected connect(): void {
    this.#results = createResource(() => this.read(getPollResults, { params: { peiling: this.resourceId } }));
    this.stores.follow(this.#results.$state);
    void this.#results.reload();
  }

  protected override async speak(): Promise<void> {
    const wereOpen = this.#details !== undefined;
    this.#details = undefined;
    this.speech = await OwnSpeech.from(nearestLanguage(this), trustTrendWords);
    if (wereOpen) await this.#loadDetails();
  }

  /** Tables, the reading guide and their words come when a reader opens them. */
  async #loadDetails(): Promise<void> {
    if (this.#details) return;
    try {
      const [{ details, styles: own }, words] = await Promise.all([import('./trend-details.ts'), OwnSpeech.from(nearestLanguage(this), trustTrendDetailWords)]);
      const sheets = (this.renderRoot as ShadowRoot).adoptedStyleSheets;
      if (!sheets.includes(own.styleSheet!)) sheets.push(own.styleSheet!);
      this.#details = (results, more) => details(words, results, more);
    } catch (error) {
      reportError(error);
    }
    this.lacksDetails = !this.#details;
    this.requestUpdate();
  }

  protected view(poll: Speech<'shared'>): TemplateResult | typeof nothing {
    const speech: TrendSpeech = poll;
    const state = this.#results!.$state.get();
    if (state.kind === 'loading') return skeleton(poll);
    if (state.kind === 'failed') return loadFailure(poll, state.issues, () => this.#results!.reload());
    const results = state.value;
    const { title, waves, nextResultAt } = results;
    if (!waves.length) return html`${this.heading(title)}<p class="notice" part="empty">${nextResultAt ? speech.say('noneYet', { when: speech.moment(nextResultAt) }) : speech.say('none')}</p>`;
    const shown = { speech, results, times: timelineOf(waves, speech.language), written: writtenIn(speech) };
    return html`
      ${this.heading(title)}
      <p class="conclusion" part="conclusion">${conclusionOf(speech, results)}</p>
      <p class="quiet" part="assurance">${speech.say(`word.${wordOf(results)}`)}</p>
      ${breaksOf(speech, results).map((sentence) => html`<p class="notice" part="series">${sentence}</p>`)}
      ${subjectsOf(results).map(([subject, asked]) => html`${this.#subheading(subject)}<ul class="aspects" role="list">${asked.map((one) => aspect(shown, one))}</ul>`)}
      ${this.#response(shown)} ${this.#promises(shown)}
      <details part="table" @toggle=${() => this.#loadDetails()}>
        <summary>${speech.say('table')}</summary>
        ${this.lacksDetails ? loadFailure(poll, [], () => this.#loadDetails()) : (this.#details?.(results, ({ said, trend }) => [...sentencesOf(speech, said).slice(1), ...sentencesOf(speech, trend)]) ?? skeleton(poll))}
      </details>
      ${this.#downloads(speech)}
    `;
  }

  #response({ speech, results: { waves }, ...drawn }: Shown): TemplateResult {
    return html`<div class="wide" part="response">${this.#subheading(speech.say('response'))}${responseChart(waves, drawn)}</div>`;
  }

  #promises({ speech, results: { waves, promises }, ...drawn }: Shown): TemplateResult | typeof nothing {
    const now = promises.at(-1);
    if (!now) return nothing;
    return html`
      <div class="wide" part="promises">
        ${this.#subheading(speech.say('promises'))}
        <p>${speech.say('promisesNow', { count: now.due, kept: now.kept })} ${speech.say('noCause')}</p>
        ${promiseChart(waves, promises, drawn)}
      </div>
    `;
  }

  #downloads(speech: TrendSpeech): TemplateResult | typeof nothing {
    if (this.api || this.given || !this.source) return nothing;
    const at = ({ path }: { readonly path: string }) => `${this.source!.base}${path.replace('{peiling}', this.source!.id)}`;
    return html`<ul class="downloads"><li><a href=${at(getPollTable)} download part="download">${speech.say('download')}</a></li><li><a href=${at(getPollTableDescription)}>${speech.say('describe')}</a></li></ul>`;
  }

  #subheading(words: string): TemplateResult {
    return html`<div class="heading sub" role="heading" aria-level=${this.headingLevel + 1}>${words}</div>`;
  }
}

/** One figure over the years: what may be said of it comes first. */
function aspect({ speech, results, times, written }: Shown, { question, said }: Asked): TemplateResult {
  const isAsked = results.waves.at(-1)!.figures.some((figure) => figure.question === question.id);
  return html`
    <li part="aspect">
      <p class="question">${question.kind === 'open' ? nothing : speech.say(`aspect.${question.aspect}`)}</p>
      <p class="quiet">${isAsked ? nothing : speech.say('noLongerAsked')} ${sentencesOf(speech, said)[0]}</p>
      ${gradeChart(results.waves, question.id, { times, written })}
    </li>
  `;
}

const writtenIn = (speech: TrendSpeech): Written => {
  const share = new Intl.NumberFormat(speech.language, { style: 'percent', maximumFractionDigits: 0 });
  const count = new Intl.NumberFormat(speech.language);
  return { grade: gradeIn(speech.language), count: (value) => count.format(value), share: (value) => share.format(value), keptOf: ({ kept, due }) => speech.say('keptOf', { kept, due }) };
};
