/**
 * Chances (p values) adjusted for several comparisons at once, in the order given, so that the chance of even one false finding stays below the level
 * (S. Holm 1979): the smallest times m, the next times m − 1, and so on, never decreasing, at most 1. Throws on what is no chance.
 */
export function holm(chances: readonly number[]): number[] {
  const wrong = chances.find((chance) => !(chance >= 0 && chance <= 1));
  if (wrong !== undefined) throw new RangeError(`holm: expected chances between 0 and 1, got ${wrong}`);
  const adjusted: number[] = [];
  let highest = 0;
  ranked(chances).forEach((place, rank) => {
    highest = Math.max(highest, Math.min(1, (chances.length - rank) * chances[place]!));
    adjusted[place] = highest;
  });
  return adjusted;
}

/**
 * The level at which each comparison's own interval excludes zero just when Holm's method finds a difference: 1 − α/m for the smallest chance, 1 − α/(m − 1)
 * for the next while differences are found, and from the first that is none the level of that one. In the order given; `level` is that of all together.
 */
export function holmLevels(chances: readonly number[], level: number): number[] {
  const levels: number[] = [];
  const alpha = 1 - level;
  let divisor = chances.length;
  let isFinding = true;
  ranked(chances).forEach((place, rank) => {
    if (isFinding) divisor = chances.length - rank;
    isFinding &&= chances[place]! <= alpha / divisor;
    levels[place] = 1 - alpha / divisor;
  });
  return levels;
}

const ranked = (chances: readonly number[]): number[] => chances.map((_, place) => place).sort((a, b) => chances[a]! - chances[b]!);
