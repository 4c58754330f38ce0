import * as z from 'zod/mini';
import { fail, succeed, type Result } from '../issues.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';
import type { PointKind } from './agenda.ts';
import type { TableOutcome } from './decision.ts';
import { tableTexts } from './texts.ts';

/** How what is put to the table stands. `consented` is instemming; `agreed` is enough for what passes. */
export const measureStates = ['proposed', 'consented', 'agreed', 'refused', 'under-way', 'done', 'stopped'] as const;
export type MeasureState = (typeof measureStates)[number];

/** Whose step it is: the table's, by a decision; or the organisation's that carries it out. */
export type MeasureMover = 'table' | 'organisation';

export interface MeasureTransition {
  readonly from: MeasureState;
  readonly to: MeasureState;
  readonly by: MeasureMover;
  readonly of: readonly Exclude<PointKind, 'talk'>[];
}

const both = ['ordinary', 'lasting'] as const;

export const measureTransitions: readonly MeasureTransition[] = [
  { from: 'proposed', to: 'consented', by: 'table', of: ['lasting'] },
  { from: 'proposed', to: 'agreed', by: 'table', of: ['ordinary'] },
  { from: 'proposed', to: 'refused', by: 'table', of: both },
  { from: 'consented', to: 'under-way', by: 'organisation', of: ['lasting'] },
  { from: 'agreed', to: 'under-way', by: 'organisation', of: ['ordinary'] },
  { from: 'consented', to: 'stopped', by: 'organisation', of: both },
  { from: 'agreed', to: 'stopped', by: 'organisation', of: both },
  { from: 'under-way', to: 'done', by: 'organisation', of: both },
  { from: 'under-way', to: 'stopped', by: 'organisation', of: both },
];

/** The steps that an organisation can take. */
export const measureSteps = ['under-way', 'done', 'stopped'] as const;

/** A step in carrying out what the table decided. Stopping has reasons. */
export const MeasureStep = z.strictObject({ to: z.enum(measureSteps), on: CalendarDate, reasons: plainText({ ...tableTexts.reasons, min: 0 }) });
export type MeasureStep = z.infer<typeof MeasureStep>;

/** How a measure stands. Nobody sets it: it follows from what the table decided and from the steps since. */
export function measureState(kind: PointKind, outcome: TableOutcome | undefined, steps: readonly Pick<MeasureStep, 'to'>[]): MeasureState {
  if (outcome === undefined || outcome === 'no-quorum') return 'proposed';
  if (outcome === 'rejected') return 'refused';
  return steps.at(-1)?.to ?? (kind === 'lasting' ? 'consented' : 'agreed');
}

/** Whether an organisation may take a step. A lasting measure is not under way without consent, whoever wants it. */
export function moveMeasure(kind: PointKind, from: MeasureState, { to, reasons }: Pick<MeasureStep, 'to' | 'reasons'>): Result<MeasureState> {
  if (to === 'under-way' && kind === 'lasting' && (from === 'proposed' || from === 'refused')) return fail('table.measure.no-consent', 'to');
  const isAllowed = measureTransitions.some((one) => one.from === from && one.to === to && one.by === 'organisation' && one.of.some((of) => of === kind));
  if (!isAllowed) return fail('table.measure.transition-not-allowed', 'to', { from, to });
  return to === 'stopped' && !reasons.trim() ? fail('table.measure.reasons-required', 'reasons') : succeed(to);
}
