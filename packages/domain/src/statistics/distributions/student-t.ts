import { betaQuantileOf, betaShapes, betaTails } from './beta.ts';
import { normalQuantile } from './normal.ts';

/** P(T ≤ t) of Student's t distribution with `degreesOfFreedom` > 0, which need not be whole (NIST DLMF 8.17 with x = ν/(ν + t²)). */
export function tCdf(t: number, degreesOfFreedom: number): number {
  checkDegrees('tCdf', degreesOfFreedom);
  const whole = degreesOfFreedom + t * t;
  const tail = betaTails(degreesOfFreedom / whole, (t * t) / whole, betaShapes(degreesOfFreedom / 2, 0.5)).lower / 2;
  return t > 0 ? 1 - tail : tail;
}

/** P(|T| ≥ |t|): the chance of a result at least this far from none, on either side, when there is no difference. */
export const twoSidedP = (t: number, degreesOfFreedom: number): number => 2 * tCdf(-Math.abs(t), degreesOfFreedom);

/** The t below which a share `p` of Student's t distribution lies. Throws unless 0 < p < 1 and the degrees of freedom are positive. */
export function tQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`tQuantile: expected 0 < p < 1, got ${p}`);
  checkDegrees('tQuantile', degreesOfFreedom);
  if (p === 0.5) return 0;
  const both = 2 * Math.min(p, 1 - p);
  const z = normalQuantile(both / 2);
  const guess = z + (z ** 3 + z) / (4 * degreesOfFreedom);
  const { x, y } = betaQuantileOf(both, 1 - both, { shapes: betaShapes(degreesOfFreedom / 2, 0.5), guess: degreesOfFreedom / (degreesOfFreedom + guess ** 2) });
  return Math.sign(p - 0.5) * Math.sqrt((degreesOfFreedom * y) / x);
}

function checkDegrees(name: string, degreesOfFreedom: number): void {
  if (!(degreesOfFreedom > 0)) throw new RangeError(`${name}: expected degrees of freedom above 0, got ${degreesOfFreedom}`);
}
