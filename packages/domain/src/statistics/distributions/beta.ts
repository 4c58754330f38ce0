/** What lies below and above a point, each with its own digits: 1 minus the other would lose a small one. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/** Shapes a, b > 0 of a beta distribution, with the part of its density that does not depend on where. */
export interface BetaShapes {
  readonly a: number;
  readonly b: number;
  readonly scale: number;
}

/**
 * Shapes with 1 / B(a, b) in Loader's saddle-point form (C. Loader 2000, "Fast and accurate computation of binomial probabilities"): logarithms of large gamma
 * functions would cancel and lose digits.
 */
export const betaShapes = (a: number, b: number): BetaShapes => ({ a, b, scale: Math.exp(stirlingError(a + b) - stirlingError(a) - stirlingError(b)) * Math.sqrt((a * b) / (2 * Math.PI * (a + b))) });

const mirrored = ({ a, b, scale }: BetaShapes): BetaShapes => ({ a: b, b: a, scale });

/**
 * Regularised incomplete beta function Iₓ(a, b) and its complement. `y` is 1 − x, given apart so that a tiny one keeps its digits.
 * Continued fraction (NIST DLMF 8.17.22) by Lentz's method, on the side where it converges fast.
 */
export function betaTails(x: number, y: number, shapes: BetaShapes): Tails {
  const { a, b } = shapes;
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  if (x > (a + 1) / (a + b + 2)) {
    const { lower, upper } = betaTails(y, x, mirrored(shapes));
    return { lower: upper, upper: lower };
  }
  const lower = Math.min(1, (betaWeight(x, y, shapes) / a) * fraction(x, a, b));
  return { lower, upper: 1 - lower };
}

/**
 * The x below which a share `p` of the beta distribution with shapes a, b lies, and y = 1 − x; `q` is 1 − p, given apart so that both tails keep their digits.
 * A good `guess` of x makes it faster and nothing else.
 */
export function betaQuantileOf(p: number, q: number, { shapes, guess = shapes.a / (shapes.a + shapes.b) }: { readonly shapes: BetaShapes; readonly guess?: number }): { readonly x: number; readonly y: number } {
  if (p <= 0) return { x: 0, y: 1 };
  if (q <= 0) return { x: 1, y: 0 };
  if (!isBelow(betaTails(0.5, 0.5, shapes), p, q)) {
    const u = logQuantile(p, q, { shapes, guess });
    return { x: Math.exp(u), y: -Math.expm1(u) };
  }
  const u = logQuantile(q, p, { shapes: mirrored(shapes), guess: 1 - guess });
  return { x: -Math.expm1(u), y: Math.exp(u) };
}

/** Logarithm of a quantile of at most 1/2: Newton's method on the logarithms, kept inside a bracket. */
function logQuantile(p: number, q: number, { shapes, guess }: { readonly shapes: BetaShapes; readonly guess: number }): number {
  let low = -745;
  let high = Math.log(0.5);
  let u = Math.min(high, Math.max(low, Math.log(guess)));
  for (let step = 0; step < 200; step += 1) {
    const x = Math.exp(u);
    const tails = betaTails(x, 1 - x, shapes);
    if (isBelow(tails, p, q)) low = u;
    else high = u;
    const slope = betaWeight(x, 1 - x, shapes) / (1 - x);
    const { lower, upper } = tails;
    const next = p <= q ? u - (lower * Math.log(lower / p)) / slope : u + (upper * Math.log(upper / q)) / slope;
    const bounded = next >= low && next <= high ? next : (low + high) / 2;
    if (Math.abs(bounded - u) <= 4e-16 * Math.max(1, Math.abs(u))) return bounded;
    u = bounded;
  }
  return u;
}

/** Compares the smaller tail, which tells more. */
const isBelow = ({ lower, upper }: Tails, p: number, q: number): boolean => (p <= q ? lower < p : upper > q);

/** The x below which a share `p` of the beta distribution with shapes a and b lies. Throws unless 0 ≤ p ≤ 1 and a, b > 0. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0)) throw new RangeError(`betaQuantile: expected 0 ≤ p ≤ 1 and positive shapes, got ${p}, ${a}, ${b}`);
  return betaQuantileOf(p, 1 - p, { shapes: betaShapes(a, b) }).x;
}

/** xᵃ yᵇ / B(a, b). */
function betaWeight(x: number, y: number, { a, b, scale }: BetaShapes): number {
  const more = b * x - a * y;
  return scale * Math.exp(-deviance(a, (a + b) * x, more) - deviance(b, (a + b) * y, -more));
}

/** ln Γ(n + 1) minus Stirling's approximation of it (NIST DLMF 5.11.1), by recurrence from where the series is exact. */
function stirlingError(n: number): number {
  if (n < 16) return stirlingError(n + 1) + (n + 0.5) * Math.log1p(1 / n) - 1;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

/** How far a lies from what was expected: a ln(a / expected) + expected − a, with the difference given apart so that it keeps its digits. */
const deviance = (a: number, expected: number, more: number): number => more - a * (Math.abs(more) < a / 2 ? Math.log1p(more / a) : Math.log(expected / a));

function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1), tiny);
  let result = d;
  for (let m = 1; m <= 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d, tiny);
    c = notZero(1 + even / c, tiny);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d, tiny);
    c = notZero(1 + odd / c, tiny);
    result *= d * c;
    if (Math.abs(d * c - 1) < 3e-16) break;
  }
  return result;
}

const notZero = (value: number, tiny: number): number => (Math.abs(value) < tiny ? tiny : value);
