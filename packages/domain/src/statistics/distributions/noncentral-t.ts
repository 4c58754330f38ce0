import { normalCdf } from './normal.ts';

/**
 * P((Z + shift) / √(χ²ν / ν) ≤ t) of the noncentral t distribution: the chance given u = √(χ²ν / ν), Φ(tu − shift), averaged over u, whose density goes
 * with u^(ν − 1) exp(−νu² / 2); its constant drops out of the average. To at least 10 digits: while the density is a bell the trapezium rule is as good as exact
 * (Trefethen and Weideman 2014); cut off at 0 it takes Simpson's and finer steps.
 */
export function noncentralTCdf(t: number, { degreesOfFreedom, shift }: { readonly degreesOfFreedom: number; readonly shift: number }): number {
  const reach = 8 / Math.sqrt(2 * degreesOfFreedom);
  const from = Math.max(0, 1 - reach);
  const to = 1 + reach + 6 / degreesOfFreedom;
  const isBell = from > 0;
  const steps = isBell ? 32 : 400;
  let chance = 0;
  let whole = 0;
  for (let step = 0; step <= steps; step += 1) {
    const u = from + ((to - from) * step) / steps;
    const weight = isBell || step === 0 || step === steps ? 1 : 2 + 2 * (step % 2);
    const density = u === 0 ? Number(degreesOfFreedom === 1) * Math.exp(0.5) : Math.exp((degreesOfFreedom - 1) * Math.log(u) - (degreesOfFreedom * (u * u - 1)) / 2);
    chance += weight * density * normalCdf(t * u - shift);
    whole += weight * density;
  }
  return chance / whole;
}
