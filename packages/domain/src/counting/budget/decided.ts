import type { Decided, Election } from '../rule.ts';
import type { IsBlocked } from './support.ts';
import type { Tally } from './tally.ts';

export interface Start {
  readonly chosen: number[];
  /** Cents. */
  left: number;
  readonly steps: Decided['steps'][number][];
}

/** Where spending starts: what was decided before the vote is chosen and paid. Throws when the budget cannot bear it, which is the organiser's mistake. */
export function startWithDecided({ vote, profile: { costs }, limits }: Election<Tally>): Start {
  const start: Start = { chosen: [], left: vote.rules.budget!, steps: [] };
  for (const option of limits.decided) {
    start.steps.push({ option, decision: 'decided-before', left: start.left });
    start.chosen.push(option);
    start.left -= costs[option]!;
  }
  if (start.left < 0) throw new RangeError(`count: what was decided before costs ${-start.left} cents more than the budget`);
  return start;
}

/** What may not be bought beside this: what is chosen already, and what limits keep out. Undefined where nothing can be. */
export function blockedBeside(chosen: readonly number[], limits: Election['limits']): IsBlocked | undefined {
  if (chosen.length === 0 && !limits.areSet) return undefined;
  return (option, bought) => chosen.includes(option) || limits.isBlocked(option, [...chosen, ...bought]);
}
