import { issue, type Issue } from '../issues.ts';
import { calibratedMean } from './calibrated-mean.ts';
import { usualLevel } from './interval.ts';
import type { Margins } from './margins.ts';
import type { Estimate } from './mean.ts';
import { rake, type RakingOptions, type Weighting } from './raking.ts';
import { fewestInGroup, reliabilityOf, type Reliability } from './reliability-levels.ts';
import { dontKnow, grades, noAnswer, tabulate, type Group, type Respondent } from './tabulate.ts';

export interface SummaryOptions extends RakingOptions {
  /** Ids of the questions with a grade as answer. */
  readonly questions: readonly string[];
  /** People in the area by group, to weight to; without them nothing is weighted. */
  readonly margins?: Margins;
  /** How many could have been drawn, for a sample that is a large part of them. Never for a poll that anyone can fill in. */
  readonly population?: number;
  readonly level?: number;
}

/** The mean grade of a question, 0–10. */
export interface QuestionFigure {
  readonly question: string;
  readonly reliability: Exclude<Reliability, 'too-few-answers'>;
  /** Its `answers` are grades only. */
  readonly mean: Estimate;
  /** How weighting went; null when nothing was weighted. */
  readonly weighting: Omit<Weighting, 'weights'> | null;
  readonly dontKnow: number;
  readonly noAnswer: number;
  /** Who took part and left the question out. */
  readonly leftOut: number;
}

/** What a wave says on one question. Under 10 grades nothing, not even how many; nothing either when the grades cannot be weighted to the population. */
export type QuestionSummary =
  | QuestionFigure
  | { readonly question: string; readonly reliability: 'too-few-answers' }
  | { readonly question: string; readonly reliability: 'cannot-be-weighted'; readonly issues: readonly Issue[] };

export interface WaveSummary {
  readonly respondents: number;
  readonly questions: readonly QuestionSummary[];
}

/**
 * The mean grade of each question of a wave with its interval, weighted among those who gave a grade, in one pass over the answers: everything follows from how many
 * of each group gave each grade. Linear in the answers. A question is refused, and not the wave, when {@link rake} refuses it or when a group of the population gave
 * fewer than 5 grades: so few cannot stand for their group, nor show how much they differ among themselves.
 */
export function summariseWave(respondents: Iterable<Respondent>, options: SummaryOptions): WaveSummary {
  const table = tabulate(respondents, options.questions, Object.keys(options.margins ?? {}));
  return { respondents: table.respondents, questions: options.questions.map((question, index) => summarise(question, countsOf(table.groups, index), options)) };
}

/** Those of one group: how many there are and, for one question, how many gave each grade, do not know, and will not say. */
interface Counts extends Pick<Group, 'of' | 'respondents'> {
  readonly counts: Uint32Array;
  readonly graded: number;
}

const countsOf = (groups: readonly Group[], question: number): Counts[] =>
  groups.map(({ of, respondents, counts }) => ({ of, respondents, counts: counts[question]!, graded: grades.reduce((sum, grade) => sum + counts[question]![grade]!, 0) }));

function summarise(question: string, groups: readonly Counts[], { margins, population, level = usualLevel, ...raking }: SummaryOptions): QuestionSummary {
  const reliability = reliabilityOf(groups.reduce((sum, { graded }) => sum + graded, 0));
  if (reliability === 'too-few-answers') return { question, reliability };
  const small = margins && smallestGroup(groups, margins);
  if (small !== undefined) return { question, reliability: 'cannot-be-weighted', issues: [issue('weights.group-too-small', question, { group: small, minimum: fewestInGroup })] };
  const weighting = margins ? rake(groups.map(({ of, graded }) => ({ of, times: graded })), margins, raking) : null;
  if (weighting && !weighting.ok) return { question, reliability: 'cannot-be-weighted', issues: weighting.issues };
  const weights = weighting?.value.weights;
  const parts = groups.flatMap(({ of, counts }, index) =>
    grades.flatMap((value) => (counts[value]! > 0 ? { of, value, times: counts[value]!, weight: weights?.[index] ?? 1 } : [])),
  );
  const mean = calibratedMean(parts, Object.keys(margins ?? {}), { level, ...(population === undefined ? {} : { population }) });
  if (!mean.ok) return { question, reliability: 'cannot-be-weighted', issues: mean.issues };
  return { question, reliability, mean: mean.value, weighting: weighting ? effectOf(weighting.value) : null, ...withoutGrade(groups) };
}

const effectOf = ({ designEffect, effectiveAnswers, trimmed }: Weighting): Omit<Weighting, 'weights'> => ({ designEffect, effectiveAnswers, trimmed });

/** A group of the population with too few grades, if there is one; one with none at all is told by {@link rake}. */
function smallestGroup(groups: readonly Counts[], margins: Margins): string | undefined {
  return Object.entries(margins).flatMap(([dimension, figures]) =>
    Object.keys(figures).filter((name) => {
      const graded = groups.reduce((sum, { of, graded }) => (of[dimension] === name ? sum + graded : sum), 0);
      return figures[name]! > 0 && graded > 0 && graded < fewestInGroup;
    }),
  )[0];
}

function withoutGrade(groups: readonly Counts[]): Pick<QuestionFigure, 'dontKnow' | 'noAnswer' | 'leftOut'> {
  const all = (of: (group: Counts) => number): number => groups.reduce((sum, group) => sum + of(group), 0);
  const [unknown, unsaid] = [all(({ counts }) => counts[dontKnow]!), all(({ counts }) => counts[noAnswer]!)];
  return { dontKnow: unknown, noAnswer: unsaid, leftOut: all(({ respondents, graded }) => respondents - graded) - unknown - unsaid };
}
