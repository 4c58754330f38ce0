import { canonicalJson } from '../canonical.ts';
import type { OptionId } from '../identifiers.ts';
import type { Outcome } from './outcome.ts';

/** What a recount found other than was published. Sentences for residents are in `@wijkaanpak/texts`, one for each kind. */
export type CountDifference =
  /** The rules do not have the hash that they were fixed under; or the ballots belong to other rules. */
  | { readonly kind: 'rules' | 'other-rules'; readonly published: string; readonly counted: string }
  /** A ballot that cannot be read or breaks the rules: its place in the box, from 1, and the code. 0: the box itself cannot be read. */
  | { readonly kind: 'ballot'; readonly ballot: number; readonly code: string }
  | { readonly kind: 'ballots' | 'blank' | 'cost'; readonly published: number; readonly counted: number }
  | { readonly kind: 'votes'; readonly option: OptionId; readonly published: number; readonly counted: number }
  /** Goes ahead as published and not by the recount; or the other way round. */
  | { readonly kind: 'lost' | 'won'; readonly option: OptionId }
  /** The same result, explained otherwise: of an option, or of the count as a whole. */
  | { readonly kind: 'reason'; readonly option: OptionId }
  | { readonly kind: 'record'; readonly field: string }
  /** Objections or answers that are not those of the published outcome, to the letter. */
  | { readonly kind: 'objections' };

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

/** Everything in which two outcomes of one vote differ. Reasons are compared only where the results are the same: a different result has other reasons anyhow. */
export function differencesBetween(published: Outcome, counted: Outcome): CountDifference[] {
  const differences: CountDifference[] = [];
  for (const kind of ['ballots', 'blank', 'cost'] as const) {
    if (published[kind] !== counted[kind]) differences.push({ kind, published: published[kind] ?? 0, counted: counted[kind] ?? 0 });
  }
  if (published.record?.objections !== counted.record?.objections) differences.push({ kind: 'objections' });
  for (const option of published.winners) if (!counted.winners.includes(option)) differences.push({ kind: 'lost', option });
  for (const option of counted.winners) if (!published.winners.includes(option)) differences.push({ kind: 'won', option });
  for (const option of new Set([...Object.keys(counted.votes), ...Object.keys(published.votes)])) {
    const [before, now] = [published.votes[option] ?? 0, counted.votes[option] ?? 0];
    if (before !== now) differences.push({ kind: 'votes', option, published: before, counted: now });
  }
  if (differences.length) return differences;
  return [...reasonsThatDiffer(published, counted), ...recordsThatDiffer(published, counted)];
}

function reasonsThatDiffer(published: Outcome, counted: Outcome): CountDifference[] {
  const stepOf = ({ steps }: Outcome, id: string) => steps.find(({ option }) => option === id);
  return Object.keys(counted.votes).flatMap((option): CountDifference[] => (isSame(stepOf(published, option), stepOf(counted, option)) ? [] : [{ kind: 'reason', option }]));
}

function recordsThatDiffer(published: Outcome, counted: Outcome): CountDifference[] {
  const fields = [...new Set([...Object.keys(published), ...Object.keys(counted)])] as (keyof Outcome)[];
  const inOrder = (outcome: Outcome) => outcome.steps.map(({ option }) => option);
  return fields.flatMap((field): CountDifference[] => {
    const isEqual = field === 'steps' ? isSame(inOrder(published), inOrder(counted)) : isSame(published[field], counted[field]);
    return isEqual ? [] : [{ kind: 'record', field }];
  });
}
