import { sayDifferences, type Pair } from '../statistics/statement/say-difference.ts';
import { sayTrend } from '../statistics/statement/say-trend.ts';
import { sayWave, silence } from '../statistics/statement/say-wave.ts';
import type { Statement, WaveFigure } from '../statistics/statement/statement.ts';
import { isBefore } from '../time.ts';
import type { PollResults, PromisesThen, Said, WaveResult } from './results.ts';
import { figureOf, meaningOf, tell } from './said.ts';
import type { TrustPoll, TrustQuestion } from './trust.ts';

/** The chance that nothing false is said, of all questions of a poll together. */
const surely = 0.95;

interface Published {
  readonly waves: readonly WaveResult[];
  readonly promises: readonly PromisesThen[];
  readonly nextResultAt: string | null;
}

/**
 * A poll over the years, from what was published alone: anyone can say the same from the same figures. Of all that is said together to have changed since the series began, the chance
 * that even one is false stays below 5 % (Holm); so it does of all changes between two waves, and of all trends (at a level divided by their number, Bonferroni).
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
  const figures = asked.map((question) => lastSeries(waves, question.id));
  const said = sayQuestions(figures);
  const level = 1 - (1 - surely) / asked.length;
  const questions = asked.map((question, place) => ({ question, said: tell(said[place]!), trend: tell(sayTrend(figures[place]!, { level })) }));
  return { poll: id, title, neighbourhoodName, waves, questions, promises: [...promises], nextResultAt };
}

const isSameSeries = (before: WaveResult, after: WaveResult): boolean =>
  before.wordingVersion === after.wordingVersion && before.word === after.word && before.areas.length === after.areas.length && before.areas.every((area) => after.areas.includes(area)) && String(before.weightedBy) === String(after.weightedBy) && after.questions.every((asked) => before.questions.every((one) => one.id !== asked.id || meaningOf(one) === meaningOf(asked)));

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

/** What is known of each question in the last series that asked it, oldest first. */
function lastSeries(waves: PollResults['waves'], question: string): WaveFigure[] {
  const { series } = [...waves].reverse().find((wave) => figureOf(wave, question))!;
  return waves.filter((wave) => wave.series === series).flatMap((wave) => figureOf(wave, question) ?? []);
}

/** The change since the series began, from the first wave that is shown; the last figure by itself where there is no change to speak of yet. */
function sayQuestions(all: readonly (readonly WaveFigure[])[]): Statement[] {
  const pairs = all.map((figures): Pair | undefined => {
    const first = figures.find((figure) => !silence(figure));
    const last = figures.at(-1)!;
    return first && first !== last && !silence(last) ? [first, last] : undefined;
  });
  const said = sayDifferences(pairs.filter((pair) => pair !== undefined), { level: surely });
  return pairs.map((pair, place) => (pair ? said.shift()! : sayWave(all[place]!.at(-1)!)));
}
