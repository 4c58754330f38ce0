import type { PollResults } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { gradeChart, promiseChart, responseChart, type Charted } from './charts.ts';
import { breaksOf, conclusionOf, sentencesFor } from './conclusion.ts';
import { gradeIn, subjectsOf, wordOf, type Asked } from './subjects.ts';
import { timelineOf } from './timeline.ts';
import type { Told } from './trend-tables.ts';
import type { ResultSpeech } from './words.ts';

export { styles } from './trend-results.styles.ts';

export interface Shown {
  readonly speech: ResultSpeech;
  readonly results: PollResults;
  /** Level of its headings. */
  readonly level: number;
  /** Addresses of the figures as a file, and of what its columns mean. */
  readonly files: readonly [table: string, description: string] | undefined;
  readonly tables: (told: Told) => TemplateResult;
  /** A reader opens the tables. */
  readonly open: () => void;
}

/** What may be concluded first; then each figure with its picture, how many took part, promises kept, and the way to the numbers. */
export function pictures(shown: Shown): TemplateResult {
  const { speech, results, level, tables, open } = shown;
  const { waves, promises } = results;
  const charted = { waves, times: timelineOf(waves, speech.language), ...writtenIn(speech) };
  const subheading = (words: string) => html`<div class="heading sub" role="heading" aria-level=${level}>${words}</div>`;
  const band = waves.flatMap(({ figures }) => figures).flatMap((figure) => ('mean' in figure ? [figure.mean.level] : []))[0];
  const now = promises.at(-1);
  const word = wordOf(results);
  return html`
    <p class="conclusion" part="conclusion">${conclusionOf(speech, results)}</p>
    <p class="quiet" part="assurance">${speech.say(`word.${word}`)} ${band ? speech.say('room', { percent: Math.round(band * 1000) / 10 }) : nothing}</p>
    ${breaksOf(speech, results).map((sentence) => html`<p class="notice" part="series">${sentence}</p>`)}
    ${subjectsOf(results).map(([subject, asked]) => html`${subheading(subject)}<ul class="aspects" role="list">${asked.map((one) => aspect(shown, charted, one))}</ul>`)}
    <div class="wide" part="response">${subheading(speech.say('response'))}<p>${responseNow(shown, charted)}</p>${responseChart(charted)}</div>
    ${now
      ? html`<div class="wide" part="promises">${subheading(speech.say('promises'))}<p>${speech.say('promisesNow', { count: now.due, kept: now.kept })} ${speech.say('noCause')}</p>${promiseChart(charted, promises)}</div>`
      : nothing}
    <details part="table" @toggle=${open}><summary>${speech.say('table')}</summary>${tables({ ...charted, isMixed: word === 'both', more: ({ said, trend }) => [...sentencesFor(speech, said).slice(1), ...sentencesFor(speech, trend)], sentences: (said) => sentencesFor(speech, said) })}</details>
    ${downloads(shown)}
  `;
}

/** One figure over the years: what may be said of it comes first. */
function aspect({ speech, results }: Shown, charted: Charted, { question, said }: Asked): TemplateResult {
  const isAsked = results.waves.at(-1)!.figures.some((figure) => figure.question === question.id);
  return html`
    <li part="aspect">
      <p class="question">${question.kind === 'open' ? nothing : speech.say(`aspect.${question.aspect}`)}</p>
      <p class="quiet">${isAsked ? nothing : speech.say('noLongerAsked')} ${sentencesFor(speech, said)[0]}</p>
      ${gradeChart(charted, question.id)}
    </li>
  `;
}

function responseNow({ speech, results: { waves } }: Shown, { share }: Charted): string {
  const { responded, invited } = waves.at(-1)!;
  if (responded === null) return speech.say('withheld');
  const count = speech.say('responseNow', { count: responded });
  return invited === null ? count : `${count} ${speech.say('responseShare', { share: share(responded / invited) })}`;
}

const downloads = ({ speech, files }: Shown): TemplateResult | typeof nothing =>
  files ? html`<ul class="downloads"><li><a href=${files[0]} download part="download">${speech.say('download')}</a></li><li><a href=${files[1]}>${speech.say('describe')}</a></li></ul>` : nothing;

function writtenIn(speech: ResultSpeech): Pick<Charted, 'grade' | 'count' | 'share' | 'keptOf'> {
  const share = new Intl.NumberFormat(speech.language, { style: 'percent', maximumFractionDigits: 0 });
  const count = new Intl.NumberFormat(speech.language);
  return { grade: gradeIn(speech.language), count: (value) => count.format(value), share: (value) => share.format(value), keptOf: ({ kept, due }) => speech.say('keptOf', { kept, due }) };
}
