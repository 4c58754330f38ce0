import type { Profile } from '../profile.ts';
import { countingRule, type CountingRule } from '../rule.ts';
import { runOff } from './runoff.ts';

/**
 * As long as no option is first on more than half of the ballots, the option that is last on most of them leaves (Coombs 1964; Grofman and Feld 2004, "If
 * you like the alternative vote, then you ought to know about the Coombs rule"). A ballot that leaves out options still in the count puts each of these
 * last. Options that are last equally often leave together; when all that are left are equal, they tie for the win and the vote's criteria choose one.
 */
export const coombs: CountingRule = countingRule({
  name: 'coombs',
  source: 'https://doi.org/10.1016/j.electstud.2003.08.001',
  reads: ['rank'],
  chooses: 'one',
  laws: ['anonymity', 'neutrality', 'majority'],
  decide: (election) =>
    runOff(election, ({ continuing }) => {
      const last = lastPlaces(election.profile, continuing);
      const most = Math.max(...continuing.map((option) => last[option]!));
      return { options: continuing.filter((option) => last[option] === most), last };
    }),
});

/** By option, ballots that put no other option still in the count below it. Those that name none of them any more are left out. */
function lastPlaces({ ids, groups }: Profile, continuing: readonly number[]): number[] {
  const isContinuing = new Set(continuing);
  const last = ids.map(() => 0);
  for (const { options, voters } of groups) {
    const named = [...options].filter((option) => isContinuing.has(option));
    if (named.length === 0) continue;
    const lowest = named.length === continuing.length ? named.slice(-1) : continuing.filter((option) => !named.includes(option));
    for (const option of lowest) last[option]! += voters;
  }
  return last;
}
