import { betaQuantileOf, betaShapes } from './beta.ts';

/** The value below which a share `p` of the F distribution with these degrees of freedom lies (from the beta distribution). */
export function fQuantile(p: number, numerator: number, denominator: number): number {
  if (!(p > 0 && p < 1 && numerator > 0 && denominator > 0)) throw new RangeError(`fQuantile: expected 0 < p < 1 and positive degrees of freedom, got ${p}, ${numerator}, ${denominator}`);
  const { x, y } = betaQuantileOf(p, 1 - p, { shapes: betaShapes(numerator / 2, denominator / 2) });
  return (denominator * x) / (numerator * y);
}
