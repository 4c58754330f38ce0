import type { Instant } from '../../time.ts';
import type { Issue } from '../../issues.ts';
import { waveWord, type Wave } from '../../trust/trust.ts';
import type { Interval } from '../interval.ts';
import type { QuestionFigure, QuestionSummary } from '../summary.ts';

/** Everything that may be said about waves; nothing else is. Each has its sentence in `texts`. */
export const statementKinds = [
  'figure', 'risen', 'fallen', 'higher', 'lower', 'too-small-to-see', 'only-an-indication', 'too-few-answers', 'withheld', 'cannot-be-weighted', 'no-spread', 'too-few-waves', 'not-comparable',
] as const;
export type StatementKind = (typeof statementKinds)[number];

/** What is known of a question: its figure, that there is none, or that the ledger withholds it. */
export type Known = Pick<QuestionFigure, 'question' | 'reliability' | 'mean'> | Exclude<QuestionSummary, QuestionFigure> | { readonly question: string; readonly reliability: 'withheld' };

/** What one wave says on one question, with what decides whether it may be held against another. */
export interface WaveFigure {
  readonly wave: Pick<Wave, 'id' | 'design'> & { readonly opensAt: Instant };
  readonly wordingVersion: number;
  /** CBS codes of the areas that answers came from. */
  readonly areas: readonly string[];
  /** Of whom the answers are, where they are not of everyone who took part. */
  readonly group?: string;
  readonly summary: Known;
}

/** Why two figures are not held against each other. */
export const incomparabilities = ['question', 'wording', 'design', 'areas-overlap', 'area-and-wave', 'group', 'order'] as const;
export type Incomparability = (typeof incomparabilities)[number];

/** Only a probability sample speaks about the neighbourhood. What anyone could fill in speaks about who did. */
export interface Spoken {
  readonly word: ReturnType<typeof waveWord>;
  readonly about: 'neighbourhood' | 'who-took-part';
}

/** A difference in points of the scale, or a trend in points a year: never without its interval. */
export interface Found extends Spoken {
  readonly change: Interval;
  readonly unit: 'points' | 'points-a-year';
  /** The waves it is about, in order of time. */
  readonly waves: readonly string[];
}

export type Statement =
  | (Spoken & { readonly kind: 'figure'; readonly figure: Interval; readonly answers: number })
  | (Found & { readonly kind: 'risen' | 'fallen' | 'higher' | 'lower' })
  | (Found & {
      readonly kind: 'too-small-to-see';
      /** The smallest change that so many answers show, four times out of five. In the unit of the change. */
      readonly smallestVisible: number;
      /** How many answers each wave needs to see the change that was wanted, four times out of five; null when that cannot be said. */
      readonly needed: { readonly change: number; readonly answers: number } | null;
    })
  | (Spoken & {
      readonly kind: 'only-an-indication';
      /** The figure, or the change or difference; under 50 answers it is told as no more than this. */
      readonly indication: Interval;
      readonly of: 'figure' | 'change';
      readonly answers: number;
      /** From how many answers a wave it is more than an indication. */
      readonly answersNeeded: number;
    })
  | { readonly kind: 'too-few-answers'; readonly answersNeeded: number }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'too-few-waves'; readonly wavesNeeded: number }
  | { readonly kind: 'cannot-be-weighted'; readonly issues: readonly Issue[] }
  | { readonly kind: 'no-spread' }
  | { readonly kind: 'not-comparable'; readonly reasons: readonly Incomparability[] };

export const spokenBy = ({ wave }: WaveFigure): Spoken => ({ word: waveWord(wave), about: wave.design === 'sample' ? 'neighbourhood' : 'who-took-part' });
