import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sayDifference, sayDifferences, sayTrend, type Margins, type WaveFigure } from '@wijkaanpak/domain';
import { seeded } from '../../../packages/server/src/example/seeded.ts';
import { figureOf, population, type Population } from './population.ts';

const seed = 20261125;
const waves = 10_000;

/** The share of waves whose interval holds the true mean, of those that give a figure. */
function coverage({ draw, mean }: Population, n: number, margins?: Margins): { readonly covered: number; readonly refused: number } {
  let told = 0;
  let covered = 0;
  for (let wave = 0; wave < waves; wave += 1) {
    const figure = figureOf(draw(n), margins);
    if (!figure) continue;
    told += 1;
    if (figure.mean.lower <= mean && mean <= figure.mean.upper) covered += 1;
  }
  return { covered: (100 * covered) / told, refused: waves - told };
}

describe(`95 % intervals, in ${waves.toLocaleString('en')} simulated waves (seed ${seed})`, () => {
  for (const n of [30, 100, 300, 1000]) {
    it(`cover 94 to 96 % of true means with ${n} answers, when all are as likely to answer`, () => {
      const { covered } = coverage(population(seed, 'everyone-alike'), n);
      console.log(`  ${n} answers: ${covered.toFixed(2)} %`);
      assert.ok(covered >= 94 && covered <= 96, `${covered} %`);
    });

    it(`cover 94 to 96 % with ${n} answers, weighted, when tenants and young people answer less`, () => {
      const simulated = population(seed + 1, 'by-group');
      const { covered, refused } = coverage(simulated, n, simulated.margins);
      console.log(`  ${n} answers, weighted: ${covered.toFixed(2)} %, ${refused} of ${waves} waves refused for a group of fewer than 5`);
      assert.ok(covered >= 94 && covered <= 96, `${covered} %`);
    });
  }

  it('would not, without weights, when some answer less: weighting is what mends it', () => {
    assert.ok(coverage(population(seed + 2, 'by-group'), 300).covered < 85);
  });
});

describe('ten years in which nothing changes', () => {
  const histories = 500;
  const simulated = population(seed + 3, 'by-group');
  const random = seeded(seed + 4);
  const history = (): WaveFigure[] =>
    Array.from({ length: 10 }, (_, year) => ({
      wave: { id: String(2026 + year), opensAt: `${2026 + year}-03-01T00:00:00Z`, design: 'sample' as const },
      wordingVersion: 1,
      areas: ['BU0363AA01'],
      summary: figureOf(simulated.draw(60 + Math.floor(random() * 140)), simulated.margins) ?? { question: 'listens', reliability: 'too-few-answers' as const },
    }));
  const isChange = ({ kind }: { readonly kind: string }): boolean => kind === 'risen' || kind === 'fallen';

  it(`are falsely said to have risen or fallen, between any two of ten waves, in at most 5 % of ${histories.toLocaleString('en')} neighbourhoods`, () => {
    let changed = 0;
    let trending = 0;
    let alone = 0;
    for (let place = 0; place < histories; place += 1) {
      const figures = history();
      const pairs = figures.flatMap((after, year) => figures.slice(0, year).map((before) => [before, after] as const));
      if (sayDifferences(pairs).some(isChange)) changed += 1;
      if (isChange(sayTrend(figures))) trending += 1;
      if (isChange(sayDifference(...pairs[0]!))) alone += 1;
    }
    const [any, trend, one] = [changed, trending, alone].map((count) => (100 * count) / histories) as [number, number, number];
    console.log(`  between any two of ten waves ${any.toFixed(1)} %, the trend ${trend.toFixed(1)} %, one pair by itself ${one.toFixed(1)} %`);
    assert.ok(any <= 5, `${any} %`);
    // One statement by itself errs 5 times in 100 by design: 2.9 is three standard errors of this simulation.
    assert.ok(trend <= 5 + 2.9 && one <= 5 + 2.9, `${trend} %, ${one} %`);
  });

  it('are not silence: a change of a point between waves of 200 is seen', () => {
    const lower = simulated.draw(200);
    const higher = simulated.draw(200).map(({ answers, of }) => ({ of: of!, answers: { listens: Math.min(10, Number(answers['listens']) + 1) } }));
    const [before, after] = [lower, higher].map((respondents, year): WaveFigure => ({ ...history()[year]!, summary: figureOf(respondents, simulated.margins)! })) as [WaveFigure, WaveFigure];
    assert.equal(sayDifferences([[before, after]])[0]!.kind, 'risen');
  });
});
