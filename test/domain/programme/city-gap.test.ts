import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cityGap, gapChange, type Figure } from '@wijkaanpak/domain';
import { seeded } from '../../../packages/server/src/example/seeded.ts';
import { sampled } from '../../support/programmes.ts';

const register = (estimate: number) => ({ by: 'register' as const, estimate });
const of = (year: number, area: Figure['area'], city: Figure['city']): Figure => ({ year, definition: 1, area, city, reasons: '', noted: `${year + 1}-02-01` });
const indicator = (better: 'higher' | 'lower', ...figures: Figure[]) => ({ better, figures });

describe('a neighbourhood beside its city', () => {
  it('differs when the interval of the difference leaves out zero: half-widths add up in squares', () => {
    // 52 ± 4 against 66 ± 1: −14 ± √(16 + 1).
    const { kind, gap } = cityGap(indicator('higher', of(2023, sampled(52, 4), sampled(66, 1))))!;
    assert.equal(kind, 'worse');
    assert.deepEqual([gap.estimate, gap.lower, gap.upper, gap.level].map((value) => Math.round(value * 1000) / 1000), [-14, -18.123, -9.877, 0.95]);
    assert.equal(cityGap(indicator('lower', of(2023, sampled(52, 4), sampled(66, 1))))!.kind, 'better');
    assert.equal(cityGap(indicator('higher', of(2023, sampled(64, 4), sampled(66, 1))))!.kind, 'too-small-to-see');
  });

  it('is only an indication under fifty answers, whatever the interval', () => {
    assert.equal(cityGap(indicator('higher', of(2023, sampled(20, 4, 49), sampled(66, 1))))!.kind, 'only-an-indication');
    assert.equal(gapChange(indicator('higher', of(2023, sampled(20, 4, 49), sampled(66, 1)), of(2025, sampled(60, 4), sampled(66, 1))))!.kind, 'only-an-indication');
  });

  it('is told as it was counted where everyone was counted', () => {
    assert.deepEqual(cityGap(indicator('lower', of(2023, register(12), register(9))))!, { kind: 'worse', year: 2023, gap: { estimate: 3, lower: 3, upper: 3, level: 0.95 } });
    assert.equal(cityGap(indicator('lower', of(2023, register(9), register(9))))!.kind, 'the-same');
  });

  it('gained or lost on the city only when that can be told from chance, for the better whichever way is better', () => {
    const [first, last] = [of(2023, sampled(52, 4), sampled(66, 1)), of(2025, sampled(63, 4), sampled(67, 1))];
    const change = gapChange(indicator('higher', first, last))!;
    assert.deepEqual([change.kind, change.from, change.to, change.gained!.estimate], ['gained', 2023, 2025, 10]);
    assert.equal(gapChange(indicator('lower', first, last))!.kind, 'lost');
    assert.equal(gapChange(indicator('higher', first, of(2025, sampled(55, 4), sampled(66, 1))))!.kind, 'too-small-to-see');
    assert.deepEqual(gapChange(indicator('higher', first)), { kind: 'one-year-only', from: 2023, to: 2023, gained: null });
    assert.deepEqual([cityGap(indicator('higher')), gapChange(indicator('higher'))], [undefined, undefined]);
  });

  it('is falsely said to differ in at most 5 of 100 when there is no difference', () => {
    const draw = normals(17);
    let said = 0;
    const runs = 4000;
    for (let run = 0; run < runs; run += 1) {
      const measured = () => 50 + 2 * draw();
      const half = 1.959964 * 2;
      if (cityGap(indicator('higher', of(2023, sampled(measured(), half), sampled(measured(), half))))!.kind !== 'too-small-to-see') said += 1;
    }
    assert.ok(said / runs > 0.04 && said / runs < 0.06, `${said} of ${runs}`);
  });
});

/** Standard normal numbers (Box and Muller), the same for the same seed. */
function normals(seed: number): () => number {
  const uniform = seeded(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
