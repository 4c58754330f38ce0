import { issue, type Issue } from '../issues.ts';

/** How many people of each group there are in the population, by dimension: `{ age: { '18-34': 410, … }, tenure: { … } }`. */
export type Margins = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** `times` respondents (1 when left out) who share what is in `of`, each of the same weight before weighting (1 when left out). */
export interface Sampled {
  readonly of: Readonly<Record<string, string>>;
  readonly times?: number;
  readonly weight?: number;
}

/** One dimension: to which of its groups each of the respondents belongs, and the figures of these groups. */
export interface Membership {
  readonly of: readonly number[];
  readonly names: readonly string[];
  readonly figures: readonly number[];
}

/** What keeps respondents from being weighted to these figures, if anything does. */
export function checkMargins(respondents: readonly Sampled[], margins: Margins, rounded: number): Issue | undefined {
  const dimensions = Object.entries(margins);
  if (dimensions.length === 0) throw new TypeError('rake: expected at least one dimension');
  if (respondents.some(({ times = 1, weight = 1 }) => !(times >= 0 && weight >= 0))) return issue('weights.negative');
  for (const [dimension, figures] of dimensions) {
    const wrong = checkGroups(respondents, dimension, figures);
    if (wrong) return wrong;
  }
  const totals = dimensions.map(([dimension, figures]) => ({ dimension, total: sum(Object.values(figures)), parts: Object.keys(figures).length }));
  const [first, ...others] = totals as [(typeof totals)[0], ...typeof totals];
  const other = others.find(({ total, parts }) => Math.abs(total - first.total) > (rounded / 2) * (parts + first.parts) + 1e-6 * first.total);
  if (other) return issue('weights.totals-differ', other.dimension, { dimension: other.dimension, total: other.total, expected: first.total });
  return first.total === 0 ? issue('weights.all-zero') : undefined;
}

function checkGroups(respondents: readonly Sampled[], dimension: string, figures: Margins[string]): Issue | undefined {
  const answered = new Map<string, number>();
  for (const { of, times = 1, weight = 1 } of respondents) {
    const group = of[dimension];
    if (times === 0 || weight === 0) continue;
    if (group === undefined || !Object.hasOwn(figures, group)) return issue('weights.group-without-figure', dimension, { group: group ?? dimension });
    answered.set(group, (answered.get(group) ?? 0) + times);
  }
  const negative = Object.keys(figures).find((group) => !(figures[group]! >= 0));
  if (negative !== undefined) return issue('weights.figure-negative', dimension, { group: negative });
  const missing = Object.keys(figures).find((group) => figures[group]! > 0 && !answered.has(group));
  return missing === undefined ? undefined : issue('weights.group-missing', dimension, { group: missing });
}

/** Each dimension as positions, scaled to the total of the first where rounding made them differ. */
export function memberships(respondents: readonly Sampled[], margins: Margins): Membership[] {
  const [first] = Object.values(margins);
  const population = sum(Object.values(first!));
  return Object.entries(margins).map(([dimension, figures]) => {
    const names = Object.keys(figures);
    const position = new Map(names.map((name, index) => [name, index]));
    const scale = population / sum(Object.values(figures));
    return { names, figures: names.map((name) => figures[name]! * scale), of: respondents.map(({ of }) => position.get(of[dimension]!) ?? 0) };
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
