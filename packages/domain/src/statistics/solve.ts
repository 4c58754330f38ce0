/** Where a rising function passes 0 between `low` and `high`, to 10 digits: by the straight line through the ends (regula falsi, the Illinois way). */
export function solve(rising: (at: number) => number, low: number, high: number): number {
  let [below, above] = [rising(low), rising(high)];
  for (let step = 0; step < 200 && high - low > 1e-11 * Math.abs(high); step += 1) {
    const drawn = (low * above - high * below) / (above - below);
    const middle = drawn > low && drawn < high ? drawn : (low + high) / 2;
    const value = rising(middle);
    if (Math.abs(value) < 1e-13) return middle;
    if (value < 0) [low, below, above] = [middle, value, above / 2];
    else [high, above, below] = [middle, value, below / 2];
  }
  return (low + high) / 2;
}

/** As {@link solve}, near a positive guess. The function must be below 0 at 0 and above it somewhere. */
export function solveNear(rising: (at: number) => number, guess: number): number {
  let [low, high] = [guess / 1.1, guess * 1.1];
  while (rising(low) >= 0) low /= 1.5;
  while (rising(high) < 0) high *= 1.5;
  return solve(rising, low, high);
}
