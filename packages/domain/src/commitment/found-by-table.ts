import { fail, succeed, type Result } from '../issues.ts';
import { quorumOf, settledBy } from '../table/decision.ts';
import type { Table } from '../table/table.ts';
import { dueDay, type Commitment, type Verdict } from './commitment.ts';

/**
 * What residents found of a promise at the table, on a point that asked about it: `kept` when more of them said yes than no, `broken` when more said no. Only residents'
 * seats count, and more than half of those who may vote took part: nobody judges a promise of their own. Refuses a table of another neighbourhood, a point that asks something
 * else or that is not settled, as many for as against, and a no before the promise was due or reported.
 */
export function foundByTable({ table, point }: { readonly table: Pick<Table, 'neighbourhood' | 'seats' | 'agenda' | 'decisions'>; readonly point: string }, commitment: Commitment): Result<Verdict['found']> {
  const asked = table.agenda.find(({ id }) => id === point);
  if (table.neighbourhood !== commitment.neighbourhood || asked?.commitment !== commitment.id) return fail('commitment.verdict.not-asked', 'point');
  const settled = settledBy(table, point);
  const residents = new Set(table.seats.filter(({ side }) => side === 'residents').map(({ id }) => id));
  const called = settled?.called.filter(({ seat, answer }) => residents.has(seat) && answer !== 'recused') ?? [];
  const said = (answer: string) => called.filter((one) => one.answer === answer).length;
  const [yes, no] = [said('yes'), said('no')];
  if (!settled || yes + no + said('abstain') < quorumOf(called.length) || yes === no) return fail('commitment.verdict.undecided', 'point');
  if (yes > no) return succeed('kept');
  const wasReported = commitment.reported !== null && commitment.reported <= settled.on;
  return settled.on > dueDay(commitment) || wasReported ? succeed('broken') : fail('commitment.verdict.too-early', 'point', { due: dueDay(commitment) });
}

/** The verdicts that a table gave between two moments: one for each newly settled point about a promise, where residents decided. */
export function verdictsAtTable(before: Table, after: Table, commitments: readonly Commitment[]): { readonly commitment: Commitment; readonly verdict: Verdict & { by: 'table' } }[] {
  return after.decisions.slice(before.decisions.length).flatMap(({ point, on }) => {
    const commitment = commitments.find(({ id }) => id === after.agenda.find((one) => one.id === point)?.commitment);
    if (!commitment) return [];
    const found = foundByTable({ table: after, point }, commitment);
    return found.ok ? [{ commitment, verdict: { by: 'table', table: after.id, point, found: found.value, on } }] : [];
  });
}
