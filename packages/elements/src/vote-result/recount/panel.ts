import type { CountDifference, Recount, Vote } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartWords } from '../on-demand.ts';
import { titleOf } from '../title-of.ts';
import type { Progress, Report } from './count-again.ts';
import type { RecountState } from './recounting.ts';

type Words = PartWords<'recount'>;

interface RecountPanel {
  readonly words: Words;
  readonly vote: Vote;
  readonly state: RecountState;
  /** Level of the heading of the verdict. */
  readonly level: number;
  readonly stop: () => void;
  readonly again: () => void;
  readonly save: () => void;
}

/** A recount while it runs, and what came of it. */
export function recountPanel(panel: RecountPanel): TemplateResult {
  const { state, words, again, stop } = panel;
  if (state.kind === 'running') return running(words, state, stop);
  if (state.kind === 'counted') return verdict(panel, state);
  return html`
    <div class="verdict differs" part="verdict">
      ${verdictHeading(panel, state)}
      <p>${state.issues.map((issue) => words.sayIssue(issue))}</p>
      <button type="button" class="secondary" part="again" @click=${again}>${words.say('retry')}</button>
    </div>
  `;
}

/** `120 kB`, `0,12 seconde`. */
const inUnit = ({ language }: Words, value: number, unit: 'kilobyte' | 'second'): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: unit === 'second' ? 'long' : 'short', maximumFractionDigits: unit === 'second' ? 2 : 0 }).format(value);

const running = (words: Words, progress: Progress, stop: () => void): TemplateResult => html`
  <p class="running">${stageSentence(words, progress)}</p>
  <progress part="progress" aria-label=${words.say('progress')} max="1" value=${shareOf(progress) ?? nothing}></progress>
  <button type="button" class="secondary" part="stop" @click=${stop}>${words.say('stop')}</button>
`;

function stageSentence(words: Words, { stage, done, total = 0 }: Progress): string {
  if (stage === 'fetching') return done ? words.say('fetching', { size: inUnit(words, done / 1000, 'kilobyte') }) : words.say('starting');
  return words.say(stage, { done: Math.min(done, total), total });
}

/** Checking and counting are each half of the work. How much there is to fetch is not known, and what is decided last takes a moment or a while. */
function shareOf({ stage, done, total = 0 }: Progress): number | undefined {
  if (!total || (stage !== 'checking' && stage !== 'counting')) return undefined;
  return Math.min(1, done / total) / 2 + (stage === 'counting' ? 0.5 : 0);
}

/** Differences in words or record only: who wins is the same. */
const isBeside = ({ kind }: CountDifference): boolean => kind === 'reason' || kind === 'record';

/** What came of it, in one sentence. */
export function verdictWords(words: Words, state: Report): string {
  if (state.kind === 'failed') return words.say('failed');
  const { differences, outcome } = state.recount;
  return words.say(differences.length === 0 ? 'same' : !outcome ? 'uncountable' : differences.every(isBeside) ? 'sameWinners' : 'differs');
}

const verdictHeading = ({ level, words }: RecountPanel, state: Report): TemplateResult => html`<div class="heading sub" role="heading" aria-level=${level} tabindex="-1">${verdictWords(words, state)}</div>`;

function verdict(panel: RecountPanel, state: Extract<Report, { kind: 'counted' }>): TemplateResult {
  const { words, again, save } = panel;
  const { recount, milliseconds } = state;
  const { differences, ballots, outcome } = recount;
  const isSame = differences.length === 0;
  return html`
    <div class="verdict ${isSame ? 'same' : 'differs'}" part="verdict">
      ${verdictHeading(panel, state)}
      ${outcome ? html`<p>${words.say('counted', { count: ballots, time: inUnit(words, milliseconds / 1000, 'second') })}</p>` : nothing}
      ${isSame ? checks(words, recount) : html`<ul class="differences">${differences.map((difference) => html`<li>${differenceSentence(panel, difference)}</li>`)}</ul><p>${words.say('advice')}</p>`}
      ${outcome ? winners(panel, outcome.winners) : nothing}
      <p class="actions">
        ${outcome ? html`<button type="button" class="secondary" part="save" @click=${save}>${words.say('save')}</button>` : nothing}
        <button type="button" class="secondary" part="again" @click=${again}>${words.say('again')}</button>
      </p>
      ${outcome ? html`<p class="quiet">${words.say('saveHow')}</p>` : nothing}
    </div>
  `;
}

const checks = (words: Words, { ballots, different }: Recount): TemplateResult => html`
  <ul class="checks">
    <li>${words.say('checkedRules')}</li>
    <li>${words.say('checkedBallots', { count: ballots, different })}</li>
    <li>${words.say('checkedOutcome')}</li>
  </ul>
`;

const winners = ({ words, vote }: RecountPanel, ids: readonly string[]): TemplateResult =>
  ids.length === 0
    ? html`<p>${words.say('noWinner')}</p>`
    : html`<details ?open=${ids.length <= 5}>
        <summary>${words.say('winners', { count: ids.length })}</summary>
        <ul>${vote.options.filter(({ id }) => ids.includes(id)).map(({ title }) => html`<li><bdi>${title}</bdi></li>`)}</ul>
      </details>`;

function differenceSentence({ words, vote }: RecountPanel, difference: CountDifference): string {
  const { kind } = difference;
  const key = kind === 'ballot' && difference.ballot === 0 ? 'difference.unreadable' : (`difference.${kind}` as const);
  const money = (amount: number) => words.money(amount, vote.rules.currency);
  return words.say(key, {
    ...difference,
    ...('option' in difference && { option: titleOf(vote, difference.option) }),
    ...(kind === 'cost' && { published: money(difference.published), counted: money(difference.counted) }),
  });
}
