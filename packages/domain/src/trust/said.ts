import { sentencesOf } from '../statistics/statement/sentence.ts';
import type { Statement, WaveFigure } from '../statistics/statement/statement.ts';
import type { Said, WaveResult } from './results.ts';

/** A statement as it travels: its kind, and the keys of its sentences with their numbers. */
export const tell = (statement: Statement): Said => ({ kind: statement.kind, sentences: sentencesOf(statement).map(({ key, values }) => ({ key, values: { ...values } })) });

/** A published figure as statements are made of it; undefined where the question was not asked. */
export function figureOf({ wave, opensAt, word, wordingVersion, areas, figures }: WaveResult, question: string): WaveFigure | undefined {
  const figure = figures.find((one) => one.question === question);
  if (!figure) return undefined;
  const about = { wave: { id: wave, opensAt, design: word === 'meting' ? ('sample' as const) : ('anyone' as const) }, wordingVersion, areas };
  return { ...about, summary: figure.reliability === 'cannot-be-weighted' ? { question, reliability: 'cannot-be-weighted', issues: [] } : (figure as WaveFigure['summary']) };
}
