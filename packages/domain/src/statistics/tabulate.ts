import type { Answer } from '../trust/trust.ts';

/** What one respondent sent, with the groups they belong to as far as weighting needs them. Nothing about who they are. */
export interface Respondent {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly of?: Readonly<Record<string, string>>;
}

/** 0 to 10. */
export const grades: readonly number[] = Array.from({ length: 11 }, (_, grade) => grade);
/** Places in {@link Group.counts} after the grades. */
export const dontKnow = 11;
export const noAnswer = 12;

/** Respondents who share what weighting looks at. */
export interface Group {
  readonly of: Readonly<Record<string, string>>;
  respondents: number;
  /** By question, how many gave each grade, then `dont-know` and `no-answer`. */
  readonly counts: readonly Uint32Array[];
}

export interface Table {
  readonly respondents: number;
  readonly groups: readonly Group[];
}

/** Counts answers by group. Text and anything else that is not a grade of 0 to 10 counts as no answer given to that question: answers were checked when they came in. */
export function tabulate(respondents: Iterable<Respondent>, questions: readonly string[], dimensions: readonly string[]): Table {
  const groups = new Map<string, Group>();
  let count = 0;
  for (const { answers, of = {} } of respondents) {
    count += 1;
    let key = '';
    for (const dimension of dimensions) key += `${of[dimension] ?? ''}\u0000`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { of: Object.fromEntries(dimensions.flatMap((dimension) => (of[dimension] === undefined ? [] : [[dimension, of[dimension]]]))), respondents: 0, counts: questions.map(() => new Uint32Array(13)) };
      groups.set(key, group);
    }
    group.respondents += 1;
    for (let question = 0; question < questions.length; question += 1) {
      const answer = answers[questions[question]!];
      const place = typeof answer === 'number' ? answer : answer === 'dont-know' ? dontKnow : answer === 'no-answer' ? noAnswer : -1;
      if (place >= 0) group.counts[question]![place]! += 1;
    }
  }
  return { respondents: count, groups: [...groups.values()] };
}
