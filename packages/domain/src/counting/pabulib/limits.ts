import { fail, succeed, type Result } from '../../issues.ts';
import { parseAmount, formatAmount } from '../../money.ts';
import type { BudgetLimits } from '../limits.ts';

/** Where Pabulib writes a limit by part: the names, and what each may spend, in the same order, separated by commas. */
const parts = { perCategory: ['categories', 'budget_per_category'], perPlace: ['neighborhoods', 'budget_per_neighborhood'] } as const;

/**
 * The limits that a city's metadata put on its budget: `min_project_score_threshold`, `budget_per_category`, `budget_per_neighborhood`. Apart from the
 * rules of the vote, since most published comparisons count without them; whoever wants what the city decided adds them.
 */
export function pabulibLimits(meta: ReadonlyMap<string, string>): Result<BudgetLimits> {
  const limits: { minVotes?: number; perCategory?: Record<string, number>; perPlace?: Record<string, number> } = {};
  const threshold = meta.get('min_project_score_threshold');
  if (threshold !== undefined) {
    if (!/^\d{1,9}$/.test(threshold)) return fail('pabulib.limit.unreadable', '', { key: 'min_project_score_threshold' });
    limits.minVotes = Number(threshold);
  }
  for (const [limit, [namesKey, amountsKey]] of Object.entries(parts) as [keyof typeof parts, (typeof parts)[keyof typeof parts]][]) {
    if (!meta.has(amountsKey)) continue;
    const names = meta.get(namesKey)?.split(',').map((name) => name.trim()) ?? [];
    const amounts = meta.get(amountsKey)!.split(',').map(parseAmount);
    if (names.length !== amounts.length || amounts.some(({ ok }) => !ok)) return fail('pabulib.limit.unreadable', '', { key: amountsKey });
    limits[limit] = Object.fromEntries(names.map((name, index) => [name, (amounts[index] as { value: number }).value]));
  }
  return succeed(limits);
}

/** The metadata that say these limits again. Names that hold a comma cannot be said in this format. */
export function limitsMeta(limits: BudgetLimits = {}): Record<string, string | number | undefined> {
  const told = Object.entries(parts).flatMap(([limit, [namesKey, amountsKey]]) => {
    const amounts = Object.entries(limits[limit as keyof typeof parts] ?? {});
    if (amounts.length === 0 || amounts.some(([name]) => name.includes(','))) return [];
    return [[namesKey, amounts.map(([name]) => name).join(',')], [amountsKey, amounts.map(([, cents]) => formatAmount(cents)).join(',')]];
  });
  return { min_project_score_threshold: limits.minVotes, ...Object.fromEntries(told) };
}
