import type { Decided, Election } from '../rule.ts';

/**
 * Options that got something, those with most by this tally first. Those that are equal where the seats end are told apart by the vote's criteria, and only
 * when there are more of them than seats left: elsewhere it does not matter who comes first.
 */
export function strongestFirst({ profile: { ids }, ties }: Election, tally: readonly number[], seats: number): number[] {
  const supported = ids.map((_, option) => option).filter((option) => tally[option]! > 0).sort((a, b) => tally[b]! - tally[a]! || (ids[a]! < ids[b]! ? -1 : 1));
  // Undefined, and so no edge, where there is a seat for each.
  const last = tally[supported[seats - 1]!];
  const sure = supported.filter((option) => tally[option]! > last!);
  const onTheEdge = supported.filter((option) => tally[option] === last);
  const edge = sure.length + onTheEdge.length > seats ? ties.inOrder(onTheEdge) : onTheEdge;
  return [...sure, ...edge, ...supported.slice(sure.length + edge.length)];
}

/** What nobody gave anything, by id. */
export const unsupportedSteps = ({ profile: { ids } }: Election, tally: readonly number[]): Decided['steps'] =>
  ids.map((_, option) => option).filter((option) => tally[option] === 0).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1)).map((option) => ({ option, decision: 'nobody-voted' as const }));

/** As many options as there are seats, those with most by this tally. What got nothing is never chosen. */
export function highest(election: Election, tally: readonly number[]): Decided['steps'] {
  const seats = election.vote.rules.seats ?? 1;
  const ranked = strongestFirst(election, tally, seats);
  const last = tally[ranked[seats - 1]!];
  const supported = ranked.map((option, place): Decided['steps'][number] => ({ option, decision: place < seats ? 'chosen' : tally[option] === last ? 'lost-tie' : 'not-enough-votes' }));
  return [...supported, ...unsupportedSteps(election, tally)];
}
