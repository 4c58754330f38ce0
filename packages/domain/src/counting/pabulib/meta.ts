import { fail, succeed, type Result } from '../../issues.ts';
import { parseAmount } from '../../money.ts';
import type { VoteRules } from '../../vote/vote.ts';

/** What each kind of file holds, and the rule that counts it unless another is chosen. */
const types: Readonly<Record<string, Pick<VoteRules, 'ballot' | 'counting'>>> = {
  approval: { ballot: 'approve', counting: 'greedy' },
  'choose-1': { ballot: 'choose-one', counting: 'greedy' },
  cumulative: { ballot: 'points', counting: 'greedy' },
  scoring: { ballot: 'score', counting: 'score' },
};

/** Metadata that changes who wins and that our rules do not carry out: whoever imports a file is told. */
export const ignoredRules = ['leftover_budget', 'default_score'] as const;

/** The rules of the vote that the metadata describe, among `options` projects. `line` is where the metadata's section ended. */
export function rulesOf(meta: ReadonlyMap<string, string>, options: number, line: string): Result<VoteRules> {
  for (const key of ['budget', 'vote_type']) if (!meta.get(key)) return fail('pabulib.meta.missing', '', { line, key });
  const budget = parseAmount(meta.get('budget')!);
  if (!budget.ok) return fail('pabulib.amount.unreadable', '', { line, text: meta.get('budget')!.slice(0, 60) });
  const type = meta.get('vote_type')!;
  const kind = Object.hasOwn(types, type) ? types[type] : undefined;
  if (!kind) return fail('pabulib.vote-type.unknown', '', { line, text: type.slice(0, 60) });
  const maxCost = meta.has('max_sum_cost') ? parseAmount(meta.get('max_sum_cost')!) : succeed(null);
  if (!maxCost.ok) return fail('pabulib.amount.unreadable', '', { line, text: meta.get('max_sum_cost')!.slice(0, 60) });

  const currency = meta.get('currency') || 'EUR';
  if (!/^[A-Z]{3}$/.test(currency)) return fail('pabulib.currency.unknown', '', { line, text: currency.slice(0, 60) });

  const numbers: Record<string, number | undefined> = {};
  for (const key of ['min_length', 'max_length', 'max_sum_points', 'max_points']) {
    const text = meta.get(key);
    if (text !== undefined && !/^\d{1,9}$/.test(text)) return fail('pabulib.number.unreadable', '', { line, text: text.slice(0, 60) });
    numbers[key] = text === undefined ? undefined : Number(text);
  }
  return succeed({
    ...kind,
    minChoices: numbers['min_length'] ?? 0,
    maxChoices: kind.ballot === 'choose-one' ? 1 : (numbers['max_length'] ?? options),
    maxCost: maxCost.value,
    maxPoints: numbers['max_sum_points'] ?? null,
    ...(kind.ballot === 'score' && numbers['max_points'] !== undefined && { maxScore: numbers['max_points'] }),
    budget: budget.value,
    currency,
    ties: ['votes', 'cost', 'id'],
    level: 1,
  });
}
