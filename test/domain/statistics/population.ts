import { summariseWave, type Margins, type QuestionFigure, type Respondent } from '@wijkaanpak/domain';
import { seeded } from '../../../packages/server/src/example/seeded.ts';

/** A neighbourhood in which young people and tenants give lower grades, and answer less often. */
const groups = [
  { of: { age: '18-44', tenure: 'huur' }, people: 700, answering: 0.5, shift: -1 },
  { of: { age: '18-44', tenure: 'koop' }, people: 300, answering: 0.8, shift: -0.2 },
  { of: { age: '45+', tenure: 'huur' }, people: 600, answering: 0.8, shift: 0 },
  { of: { age: '45+', tenure: 'koop' }, people: 900, answering: 1.2, shift: 0.8 },
];

/** How grades 0 to 10 are spread in the middle: skewed, as grades are. */
const usual = [2, 3, 4, 6, 8, 14, 20, 22, 13, 5, 3];
/** So many equally likely respondents stand for all there are. */
const size = 2 ** 16;

export interface Population {
  readonly margins: Margins;
  /** The mean grade of all residents. */
  readonly mean: number;
  /** Who answers when `n` people do, drawn with the chance that each group answers. */
  draw(n: number): Respondent[];
}

/** `answering` counts: without it everyone is as likely to answer as another. */
export function population(seed: number, response: 'everyone-alike' | 'by-group'): Population {
  const random = seeded(seed);
  const whole = groups.reduce((sum, { people }) => sum + people, 0);
  const drawn = groups.map(({ people, answering }) => people * (response === 'by-group' ? answering : 1));
  const all = drawn.reduce((sum, one) => sum + one, 0);
  let mean = 0;
  const respondents = groups.flatMap(({ of, people, shift }, group) => {
    const spread = usual.map((weight, grade) => weight * Math.exp(shift * 0.25 * (grade - 6)));
    const places = portions(spread, Math.round((size * drawn[group]!) / all));
    mean += (people / whole) * (places.reduce((sum, count, grade) => sum + count * grade, 0) / places.reduce((sum, count) => sum + count, 0));
    return places.flatMap((count, grade) => {
      const respondent: Respondent = { answers: { listens: grade }, of };
      return Array.from({ length: count }, () => respondent);
    });
  });
  return {
    mean,
    margins: { age: sumBy('age'), tenure: sumBy('tenure') },
    draw: (n) => Array.from({ length: n }, () => respondents[Math.floor(random() * respondents.length)]!),
  };
}

const sumBy = (dimension: 'age' | 'tenure'): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { of, people } of groups) sums[of[dimension]] = (sums[of[dimension]] ?? 0) + people;
  return sums;
};

const portions = (weights: readonly number[], count: number): number[] => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((weight * count) / whole));
};

/** The figure of the one question, when there is one. */
export function figureOf(respondents: readonly Respondent[], margins?: Margins): QuestionFigure | undefined {
  const [question] = summariseWave(respondents, { questions: ['listens'], ...(margins ? { margins } : {}) }).questions;
  return question && 'mean' in question ? question : undefined;
}
