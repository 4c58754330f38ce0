import { tQuantile } from '../../statistics/distributions/student-t.ts';
import { saySeen, type Pair } from '../../statistics/statement/say-difference.ts';
import { sentencesOf } from '../../statistics/statement/sentence.ts';
import type { WaveFigure } from '../../statistics/statement/statement.ts';
import type { WaveResult } from '../results.ts';
import type { Breakdown, GroupFigure, WaveBreakdown } from './breakdown.ts';

type Held = Pick<WaveResult, 'wave' | 'opensAt' | 'wordingVersion' | 'areas'>;
type Told = Extract<GroupFigure, { readonly mean: unknown }>;

/**
 * Which groups differ, from what is told of them alone: every two groups of each table are held against each other, all of the wave together under Holm. The figures are not weighted to
 * the inhabitants, so that also of a measurement nothing is said but of who took part.
 */
export function groupDifferences(wave: Held, tables: readonly Breakdown[]): Pick<WaveBreakdown, 'differences' | 'compared'> {
  const pairs = tables.flatMap(({ question, by, groups }) => {
    const told = groups.filter((figure) => 'mean' in figure);
    return told.flatMap((than, place) => told.slice(place + 1).map((figure) => ({ question, by, figure, than })));
  });
  const seen = saySeen(pairs.map(({ question, by, figure, than }): Pair => [figureOf(wave, { question, by, told: than }), figureOf(wave, { question, by, told: figure })]));
  const differences = pairs.flatMap(({ question, by, figure, than }, place) => {
    const statement = seen[place];
    if (statement?.kind !== 'higher' && statement?.kind !== 'lower') return [];
    return [{ question, by, group: figure.group, than: than.group, said: { kind: statement.kind, sentences: sentencesOf(statement).map(({ key, values }) => ({ key, values: { ...values } })) } }];
  });
  return { differences, compared: pairs.length };
}

/** As much of the published figure as a comparison needs: its error is what its interval leaves, which rounding outward has made no smaller. */
function figureOf({ wave, opensAt, wordingVersion, areas }: Held, { question, by, told }: Pick<Breakdown, 'question' | 'by'> & { readonly told: Told }): WaveFigure {
  const { mean, reliability, group } = told;
  const degreesOfFreedom = mean.answers - 1;
  const standardError = Math.max(mean.upper - mean.estimate, mean.estimate - mean.lower) / tQuantile((1 + mean.level) / 2, degreesOfFreedom);
  const estimate = { ...mean, standardError, degreesOfFreedom, spread: standardError * Math.sqrt(mean.answers) };
  return { wave: { id: wave, opensAt, design: 'anyone' }, wordingVersion, areas, group: `${by} ${group}`, summary: { question, reliability, mean: estimate } };
}
