import { fail, succeed, type Result } from '../issues.ts';
import type { CalendarDate } from '../time.ts';
import { settledBy } from './decision.ts';
import type { Deviation, DeviationInput } from './deviation.ts';
import { measureState, moveMeasure, type MeasureState, type MeasureStep } from './measure.ts';
import { openSeats } from './seat.ts';
import type { PointStep, Table } from './table.ts';

/** How what a point puts to the table stands; null for a point that only asks to talk. */
export function stateOfPoint(table: Pick<Table, 'seats' | 'agenda' | 'decisions' | 'steps'>, id: string): MeasureState | null {
  const kind = table.agenda.find((point) => point.id === id)?.kind ?? 'talk';
  return kind === 'talk' ? null : measureState(kind, settledBy(table, id)?.outcome, table.steps.filter(({ point }) => point === id));
}

/** A step of who carries out what was decided. Refused without the decision it needs, and before what was noted last. */
export function carryOut(table: Table, id: string, step: MeasureStep): Result<PointStep> {
  const point = table.agenda.find((one) => one.id === id);
  const from = stateOfPoint(table, id);
  if (!point) return fail('table.point.unknown', 'point');
  if (from === null) return fail('table.point.only-talk', 'point');
  const moved = moveMeasure(point.kind, from, step);
  if (!moved.ok) return moved;
  const last = [...table.steps].reverse().find((one) => one.point === id)?.on ?? settledBy(table, id)!.on;
  return step.on < last ? fail('table.act.before-last', 'on', { last }) : succeed({ ...step, point: id });
}

/** Notes that an organisation at the table does something else than was decided. From then on it has fourteen days to say in writing why. */
export function noteDeviation(table: Table, decision: string, { organisation, what }: DeviationInput, { id, on }: { readonly id: string; readonly on: CalendarDate }): Result<Deviation> {
  const taken = table.decisions.find((one) => one.id === decision);
  const settled = taken && settledBy(table, taken.point);
  if (settled?.id !== decision || settled.outcome !== 'adopted') return fail('table.deviation.not-adopted', 'decision');
  if (!openSeats(table.seats).some(({ side, group }) => side === 'partners' && group === organisation)) return fail('table.deviation.not-at-the-table', 'organisation');
  return on < settled.on ? fail('table.act.before-last', 'on', { last: settled.on }) : succeed({ id, decision, organisation, what, on, reasons: null });
}
