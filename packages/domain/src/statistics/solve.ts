/** Where a rising function passes 0 between `low` and `high`, to 12 digits, by halving (geometrically while the ends are far apart). */
export function solve(rising: (at: number) => number, low: number, high: number): number {
  for (let step = 0; step < 200 && high - low > 1e-13 * Math.max(1, Math.abs(high)); step += 1) {
    const middle = low > 0 && high / low > 4 ? Math.sqrt(low * high) : (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
