import { normalCdf } from './normal.ts';

/** How many steps the integral below takes: an error far under 1e-9 for every use here. */
const steps = 400;

/**
 * P((Z + shift) / √(χ²ν / ν) ≤ t) of the noncentral t distribution: the chance given u = √(χ²ν / ν), Φ(tu − shift), averaged over u, whose density goes
 * with u^(ν − 1) exp(−νu² / 2). Simpson's rule over the reach of u; the density's constant drops out of the average.
 */
export function noncentralTCdf(t: number, { degreesOfFreedom, shift }: { readonly degreesOfFreedom: number; readonly shift: number }): number {
  const reach = 9 / Math.sqrt(2 * degreesOfFreedom);
  const from = Math.max(0, 1 - reach);
  const to = 1 + reach + 6 / degreesOfFreedom;
  let chance = 0;
  let whole = 0;
  for (let step = 0; step <= steps; step += 1) {
    const u = from + ((to - from) * step) / steps;
    const simpson = step === 0 || step === steps ? 1 : 2 + 2 * (step % 2);
    const density = u === 0 ? Number(degreesOfFreedom === 1) * Math.exp(0.5 * degreesOfFreedom) : Math.exp((degreesOfFreedom - 1) * Math.log(u) - (degreesOfFreedom * (u * u - 1)) / 2);
    chance += simpson * density * normalCdf(t * u - shift);
    whole += simpson * density;
  }
  return chance / whole;
}
