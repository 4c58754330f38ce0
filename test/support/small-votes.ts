import type { Ballot, CountedVote } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { isExhaustive, totalCost, withRaise, type EqualSharesTerms } from '../../packages/domain/src/counting/budget/equal-shares/completions.ts';
import { buyByEqualShares, type Purchases } from '../../packages/domain/src/counting/budget/equal-shares/purchases.ts';
import { makeSupport, type Support } from '../../packages/domain/src/counting/budget/support.ts';
import { TieBreak } from '../../packages/domain/src/counting/ties.ts';
import { Fraction, type Election } from './shares-by-voter.ts';

/** A vote small enough to count voter by voter. */
export interface SmallVote {
  /** Cents, by option. */
  readonly costs: readonly number[];
  readonly budget: number;
  /** For each ballot the points of each option, 0 when not chosen; and how many cast it. */
  readonly ballots: readonly { readonly points: readonly number[]; readonly times: number }[];
  readonly satisfaction: EqualSharesTerms['satisfaction'];
  readonly ties: CountedVote['rules']['ties'];
  /** Options of one kind exclude each other; 0 excludes nothing. */
  readonly kinds: readonly number[];
  /** What options of kind 0 may cost together. */
  readonly limit: number;
}

const options = 6;
const each = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: options, maxLength: options });
const amounts = {
  /** Some for nothing, many equal. */
  plain: { cost: fc.oneof(fc.constantFrom(0, 5_000, 10_000), fc.integer({ min: 0, max: 30_000 })), budget: fc.integer({ min: 0, max: 90_000 }) },
  /** Apart by a part in 10¹² or less. */
  close: { cost: fc.tuple(fc.constantFrom(1, 2, 3, 6), fc.integer({ min: -2, max: 2 })).map(([times, more]) => times * 2 ** 42 + more), budget: fc.integer({ min: -9, max: 9 }).map((more) => 20 * 2 ** 42 + more) },
  /** From one cent to all that a number holds. */
  extreme: { cost: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.maxSafeNat()), budget: fc.oneof(fc.maxSafeNat(), fc.constant(Number.MAX_SAFE_INTEGER)) },
};

export const smallVotes = (kind: keyof typeof amounts): fc.Arbitrary<SmallVote> =>
  fc.record({
    costs: each(amounts[kind].cost),
    budget: amounts[kind].budget,
    satisfaction: fc.constantFrom<SmallVote['satisfaction']>('cardinality', 'cost', 'points'),
    ballots: fc.array(fc.record({ points: each(fc.constantFrom<number>(0, 0, 0, 1, 1, 2, 7)), times: fc.constantFrom<number>(1, 1, 1, 2, 3) }), { maxLength: 9 }),
    ties: fc.constantFrom<SmallVote['ties']>(['votes', 'cost', 'id'], ['cost', 'votes', 'id'], ['cost'], []),
    kinds: fc.oneof(fc.constant([0, 0, 0, 0, 0, 0]), each(fc.constantFrom<number>(0, 1, 2))),
    limit: fc.oneof(fc.constant(Number.MAX_SAFE_INTEGER), amounts[kind].cost),
  }).map((vote) => (vote.satisfaction === 'points' ? vote : { ...vote, ballots: vote.ballots.map((ballot) => ({ ...ballot, points: ballot.points.map((points) => Math.min(points, 1)) })) }));

/** Nobody can pay much, most can pay something, and many want the same: what is bought first changes with the shares. And from where to look ahead, how far. */
export const contestedVotes: fc.Arbitrary<{ vote: SmallVote; raise: number; ahead: number }> = fc.noBias(fc.record({
  vote: fc.record({
    costs: each(fc.integer({ min: 4_000, max: 20_000 })),
    budget: fc.integer({ min: 5_000, max: 40_000 }),
    satisfaction: fc.constantFrom<SmallVote['satisfaction']>('cardinality', 'cost', 'points'),
    ballots: fc.array(fc.record({ points: each(fc.constantFrom<number>(0, 0, 1)), times: fc.integer({ min: 1, max: 3 }) }), { minLength: 4, maxLength: 9 }),
    ties: fc.constant<SmallVote['ties']>(['id']),
    kinds: fc.constant([0, 0, 0, 0, 0, 0]),
    limit: fc.constant(Number.MAX_SAFE_INTEGER),
  }),
  raise: fc.nat(15),
  ahead: fc.integer({ min: 2, max: 24 }),
}));

