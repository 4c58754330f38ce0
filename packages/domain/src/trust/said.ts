import { sentencesOf } from '../statistics/statement/sentence.ts';
import type { Statement, WaveFigure } from '../statistics/statement/statement.ts';
import type { Said, WaveResult } from './results.ts';
import type { TrustQuestion } from './trust.ts';

/** A statement as it travels: its kind, and the keys of its sentences with their numbers. */
export const tell = (statement: Statement): Said => ({ kind: statement.kind, sentences: sentencesOf(statement).map(({ key, values }) => ({ key, values: { ...values } })) });

/** What a question is about, whatever its name: the aspect, and the partner. A partner that is called otherwise now is still the same. */
export const meaningOf = (question: TrustQuestion): string => [question.kind, 'aspect' in question ? question.aspect : '', 'partner' in question ? question.partner : ''].join(' ');

/** A published figure as statements are made of it; undefined where the question was not asked. */
export function figureOf({ wave, opensAt, word, wordingVersion, areas, questions, figures }: WaveResult, id: string): WaveFigure | undefined {
  const figure = figures.find((one) => one.question === id);
  if (!figure) return undefined;
  // A name that was given to another question holds two figures apart.
  const question = `${id} ${meaningOf(questions.find((one) => one.id === id)!)}`;
  const about = { wave: { id: wave, opensAt, design: word === 'meting' ? ('sample' as const) : ('anyone' as const) }, wordingVersion, areas };
  return { ...about, summary: figure.reliability === 'cannot-be-weighted' ? { question, reliability: 'cannot-be-weighted', issues: [] } : ({ ...figure, question } as WaveFigure['summary']) };
}
