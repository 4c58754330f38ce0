import type { Decided, Election } from '../rule.ts';

export interface Start {
  readonly chosen: number[];
  /** Cents. */
  left: number;
  readonly steps: Decided['steps'][number][];
}

/** Where spending starts: what was decided before the vote is chosen and paid. Throws when the budget cannot bear it, which is the organiser's mistake. */
export function startWithDecided({ vote, profile: { costs }, limits }: Election): Start {
  const start: Start = { chosen: [], left: vote.rules.budget!, steps: [] };
  for (const option of limits.decided) {
    start.steps.push({ option, decision: 'decided-before', left: start.left });
    start.chosen.push(option);
    start.left -= costs[option]!;
  }
  if (start.left < 0) throw new RangeError(`count: what was decided before costs ${-start.left} cents more than the budget`);
  return start;
}
