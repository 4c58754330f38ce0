import type { VoteOption } from '../vote/vote.ts';
import { lotNumber } from './lots.ts';
import { countingRule, type CountingRule } from './rule.ts';

/**
 * A lot among volunteers (loting), who are the options. Seats are divided over their categories in proportion to the volunteers, or as `seatsPer` says,
 * and drawn by {@link lotNumber}; a category with too few volunteers leaves its seats to the others, by the same lot. The seed must be public and such that
 * nobody could choose it once the volunteers were known, such as a lottery draw announced beforehand (Sintomer 2018, "From deliberative to radical
 * democracy?"). There are no ballots.
 */
export const sortition: CountingRule = countingRule({
  name: 'sortition',
  source: 'https://doi.org/10.1177/0032329218789888',
  reads: [],
  chooses: 'seats',
  laws: ['neutrality'],
  decide({ vote, ties }) {
    const { options, lot } = vote;
    if (lot === undefined) {
      options.forEach((_, option) => ties.awaitingLot.add(option));
      return { steps: [] };
    }
    const numbers = options.map(({ id }) => lotNumber(lot, id));
    const drawn = options.map((_, option) => option).sort((a, b) => (numbers[a]! < numbers[b]! ? -1 : 1));
    const seats = vote.rules.seats ?? 1;
    const places = vote.rules.seatsPer ?? proportionalSeats(options, seats, lot);
    const taken = new Map<string, number>();
    const isPlaced = drawn.filter((option) => {
      const category = categoryOf(options[option]!);
      const before = taken.get(category) ?? 0;
      taken.set(category, before + 1);
      return before < (places[category] ?? 0);
    });
    const winners = new Set([...isPlaced, ...drawn.filter((option) => !isPlaced.includes(option))].slice(0, seats));
    return { steps: drawn.map((option) => ({ option, decision: winners.has(option) ? 'chosen' : 'not-drawn' })) };
  },
});

const categoryOf = ({ category }: VoteOption): string => category ?? '';

/** Seats by category in proportion to its volunteers, by largest remainders (Hamilton); equal remainders by lot. */
function proportionalSeats(options: readonly VoteOption[], seats: number, seed: string): Readonly<Record<string, number>> {
  const sizes = new Map<string, number>();
  for (const option of options) sizes.set(categoryOf(option), (sizes.get(categoryOf(option)) ?? 0) + 1);
  const filled = Math.min(seats, options.length);
  const shares = [...sizes].map(([category, size]) => ({ category, whole: Number(BigInt(size * filled) / BigInt(options.length)), remainder: (size * filled) % options.length }));
  const left = filled - shares.reduce((sum, { whole }) => sum + whole, 0);
  shares.sort((a, b) => b.remainder - a.remainder || (lotNumber(seed, a.category) < lotNumber(seed, b.category) ? -1 : 1));
  return Object.fromEntries(shares.map(({ category, whole }, rank) => [category, whole + (rank < left ? 1 : 0)]));
}
