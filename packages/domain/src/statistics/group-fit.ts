/** Respondents alike, `times` of them, each of weight `before` before weighting; 1 when left out. */
export interface Fitted {
  readonly of: Readonly<Record<string, string>>;
  readonly times?: number;
  readonly before?: number;
}

/** What the groups of all dimensions together explain of values. */
export interface GroupFit {
  /** What is left of values, one for each of the respondents given, after taking out what their groups explain. */
  residuals(values: readonly number[]): number[];
  /** How much one respondent alike `from` pulls the fit of one alike `to`. */
  pull(to: number, from: number): number;
}

/** Weighted least squares on an indicator for each group of each dimension. Groups that say the same as others take no part. */
export function fitGroups(respondents: readonly Fitted[], dimensions: readonly string[]): GroupFit {
  const columns = columnsOf(respondents, dimensions);
  const size = 1 + Math.max(0, ...columns.flat());
  const normal = Array.from({ length: size }, () => new Float64Array(size));
  const weights = respondents.map(({ times = 1, before = 1 }) => times * before);
  columns.forEach((own, index) => {
    for (const a of own) for (const b of own) normal[a]![b]! += weights[index]!;
  });
  const inverse = sweep(normal);
  return {
    residuals(values) {
      const moments = new Float64Array(size);
      columns.forEach((own, index) => own.forEach((column) => (moments[column]! += weights[index]! * values[index]!)));
      const effects = inverse.map((row) => row.reduce((sum, value, column) => sum + value * moments[column]!, 0));
      return columns.map((own, index) => values[index]! - own.reduce((sum, column) => sum + effects[column]!, 0));
    },
    pull: (to, from) => (respondents[from]!.before ?? 1) * columns[to]!.reduce((sum, a) => sum + columns[from]!.reduce((part, b) => part + inverse[a]![b]!, 0), 0),
  };
}

/** For each of the respondents the columns that are 1: that of everyone, and one a dimension. */
function columnsOf(respondents: readonly Fitted[], dimensions: readonly string[]): number[][] {
  const known = new Map<string, number>();
  return respondents.map(({ of }) => [
    0,
    ...dimensions.map((dimension) => {
      const key = JSON.stringify([dimension, of[dimension]]);
      if (!known.has(key)) known.set(key, known.size + 1);
      return known.get(key)!;
    }),
  ]);
}

/** A generalised inverse of a symmetric matrix by the sweep operator (J. Goodnight 1979): what depends on earlier columns is left at 0. */
function sweep(matrix: readonly Float64Array[]): Float64Array[] {
  const swept = matrix.map((row) => Float64Array.from(row));
  const isIn = matrix.map(() => false);
  for (let pivot = 0; pivot < swept.length; pivot += 1) {
    const value = swept[pivot]![pivot]!;
    if (value <= 1e-10 * matrix[pivot]![pivot]!) continue;
    isIn[pivot] = true;
    for (let row = 0; row < swept.length; row += 1) {
      const factor = swept[row]![pivot]! / value;
      if (row === pivot || factor === 0) continue;
      for (let column = 0; column < swept.length; column += 1) if (column !== pivot) swept[row]![column]! -= factor * swept[pivot]![column]!;
      swept[row]![pivot] = -factor;
    }
    for (let column = 0; column < swept.length; column += 1) swept[pivot]![column]! /= column === pivot ? value * value : value;
  }
  return swept.map((row, index) => (isIn[index] ? row.map((value, column) => (isIn[column] ? value : 0)) : new Float64Array(row.length)));
}
