import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { betaQuantile, fQuantile, normalCdf, normalQuantile, tCdf, tQuantile } from '@wijkaanpak/domain';
import fc from 'fast-check';

const relative = (ours: number, theirs: number): number => Math.abs(ours - theirs) / Math.abs(theirs);

/** P(X ≥ k) of a binomial with chance p/q, as an exact fraction of large whole numbers. */
function binomialTail(k: number, n: number, p: bigint, q: bigint): number {
  let tail = 0n;
  let choose = 1n;
  for (let i = 0; i <= n; i += 1) {
    if (i >= k) tail += choose * p ** BigInt(i) * (q - p) ** BigInt(n - i);
    choose = (choose * BigInt(n - i)) / BigInt(i + 1);
  }
  return Number((tail * 10n ** 40n) / q ** BigInt(n)) / 1e40;
}

describe('the quantiles and chances behind every interval', () => {
  it('by hand: what tables print', () => {
    assert.equal(normalQuantile(0.975).toFixed(6), '1.959964');
    assert.equal(tQuantile(0.975, 1).toFixed(4), '12.7062');
    assert.equal(tQuantile(0.975, 10).toFixed(4), '2.2281');
    assert.equal(fQuantile(0.95, 1, 10).toFixed(4), '4.9646', 'the square of t at 0.975');
    assert.equal(betaQuantile(0.5, 1, 2).toFixed(12), (1 - Math.SQRT1_2).toFixed(12), 'of the density 2(1 − x)');
    assert.equal(tCdf(1, 1).toFixed(12), '0.750000000000', 'Cauchy: 1/2 + arctan(1)/π');
  });

  it('a beta quantile is where an exact binomial sum has its chance, to 12 digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 999 }), (a, more, thousandths) => {
        const chance = binomialTail(a, a + more, BigInt(thousandths), 1000n);
        fc.pre(chance > 1e-12 && chance < 1 - 1e-4);
        assert.ok(relative(betaQuantile(chance, a, more + 1), thousandths / 1000) < 1e-12);
      }),
      { numRuns: 300 },
    );
  });

  it('a quantile and its chance undo each other, far into the tails', () => {
    const chances = fc.double({ min: 1e-12, max: 0.5, noNaN: true });
    fc.assert(fc.property(chances, (p) => assert.ok(relative(normalCdf(normalQuantile(p)), p) < 1e-12)));
    fc.assert(fc.property(chances, fc.double({ min: 0.6, max: 1e6, noNaN: true }), (p, degrees) => assert.ok(relative(tCdf(tQuantile(p, degrees), degrees), p) < 1e-10, `${p} ${degrees}`)));
  });

  it('many degrees of freedom ν make t the normal distribution, (z³ + z) / 4ν wider', () => {
    const z = normalQuantile(0.975);
    for (const degrees of [1e5, 1e6]) assert.ok(Math.abs(tQuantile(0.975, degrees) - z - (z ** 3 + z) / (4 * degrees)) < 1e-9);
  });

  it('the middle of a symmetric distribution is its quantile', () => {
    for (const shape of [0.2, 1, 2, 3, 40, 5000]) assert.ok(Math.abs(betaQuantile(0.5, shape, shape) - 0.5) < 1e-13);
  });

  it('what is no chance, shape or degree of freedom throws', () => {
    for (const wrong of [() => normalQuantile(1), () => tQuantile(0, 3), () => tQuantile(0.5, 0), () => tCdf(1, -1), () => betaQuantile(0.5, 0, 1), () => betaQuantile(2, 1, 1), () => fQuantile(0.5, 1, 0)]) assert.throws(wrong, RangeError);
  });
});
