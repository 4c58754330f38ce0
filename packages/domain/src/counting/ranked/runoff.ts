import type { Round } from '../outcome.ts';
import type { Profile } from '../profile.ts';
import type { Decided, Election } from '../rule.ts';
import { namedOptions, unnamedSteps } from './places.ts';

/** Where the count stands in a round. Options are known by their position. */
export interface Standing {
  /** Options still in the count. */
  readonly continuing: readonly number[];
  /** By option, ballots on which it is the first of those still in the count. */
  readonly first: readonly number[];
}

/** Who leaves the count after a round, where nothing has won. When that is everyone, all are equal and the vote's criteria decide who wins. */
export interface Leaving {
  readonly options: readonly number[];
  /** By option, where the rule looks at it: {@link Round.last}. */
  readonly last?: readonly number[];
}

/** Rounds until an option is first on more than half of the ballots that still name one; after each those leave whom the rule names. */
export function runOff(election: Election, leavingAfter: (standing: Standing, election: Election) => Leaving): Decided {
  const { profile, ties } = election;
  const { ids, voters, blank } = profile;
  const steps: Decided['steps'][number][] = [];
  const rounds: Round[] = [];
  let continuing = namedOptions(profile);
  while (continuing.length > 0) {
    const first = firstChoices(profile, continuing);
    const counted = continuing.reduce((sum, option) => sum + first[option]!, 0);
    const leader = continuing.find((option) => first[option]! * 2 > counted);
    const { options: last, last: lastPlaces } = leader === undefined ? leavingAfter({ continuing, first }, election) : { options: [] };
    const areAllEqual = last.length === continuing.length;
    const winner = areAllEqual ? ties.inOrder(last)[0] : leader;
    const leaving = areAllEqual ? [] : last;
    const named = (tally: readonly number[]) => Object.fromEntries(continuing.map((option) => [ids[option]!, tally[option]!]));
    rounds.push({
      votes: named(first), exhausted: voters - blank - counted, ...(lastPlaces && { last: named(lastPlaces) }),
      elected: winner === undefined ? [] : [ids[winner]!], eliminated: leaving.map((option) => ids[option]!),
    });
    const round = rounds.length;
    if (winner === undefined) {
      steps.push(...leaving.map((option) => ({ option, decision: 'eliminated' as const, round })));
      continuing = continuing.filter((option) => !leaving.includes(option));
      continue;
    }
    const others = continuing.filter((option) => option !== winner).map((option) => ({ option, decision: areAllEqual ? ('lost-tie' as const) : ('not-enough-votes' as const), round }));
    steps.push({ option: winner, decision: 'chosen', round }, ...others);
    break;
  }
  return { steps: [...steps, ...unnamedSteps(profile)], record: { rounds, unit: 1 } };
}

function firstChoices({ ids, groups }: Profile, continuing: readonly number[]): number[] {
  const isContinuing = new Set(continuing);
  const first = ids.map(() => 0);
  for (const { options, voters } of groups) {
    const choice = options.find((option) => isContinuing.has(option));
    if (choice !== undefined) first[choice]! += voters;
  }
  return first;
}
