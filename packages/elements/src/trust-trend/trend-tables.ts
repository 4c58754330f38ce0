import type { PollResults, Said } from '@wijkaanpak/domain';
import { isValidated } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { WijkElement } from '../base/wijk-element.ts';
import { cellsOf, statement, table } from './figure-table.ts';
import { byGroup } from './group-tables.ts';
import type { Asked } from './subjects.ts';
import type { Timeline } from './timeline.ts';
import type { TableSpeech } from './words.ts';

/** What the pictures know already: how waves and grades are written, and what else there is to say of a question (what it takes to see more, and the trend). */
export interface Told {
  readonly times: Timeline;
  readonly grade: (value: number) => string;
  readonly isMixed: boolean;
  readonly more: (asked: Asked) => readonly string[];
  readonly sentences: (said: Said) => readonly string[];
}

export { styles } from './trend-tables.styles.ts';

/** What they are of, and the widget that asks for more. */
export interface Shown {
  readonly results: PollResults;
  readonly host: WijkElement<'shared'>;
}

/** Everything the pictures show, in numbers: for who reads with a screen reader, and for who wants to know exactly. After it, what the signs mean, and the way to the same by group. */
export const tables = (speech: TableSpeech, { results, host }: Shown, told: Told): TemplateResult =>
  html`<div class="tables">${figures(speech, results, told)}</div>${reading(speech, results, told)}${wordings(speech, results)}${byGroup(speech, host, { ...told, poll: results.poll })}`;

function figures(speech: TableSpeech, { waves, questions, promises, neighbourhoodName: neighbourhood }: PollResults, { times: { name }, grade, more }: Told): TemplateResult {
  const wave = speech.say('column.wave');
  const isDrawn = waves.some(({ invited }) => invited !== null);
  const count = (value: number | null) => (value === null ? speech.say('notShown') : String(value));
  const ofQuestion = (id: string) => waves.flatMap((one, place) => one.figures.filter(({ question }) => question === id).map((figure) => [name(place), ...cellsOf(speech, figure, grade)]));
  return html`
    ${questions.map(
      (asked) => html`<div>
        ${table({ caption: statement(speech, asked.question, neighbourhood), heads: [wave, speech.say('column.mean'), speech.say('column.interval'), speech.say('column.answers')], rows: ofQuestion(asked.question.id) })}
        ${more(asked).map((sentence) => html`<p class="quiet">${sentence}</p>`)}
      </div>`,
    )}
    ${table({
      caption: speech.say('caption.response'),
      heads: [wave, speech.say('column.word'), speech.say('column.responded'), ...(isDrawn ? [speech.say('column.invited')] : [])],
      rows: waves.map((one, place) => [name(place), speech.say(one.word === 'meting' ? 'isMeting' : 'isPeiling'), count(one.responded), ...(isDrawn ? [one.invited === null ? '–' : String(one.invited)] : [])]),
    })}
    ${promises.length
      ? table({
          caption: speech.say('caption.promises'),
          heads: [wave, speech.say('column.due'), speech.say('column.kept')],
          rows: promises.map((then) => [name(waves.findIndex((one) => one.wave === then.wave)), String(then.due), String(then.kept)]),
        })
      : nothing}
  `;
}

/** How it was asked: whose the questions are, unless others tested them all. */
const wordings = (speech: TableSpeech, { waves }: PollResults): TemplateResult | typeof nothing => (waves.every(({ wordingVersion }) => isValidated(wordingVersion)) ? nothing : html`<p class="quiet" part="wordings">${speech.say('wordings')}</p>`);

/** What the signs mean, of those that are there. */
function reading(speech: TableSpeech, { waves }: PollResults, { isMixed }: Told): TemplateResult {
  const figures = waves.flatMap((wave) => wave.figures);
  const has = (...kinds: readonly string[]) => figures.some(({ reliability }) => kinds.includes(reliability));
  const sentences = [
    ...(isMixed ? [speech.say('reading.circle'), speech.say('reading.square')] : []),
    ...(has('indication') ? [speech.say('reading.hollow')] : []),
    ...(has('withheld', 'cannot-be-weighted') ? [speech.say('reading.withheld')] : []),
    ...(waves.at(-1)!.series > 1 ? [speech.say('reading.break')] : []),
  ];
  return sentences.length === 0 ? html`` : html`<p><strong>${speech.say('reading')}</strong></p><ul class="reading">${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
}
