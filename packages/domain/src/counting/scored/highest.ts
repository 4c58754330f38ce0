import type { Decided, Election } from '../rule.ts';

/** As many options as there are seats, those with most by this tally; equally many are told apart by the vote's criteria. What got nothing is never chosen. */
export function highest({ vote, profile: { ids }, ties }: Election, tally: readonly number[]): Decided['steps'] {
  const seats = vote.rules.seats ?? 1;
  const options = ids.map((_, option) => option).sort((a, b) => tally[b]! - tally[a]! || (ids[a]! < ids[b]! ? -1 : 1));
  const supported = options.filter((option) => tally[option]! > 0);
  const last = tally[supported[Math.min(seats, supported.length) - 1]!] ?? 0;
  const sure = supported.filter((option) => tally[option]! > last);
  const onTheEdge = supported.filter((option) => tally[option] === last);
  // Only where there are more equal options than seats left does it matter who comes first.
  const edge = sure.length + onTheEdge.length > seats ? ties.rank(onTheEdge, () => 0) : onTheEdge;
  return [...sure, ...edge, ...supported.filter((option) => tally[option]! < last), ...options.filter((option) => tally[option] === 0)].map((option, place) => ({
    option,
    decision: tally[option] === 0 ? 'nobody-voted' : place < seats ? 'chosen' : tally[option] === last ? 'lost-tie' : 'not-enough-votes',
  }));
}
