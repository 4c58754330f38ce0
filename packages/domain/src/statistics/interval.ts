/** A figure with the range in which the true one lies in `level` of all samples (0.95: nineteen times out of twenty). All in the unit of what was measured. */
export interface Interval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
}

/** The level used unless another is asked for. */
export const usualLevel = 0.95;

export function checkLevel(name: string, level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`${name}: expected a level between 0 and 1, got ${level}`);
}

/** Whether a difference or slope is told apart from none. */
export const excludesZero = ({ lower, upper }: Pick<Interval, 'lower' | 'upper'>): boolean => lower > 0 || upper < 0;
