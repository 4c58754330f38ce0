import { fail, succeed, type Result } from '../issues.ts';
import { checkMargins, memberships, type Margins, type Membership, type Sampled } from './margins.ts';
import { kishDesignEffect, type DesignEffect } from './weights.ts';

export interface RakingOptions {
  /** The largest weight, as a multiple of the mean weight; a heavier one is cut to it and the others are raked again. */
  readonly limit?: number;
  /** What the figures were rounded to (CBS: 5), so that totals may differ by as much. Unrounded when left out. */
  readonly rounded?: number;
}

export interface Weighting extends DesignEffect {
  /** One for each of the groups given, in that order. They add up to the population. */
  readonly weights: readonly number[];
  /** How many respondents were cut to the limit. */
  readonly trimmed: number;
}

/** Relative deviation from the figures that still counts as met. */
const tolerance = 1e-10;
const rounds = 2000;

/**
 * Weights that make respondents add up to the population on every dimension at once: raking, also iterative proportional fitting (Deming and Stephan 1940);
 * with one dimension, post-stratification. `respondents` are groups who share all characteristics. With a limit, weights are trimmed and the figures are met all the same.
 *
 * Refuses rather than extrapolates: a group of the population from which nobody answered, respondents for whom there is no figure, totals that differ, figures that no
 * weights can meet (not within 2,000 rounds), and a limit under which a group would be too few to stand for its part.
 */
export function rake(respondents: readonly Sampled[], margins: Margins, { limit = Infinity, rounded = 0 }: RakingOptions = {}): Result<Weighting> {
  if (!(limit > 1)) throw new RangeError(`rake: expected a limit above 1 times the mean weight, got ${limit}`);
  const wrong = checkMargins(respondents, margins, rounded);
  if (wrong) return { ok: false, issues: [wrong] };
  const groups = memberships(respondents, margins);
  const population = groups[0]!.figures.reduce((sum, figure) => sum + figure, 0);
  const answers = respondents.reduce((sum, { times = 1 }) => sum + times, 0);
  const most = (limit * population) / answers;
  const free = respondents.map(() => true);
  const weights = respondents.map(({ weight = 1 }) => weight);
  for (;;) {
    const left = groups.map((membership) => leftFor(membership, { respondents, weights, free }));
    const short = left.flatMap(({ figures, names }) => names.filter((_, group) => figures[group]! < 0))[0];
    if (short !== undefined) return fail('weights.limit-too-tight', '', { group: short, limit });
    if (!fit(weights, { respondents, groups: left, free })) return free.includes(false) ? tooTight(groups, { respondents, weights, limit }) : fail('weights.not-converged');
    const heavy = weights.flatMap((weight, index) => (free[index] && weight > most * (1 + tolerance) ? index : []));
    if (heavy.length === 0) break;
    for (const index of heavy) {
      weights[index] = most;
      free[index] = false;
    }
  }
  const effect = kishDesignEffect(respondents.map(({ times }, index) => ({ weight: weights[index]!, ...(times === undefined ? {} : { times }) })));
  const trimmed = respondents.reduce((sum, { times = 1 }, index) => sum + (free[index] ? 0 : times), 0);
  return effect.ok ? succeed({ weights, trimmed, ...effect.value }) : effect;
}

interface Fit {
  readonly respondents: readonly Sampled[];
  readonly groups: readonly Membership[];
  /** Who is not cut to the limit. */
  readonly free: readonly boolean[];
}

/** The figures less what those who were cut already stand for. */
function leftFor(membership: Membership, { respondents, weights, free }: Omit<Fit, 'groups'> & { readonly weights: readonly number[] }): Membership {
  const figures = [...membership.figures];
  respondents.forEach(({ times = 1 }, index) => {
    if (!free[index]) figures[membership.of[index]!]! -= times * weights[index]!;
  });
  return { ...membership, figures: figures.map((figure, group) => (Math.abs(figure) < tolerance * membership.figures[group]! ? 0 : figure)) };
}

/** Changes the free weights until every figure is met; false when that does not come about. */
function fit(weights: number[], { respondents, groups, free }: Fit): boolean {
  for (let round = 0; round < rounds; round += 1) {
    let worst = 0;
    for (const { of, figures } of groups) {
      const sums = figures.map(() => 0);
      respondents.forEach(({ times = 1 }, index) => {
        if (free[index]) sums[of[index]!]! += times * weights[index]!;
      });
      figures.forEach((figure, group) => {
        worst = Math.max(worst, figure === sums[group] ? 0 : Math.abs(sums[group]! - figure) / Math.max(figure, sums[group]!));
      });
      for (const [index, group] of of.entries()) if (free[index] && sums[group]! > 0) weights[index]! *= figures[group]! / sums[group]!;
    }
    if (worst <= tolerance) return true;
  }
  return false;
}

/** Names the group that stays furthest behind its figure. */
function tooTight(groups: readonly Membership[], { respondents, weights, limit }: { readonly respondents: readonly Sampled[]; readonly weights: readonly number[]; readonly limit: number }): ReturnType<typeof fail> {
  const behind = groups.flatMap(({ of, figures, names }) => {
    const sums = figures.map(() => 0);
    respondents.forEach(({ times = 1 }, index) => (sums[of[index]!]! += times * weights[index]!));
    return names.map((name, group) => ({ name, share: sums[group]! / figures[group]! }));
  });
  const furthest = behind.reduce((least, one) => (one.share < least.share ? one : least));
  return fail('weights.limit-too-tight', '', { group: furthest.name, limit });
}
