import {
  answersForMeans, answersForShares, betaQuantile, clopperPearson, cronbachAlpha, differenceOfShares, fQuantile, holm, kishDesignEffect, linearisedCalibratedMean, normalCdf, normalQuantile,
  pairedDifference, powerOfMeans, powerOfShares, rake, sampledShare, sharesDifferByChance, smallestChangeOfMeans, smallestVisibleShare, tCdf, tQuantile, trend, weightedMean, weightedProportion,
  weightedTotal, welch, wilson, type Interval, type Result, type Unit,
} from '@wijkaanpak/domain';

/** What a case gives; each file has inputs of its own shape, which its line below knows. */
// oxlint-disable-next-line typescript/no-explicit-any
type Input = any;
type Numbers = Readonly<Record<string, unknown>>;

/** Rows of a sample that a case names, by column. */
export type ReadSample = (name: string) => readonly Readonly<Record<string, string>>[];

/** What our function makes of a case, in the names of the reference. */
type Answer = (input: Input, sample: ReadSample) => Result<Numbers>;

/** Quantities of the references that nothing here computes, by file; a case without any other is left out. */
export const notComputed: Readonly<Record<string, readonly string[]>> = {
  'welch-t': ['meanA', 'meanB', 'lower', 'upper', 'p'],
  'two-proportion-z': ['z', 'pGreater'],
  'p-adjust': ['bh', 'bonferroni'],
  'cronbach-alpha': ['n', 'k', 'standardised'],
  'trend-slope': ['t'],
  distributions: ['value'],
  raking: ['converged', 'total', 'totalSe'],
};

const map = <T>(result: Result<T>, to: (value: T) => Numbers): Result<Numbers> => (result.ok ? { ok: true, value: to(result.value) } : result);
const value = (numbers: Numbers): Result<Numbers> => ({ ok: true, value: numbers });
const same = (result: Result<Interval>): Result<Numbers> => map(result, (one) => ({ ...one }));

const quantiles: Record<string, (...args: number[]) => number> = { normalCdf, normalQuantile, tCdf, tQuantile, betaQuantile, fQuantile };

/** For each file, how the public functions answer its cases. */
export const answers: Readonly<Record<string, Answer>> = {
  distributions: ({ fn, args }) => value(quantiles[fn] ? { value: quantiles[fn](...args) } : {}),
  wilson: ({ x, n, level }) => same(wilson(x, n, level)),
  'clopper-pearson': ({ x, n, level }) => same(clopperPearson(x, n, level)),
  'proportion-fpc': ({ x, n, populationSize, level }) =>
    map(sampledShare(x, { answers: n, population: populationSize }, level), ({ estimate, lower, upper, standardError: se }) => {
      const half = normalQuantile((1 + level) / 2) * se;
      return { estimate, se, tLower: lower, tUpper: upper, normalLower: estimate - half, normalUpper: estimate + half };
    }),
  'weighted-mean-se': (input, sample) => (input.data ? sampleMean(input, sample) : map(weightedMean(units(input), { level: input.level }), ({ estimate, standardError, degreesOfFreedom, lower, upper }) => ({ mean: estimate, se: standardError, df: degreesOfFreedom, tLower: lower, tUpper: upper }))),
  'weighted-proportion-ci': (input) => {
    const [logit, exact, wald] = (['logit', 'exact', 'wald'] as const).map((kind) => weightedProportion(units(input), kind, { level: input.level })) as [ReturnType<typeof weightedProportion>, ReturnType<typeof weightedProportion>, ReturnType<typeof weightedProportion>];
    if (!logit.ok || !exact.ok || !wald.ok) return logit as Result<never>;
    return value({ estimate: logit.value.estimate, logit: [logit.value.lower, logit.value.upper], beta: [exact.value.lower, exact.value.upper], mean: [wald.value.lower, wald.value.upper] });
  },
  'welch-t': ({ a, b, level, alternative }) =>
    map(welch(b, a, level), ({ estimate, standardError, degreesOfFreedom, lower, upper, p }) => ({
      difference: estimate, se: standardError, df: degreesOfFreedom, t: estimate / standardError,
      // Ours looks both ways; of a one-sided test the rest is compared.
      ...(alternative === 'two.sided' ? { lower, upper, p } : {}),
    })),
  'paired-t': ({ before, after, level }) => map(pairedDifference(before, after, level), ({ estimate, standardError, degreesOfFreedom, lower, upper, p }) => ({ meanDifference: estimate, se: standardError, df: degreesOfFreedom, t: estimate / standardError, lower, upper, p })),
  'newcombe-difference': ({ x1, n1, x2, n2, level }) => map(differenceOfShares({ count: x2, answers: n2 }, { count: x1, answers: n1 }, level), ({ estimate, lower, upper }) => ({ difference: estimate, lower, upper })),
  'two-proportion-z': ({ x1, n1, x2, n2 }) => map(sharesDifferByChance({ count: x2, answers: n2 }, { count: x1, answers: n1 }), (pTwoSided) => ({ pTwoSided })),
  'p-adjust': ({ p }) => value({ holm: holm(p) }),
  'cronbach-alpha': ({ items, level }) => map(cronbachAlpha(items, level), ({ estimate, lower, upper }) => ({ alpha: estimate, feldtLower: lower, feldtUpper: upper })),
  'kish-deff': ({ weights }) => map(kishDesignEffect(weights.map((weight: number) => ({ weight }))), ({ designEffect, effectiveAnswers }) => ({ deff: designEffect, effectiveN: effectiveAnswers, cv2: designEffect - 1 })),
  'trend-slope': ({ x, y, weights, level }) =>
    map(trend(x.map((at: number, place: number) => ({ at, value: y[place], ...(weights ? { weight: weights[place] } : {}) })), level), ({ estimate, intercept, standardError, degreesOfFreedom, lower, upper, p }) => ({ slope: estimate, intercept, se: standardError, df: degreesOfFreedom, lower, upper, p })),
  power,
  raking,
};

