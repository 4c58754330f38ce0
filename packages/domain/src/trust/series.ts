import { sayDifferences } from '../statistics/statement/say-difference.ts';
import { sayTrend } from '../statistics/statement/say-trend.ts';
import { sayWave } from '../statistics/statement/say-wave.ts';
import { sentencesOf } from '../statistics/statement/sentence.ts';
import type { Statement, WaveFigure } from '../statistics/statement/statement.ts';
import { isBefore } from '../time.ts';
import type { PollResults, PromisesThen, Said, WaveResult } from './results.ts';
import type { TrustPoll, TrustQuestion } from './trust.ts';

/** The chance that nothing false is said, of all questions of a poll together. */
const surely = 0.95;

interface Published {
  readonly waves: readonly WaveResult[];
  readonly promises: readonly PromisesThen[];
  readonly nextResultAt: string | null;
}

/**
 * A poll over the years, from what was published alone: anyone can say the same from the same figures. Of all changes between two waves together, and of all trends
 * together, the chance that even one is false stays below 5 %: changes after Holm, trends at a level divided by their number (Bonferroni).
 */
export function resultsOf({ id, title, neighbourhoodName }: Pick<TrustPoll, 'id' | 'title' | 'neighbourhoodName'>, { waves: published, promises, nextResultAt }: Published): PollResults {
  const inOrder = [...published].sort((a, b) => (isBefore(a.opensAt, b.opensAt) ? -1 : 1));
  let series = 0;
  const waves = inOrder.map((wave, place): PollResults['waves'][number] => {
    const before = inOrder[place - 1];
    if (!before || !isSameSeries(before, wave)) series += 1;
    return { ...wave, series, changes: before ? changesBetween(before, wave) : [] };
  });
  const asked = questionsEver(waves);
  return { poll: id, title, neighbourhoodName, waves, questions: asked.map((question) => ({ question, said: sayQuestion(waves, question.id, asked.length) })), promises: [...promises], nextResultAt };
}

const isSameSeries = (before: WaveResult, after: WaveResult): boolean =>
  before.wordingVersion === after.wordingVersion && before.word === after.word && before.areas.length === after.areas.length && before.areas.every((area) => after.areas.includes(area));

/** What the questions of a wave say against the wave before, all together. */
function changesBetween(before: WaveResult, after: WaveResult): { question: string; said: Said }[] {
  const both = after.figures.map(({ question }) => question).filter((question) => figureOf(before, question));
  const said = sayDifferences(both.map((question) => [figureOf(before, question)!, figureOf(after, question)!]), { level: surely });
  return both.map((question, place) => ({ question, said: tell(said[place]!) }));
}

/** Questions with grades, those of the last wave first. */
function questionsEver(waves: readonly WaveResult[]): TrustQuestion[] {
  const known = new Map<string, TrustQuestion>();
  for (const { questions } of [...waves].reverse()) for (const question of questions) if (question.kind !== 'open' && !known.has(question.id)) known.set(question.id, question);
  return [...known.values()];
}

/** Of these nothing is heard about a change; what the last wave says by itself may still be told. */
const silent: ReadonlySet<Said['kind']> = new Set(['not-comparable', 'too-few-answers', 'withheld', 'cannot-be-weighted', 'no-spread']);

/** The trend of its last series, else the last change in it, else its last figure. */
function sayQuestion(waves: PollResults['waves'], question: string, questions: number): Said {
  const last = waves.filter((wave) => figureOf(wave, question)).at(-1)!;
  const figures = waves.filter(({ series }) => series === last.series).flatMap((wave) => figureOf(wave, question) ?? []);
  const trend = sayTrend(figures, { level: 1 - (1 - surely) / questions });
  if (trend.kind !== 'too-few-waves') return tell(trend);
  const change = last.changes.find((one) => one.question === question);
  return change && !silent.has(change.said.kind) ? change.said : tell(sayWave(figures.at(-1)!));
}

const tell = (statement: Statement): Said => ({ kind: statement.kind, sentences: sentencesOf(statement).map(({ key, values }) => ({ key, values: { ...values } })) });

/** A published figure as statements are made of it; undefined where the question was not asked. */
function figureOf({ wave, opensAt, word, wordingVersion, areas, figures }: WaveResult, question: string): WaveFigure | undefined {
  const figure = figures.find((one) => one.question === question);
  if (!figure) return undefined;
  const about = { wave: { id: wave, opensAt, design: word === 'meting' ? ('sample' as const) : ('anyone' as const) }, wordingVersion, areas };
  return { ...about, summary: figure.reliability === 'cannot-be-weighted' ? { question, reliability: 'cannot-be-weighted', issues: [] } : (figure as WaveFigure['summary']) };
}
