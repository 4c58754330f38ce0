import type { Decided, Election } from '../rule.ts';

type Loss = Pick<Decided['steps'][number], 'decision' | 'against'>;

/** Options that some ballot names, by id. What nobody names is never chosen, whatever the rule would give it. */
export const namedOptions = (profile: Election['profile']): number[] => byId(profile).filter((option) => isNamed(profile, option));

/** The other options, by id. */
export const unnamedSteps = (profile: Election['profile']): Decided['steps'] =>
  byId(profile).filter((option) => !isNamed(profile, option)).map((option) => ({ option, decision: 'nobody-voted' as const }));

const byId = ({ ids }: Election['profile']): number[] => [...ids.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));

const isNamed = ({ groups }: Election['profile'], option: number): boolean => groups.some(({ options }) => options.includes(option));

/**
 * As many options as there are seats: first those than which none is stronger, then those than which none of the rest is stronger, and so on. Only where
 * these are more than the seats left do the vote's criteria decide. `isStronger` may leave options equal but must not go round in a circle.
 */
export function fillPlaces({ vote, profile, ties }: Election, isStronger: (a: number, b: number) => boolean, lossOf: (option: number) => Loss): Decided['steps'] {
  const steps: Decided['steps'][number][] = [];
  let left = vote.rules.seats ?? 1;
  let rest = namedOptions(profile);
  while (rest.length > 0) {
    const seats = left;
    const best = rest.filter((option) => !rest.some((other) => isStronger(other, option)));
    const inOrder = seats > 0 && best.length > seats ? ties.inOrder(best) : best;
    steps.push(...inOrder.map((option, place) => ({ option, ...(place < seats ? { decision: 'chosen' as const } : seats > 0 ? { decision: 'lost-tie' as const } : lossOf(option)) })));
    left = Math.max(0, seats - best.length);
    rest = rest.filter((option) => !best.includes(option));
  }
  return [...steps, ...unnamedSteps(profile)];
}