const units = ({ y, weights }: Input): Unit[] => y.map((answer: number, place: number) => ({ value: answer, weight: weights[place] }));

function sampleMean({ data, y, strata, cluster, weights, fpc, statistic }: Input, sample: ReadSample): Result<Numbers> {
  const rows = sample(data);
  const sampled = rows.map((row): Unit => ({ value: Number(row[y]), weight: Number(row[weights]), ...(strata ? { stratum: row[strata]! } : {}), ...(cluster ? { cluster: row[cluster]! } : {}) }));
  const population = strata ? Object.fromEntries(rows.map((row) => [row[strata]!, Number(row[fpc])])) : fpc && Number(rows[0]![fpc]);
  const made = (statistic === 'total' ? weightedTotal : weightedMean)(sampled, population ? { population } : {});
  return map(made, ({ estimate, standardError }) => ({ estimate, se: standardError }));
}

function power({ test, solve, n, p1, p2, delta, sd, power: wanted, alpha }: Input): Result<Numbers> {
  const certainty = { power: wanted, alpha };
  if (test === 'two-proportions') {
    if (solve === 'n') return map(answersForShares({ from: p1, to: p2 }, certainty), (answers) => ({ n: answers, nPerGroup: Math.ceil(answers) }));
    if (solve === 'p2') return map(smallestVisibleShare(n, p1, certainty), (share) => ({ p2: share, minimalDetectableChange: share - p1 }));
    return value({ power: powerOfShares(n, { from: p1, to: p2, alpha }) });
  }
  const design = { spread: sd, design: test === 'paired' ? ('paired' as const) : ('two-waves' as const), ...certainty };
  if (solve === 'n') return map(answersForMeans(delta, design), (answers) => ({ n: answers, nPerGroup: Math.ceil(answers) }));
  if (solve === 'delta') return map(smallestChangeOfMeans(n, design), (change) => ({ delta: change }));
  return value({ power: powerOfMeans(n, { ...design, change: delta }) });
}

function raking(input: Input, sample: ReadSample): Result<Numbers> {
  if (input.seed) return rakedTable(input);
  const rows: ReturnType<ReadSample> = input.units ?? sample(input.data);
  const before = rows.map((row) => (input.weights ? Number(row[input.weights]) : 1));
  const raked = rake(rows.map((of, place) => ({ of, weight: before[place]! })), input.margins);
  if (!raked.ok) return raked;
  const { weights, designEffect } = raked.value;
  const calibrated = rows.map((of, place) => ({ of, value: Number(of[input.y ?? 'y']), before: before[place]!, weight: weights[place]!, ...(input.cluster ? { cluster: of[input.cluster]! } : {}) }));
  const mean = linearisedCalibratedMean(calibrated, Object.keys(input.margins), input.fpc ? { population: Number(rows[0]![input.fpc]) } : {});
  return map(mean, ({ estimate, standardError }) => ({ weights, mean: estimate, se: standardError, meanSe: standardError, deffKish: designEffect }));
}

function rakedTable({ seed, rowMargin, columnMargin }: { seed: number[][]; rowMargin: number[]; columnMargin: number[] }): Result<Numbers> {
  const cells = seed.flatMap((row, r) => row.map((times, c) => ({ of: { row: String(r), column: String(c) }, times })));
  const margins = { row: Object.fromEntries(rowMargin.map((figure, place) => [place, figure])), column: Object.fromEntries(columnMargin.map((figure, place) => [place, figure])) };
  return map(rake(cells, margins), ({ weights }) => {
    const weightAt = (r: number, c: number): number => weights[r * columnMargin.length + c]!;
    return { converged: true, fitted: seed.map((row, r) => row.map((times, c) => times * weightAt(r, c))), factor: seed.map((row, r) => row.map((times, c) => (times ? weightAt(r, c) : 0))) };
  });
}
