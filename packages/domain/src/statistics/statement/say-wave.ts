import { enoughAnswers, fewestAnswers } from '../reliability-levels.ts';
import { spokenBy, type Known, type Statement, type WaveFigure } from './statement.ts';

/** What one wave says by itself: its figure with interval from 50 answers on, an indication from 10, nothing under 10. */
export function sayWave(figure: WaveFigure): Statement {
  const silent = silence(figure);
  if (silent) return silent;
  const { mean, reliability } = told(figure);
  const { estimate, lower, upper, level, answers } = mean;
  const interval = { estimate, lower, upper, level };
  if (reliability === 'indication') return { kind: 'only-an-indication', ...spokenBy(figure), indication: interval, of: 'figure', answers, answersNeeded: enoughAnswers };
  return { kind: 'figure', ...spokenBy(figure), figure: interval, answers };
}

/** What is said of a figure that may not be shown. */
export function silence({ summary }: WaveFigure): Statement | undefined {
  if (summary.reliability === 'too-few-answers') return { kind: 'too-few-answers', answersNeeded: fewestAnswers };
  if (summary.reliability === 'withheld') return { kind: 'withheld' };
  if (summary.reliability === 'cannot-be-weighted') return { kind: 'cannot-be-weighted', issues: summary.issues };
  return undefined;
}

/** The figure of a wave that {@link silence} let through. */
export function told({ summary }: WaveFigure): Extract<Known, { readonly mean: unknown }> {
  if (!('mean' in summary)) throw new TypeError(`told: ${summary.question} may not be shown: ${summary.reliability}`);
  return summary;
}
