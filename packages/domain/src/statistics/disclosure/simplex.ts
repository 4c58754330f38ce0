/** Below this a coefficient is taken to be 0. All true ones are quotients of small whole numbers. */
const tiny = 1e-9;

/**
 * The extremes of one variable under A x = b, x ≥ 0, by the simplex method in two phases with Bland's rule, which cannot go round in circles
 * (R. Bland 1977). The equations must have a solution. For small systems: the tableau is kept whole.
 */
export class Simplex {
  readonly #variables: number;
  readonly #artificial: number;
  /** A row an equation: coefficients of the variables, then of one artificial variable a row, then the right-hand side. */
  readonly #rows: Float64Array[];
  /** The variable that each row gives the value of. */
  readonly #basis: number[];

  constructor(matrix: readonly (readonly number[])[], right: readonly number[]) {
    this.#variables = matrix[0]?.length ?? 0;
    this.#artificial = matrix.length;
    this.#rows = matrix.map((coefficients, index) => {
      const row = new Float64Array(this.#variables + this.#artificial + 1);
      row.set(coefficients);
      row[this.#variables + index] = 1;
      row[row.length - 1] = right[index]!;
      return row;
    });
    this.#basis = matrix.map((_, index) => this.#variables + index);
    this.#minimise((column) => Number(column >= this.#variables), this.#variables + matrix.length);
    this.#dropArtificial();
  }

  /** The solution in which a variable is as large or as small as can be. */
  extreme(variable: number, which: 'most' | 'fewest'): number[] {
    const sign = which === 'most' ? -1 : 1;
    this.#minimise((column) => (column === variable ? sign : 0), this.#variables);
    const solution = Array.from({ length: this.#variables }, () => 0);
    this.#basis.forEach((column, row) => {
      if (column < this.#variables) solution[column] = this.#rows[row]!.at(-1)!;
    });
    return solution;
  }

  /** Lowers the cost until no variable among the first `columns` can. */
  #minimise(cost: (column: number) => number, columns: number): void {
    const reduced = Float64Array.from({ length: this.#variables + this.#artificial }, (_, column) => cost(column));
    this.#basis.forEach((basic, row) => subtract(reduced, this.#rows[row]!, cost(basic)));
    for (let step = 0; step < 20_000; step += 1) {
      const entering = reduced.findIndex((value, column) => column < columns && value < -tiny);
      const leaving = entering < 0 ? -1 : this.#leaving(entering);
      if (leaving < 0) return;
      this.#pivot(leaving, entering);
      subtract(reduced, this.#rows[leaving]!, reduced[entering]!);
    }
  }

  /** The row that keeps every value at 0 or more; of equal ones that of the first variable. */
  #leaving(entering: number): number {
    let best = -1;
    let least = Infinity;
    this.#rows.forEach((row, index) => {
      if (row[entering]! <= tiny) return;
      const ratio = row.at(-1)! / row[entering]!;
      if (ratio < least - tiny || (ratio < least + tiny && this.#basis[index]! < this.#basis[best]!)) {
        least = Math.min(least, ratio);
        best = index;
      }
    });
    return best;
  }

  #pivot(leaving: number, entering: number): void {
    const pivotal = this.#rows[leaving]!;
    const value = pivotal[entering]!;
    for (let column = 0; column < pivotal.length; column += 1) pivotal[column]! /= value;
    this.#rows.forEach((row, index) => {
      if (index !== leaving) subtract(row, pivotal, row[entering]!);
    });
    this.#basis[leaving] = entering;
  }

  /** An artificial variable still in the basis is 0: another takes its place, or its equation said nothing new. */
  #dropArtificial(): void {
    for (let row = this.#rows.length - 1; row >= 0; row -= 1) {
      if (this.#basis[row]! < this.#variables) continue;
      const other = this.#rows[row]!.findIndex((value, column) => column < this.#variables && Math.abs(value) > tiny);
      if (other >= 0) this.#pivot(row, other);
      else {
        this.#rows.splice(row, 1);
        this.#basis.splice(row, 1);
      }
    }
  }
}

function subtract(row: Float64Array, other: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let column = 0; column < row.length; column += 1) row[column]! -= factor * other[column]!;
}
