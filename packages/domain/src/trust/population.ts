import { fail, succeed, type Result } from '../issues.ts';
import type { Area } from '../neighbourhood/neighbourhood.ts';
import type { Margins } from '../statistics/margins.ts';
import { fewestAnswers } from '../statistics/reliability-levels.ts';
import type { Respondent } from '../statistics/tabulate.ts';
import { ageGroups } from './age-groups.ts';
import { grownUps, unknownGroup, type BackgroundQuestion } from './background.ts';

/**
 * Inhabitants of 15 and older by group, for these questions (CBS, rounded to 5). Refuses areas of which CBS gives no ages: a total without them would be another population's.
 */
export function populationBy(areas: readonly Area[], questions: readonly BackgroundQuestion[]): Result<Margins> {
  const inhabited = areas.filter(({ inhabitants }) => inhabitants);
  const unknown = inhabited.find(({ ages }) => !ages);
  if (unknown) return fail('background.no-figures', '', { area: unknown.name });
  const by: Readonly<Record<BackgroundQuestion, () => Record<string, number>>> = {
    age: () => Object.fromEntries(ageGroups.map((group) => [group, inhabited.reduce((sum, { ages }) => sum + ages![group], 0)])),
    area: () => Object.fromEntries(inhabited.map((area) => [area.code, grownUps(area)!])),
  };
  return succeed(Object.fromEntries(questions.map((question) => [question, by[question]()])));
}

/** Respondents and the figures to weight them to, where some would rather not say to which group they belong. */
export interface Weightable {
  readonly respondents: readonly Respondent[];
  readonly margins: Margins;
}

/**
 * Keeps the voice of who would rather not say: ten or more of them on a question are a group of their own, as large in the population as among the respondents; fewer are counted with the
 * largest group. So nobody is left out, and nobody's group is guessed one by one.
 */
export const withUnknown = (given: Weightable): Weightable => Object.keys(given.margins).reduce(placeUnknown, given);

function placeUnknown({ respondents, margins }: Weightable, question: string): Weightable {
  const figures = margins[question]!;
  const isUnknown = ({ of }: Respondent): boolean => of?.[question] === unknownGroup;
  const unknown = respondents.filter(isUnknown).length;
  if (unknown === 0) return { respondents, margins };
  if (unknown >= fewestAnswers) {
    const share = unknown / respondents.length;
    const total = Object.values(figures).reduce((sum, figure) => sum + figure, 0);
    const smaller = Object.fromEntries(Object.entries(figures).map(([group, figure]) => [group, figure * (1 - share)]));
    return { respondents, margins: { ...margins, [question]: { ...smaller, [unknownGroup]: total * share } } };
  }
  const [largest] = Object.entries(figures).sort(([, a], [, b]) => b - a)[0]!;
  return { respondents: respondents.map((one) => (isUnknown(one) ? { ...one, of: { ...one.of, [question]: largest } } : one)), margins };
}
