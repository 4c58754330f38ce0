/** Where a rising function passes 0 between `low` and `high`, until it is within 1e-11 of 0: by the straight line through the ends (regula falsi, the Illinois way). */
export function solve(rising: (at: number) => number, low: number, high: number): number {
  let [below, above] = [rising(low), rising(high)];
  for (let step = 0; step < 200 && high - low > 1e-11 * Math.abs(high); step += 1) {
    const drawn = (low * above - high * below) / (above - below);
    const middle = drawn > low && drawn < high ? drawn : (low + high) / 2;
    const value = rising(middle);
    if (Math.abs(value) < 1e-11) return middle;
    if (value < 0) [low, below, above] = [middle, value, above / 2];
    else [high, above, below] = [middle, value, below / 2];
  }
  return (low + high) / 2;
}

/** As {@link solve}, near a positive guess, above `least`. The function must be below 0 there and above it somewhere. */
export function solveNear(rising: (at: number) => number, { guess, least }: { readonly guess: number; readonly least: number }): number {
  let [low, high] = [Math.max(least, guess * 0.99), guess * 1.01];
  for (let reach = 0.04; rising(low) >= 0 && low > least; reach *= 4) [high, low] = [low, Math.max(least, low - reach * guess)];
  for (let reach = 0.04; rising(high) < 0; reach *= 4) [low, high] = [high, high + reach * guess];
  return solve(rising, low, high);
}