/** One option that all want takes nearly everything first: what is left of a large share is a few cents, and options cost as little. */
export const drainedVotes: fc.Arbitrary<SmallVote> = fc
  .record({ vote: smallVotes('plain'), budget: fc.integer({ min: 2 ** 50, max: Number.MAX_SAFE_INTEGER }), rest: fc.nat(40), costs: each(fc.integer({ min: 1, max: 40 })) })
  .map(({ vote, budget, rest, costs }) => ({
    ...vote,
    budget,
    costs: [budget - rest, ...costs.slice(1)],
    satisfaction: 'cost' as const,
    ballots: vote.ballots.map(({ points, times }) => ({ points: [1, ...points.slice(1).map((one) => Math.min(one, 1))], times })),
    kinds: [1, 0, 0, 0, 0, 0],
  }));

/** One of these by a number, always the same one. The first of a series is mostly tiny, so it is the twentieth. */
export const numbered = <Value>(votes: fc.Arbitrary<Value>, number: number): Value => fc.sample(votes, { seed: number, numRuns: 20 }).at(-1)!;

const ids = ['b', 'a', 'd', 'c', 'f', 'e'];

export function asProfile({ costs, ballots, satisfaction }: SmallVote): Support {
  const papers = ballots.map(({ points, times }) => {
    const chosen = points.flatMap((one, option) => (one > 0 ? [option] : []));
    return { choices: chosen.map((option) => ids[option]!), times, ...(satisfaction === 'points' && { points: chosen.map((option) => points[option]!) }) } as Ballot;
  });
  return makeSupport({ options: ids.map((id, option) => ({ id, title: id, description: null, category: null, place: null, proposal: null, cost: costs[option]! })) }, papers);
}

const isBlocked = ({ costs, kinds, limit }: SmallVote) => (option: number, chosen: readonly number[]): boolean =>
  kinds[option] === 0 ? chosen.filter((other) => kinds[other] === 0).reduce((sum, other) => sum + BigInt(costs[other]!), BigInt(costs[option]!)) > BigInt(limit) : chosen.some((other) => kinds[other] === kinds[option]);

export const asTerms = (vote: SmallVote): EqualSharesTerms => ({ satisfaction: vote.satisfaction, ties: new TieBreak(asProfile(vote), vote.ties, undefined), budget: vote.budget, isBlocked: isBlocked(vote) });

/** The same for {@link buyByVoter}, each share raised by so many units of currency. */
export function asElection(vote: SmallVote, raise = 0n): Election {
  const voters = vote.ballots.flatMap(({ points, times }) => Array.from({ length: times }, () => points.map(BigInt)));
  const total = BigInt(voters.length || 1);
  const votes = vote.costs.map((_, option) => voters.reduce((sum, points) => sum + points[option]!, 0n));
  return {
    costs: vote.costs.map(BigInt),
    voters,
    share: new Fraction(BigInt(vote.budget) + raise * 100n * total, total),
    worth: vote.costs.map((cost) => (vote.satisfaction === 'cost' ? BigInt(cost) : 1n)),
    comesFirst(a, b) {
      for (const criterion of vote.ties) {
        if (criterion === 'id') break;
        if (criterion === 'votes' ? votes[a] !== votes[b] : vote.costs[a] !== vote.costs[b]) return criterion === 'votes' ? votes[a]! > votes[b]! : vote.costs[a]! < vote.costs[b]!;
      }
      return ids[a]! < ids[b]!;
    },
    isBlocked: isBlocked(vote),
  };
}

/** Completion add1 as its definition reads: every raise is tried. */
export function addOneByOne(profile: Support, terms: EqualSharesTerms): { raise: number; purchases: Purchases } {
  let standing = { raise: 0, purchases: buyByEqualShares(profile, withRaise(profile, terms, 0)) };
  while (!isExhaustive(profile, terms, standing.purchases.bought)) {
    const raise = standing.raise + 1;
    const purchases = buyByEqualShares(profile, withRaise(profile, terms, raise));
    if (totalCost(profile, purchases.bought) > terms.budget) break;
    standing = { raise, purchases };
  }
  return standing;
}
