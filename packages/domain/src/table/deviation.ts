import * as z from 'zod/mini';
import { addDays, daysBetween } from '../calendar.ts';
import { Slug } from '../identifiers.ts';
import { fail, succeed, type Result } from '../issues.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';
import { tableTexts } from './texts.ts';

/** Days an organisation has to write its reasons, weekends and holidays included: what the table asks, no legal term. */
export const reasonDays = 14;

export const DeviationInput = z.strictObject({ organisation: Slug, what: plainText(tableTexts.deviation) });
export type DeviationInput = z.infer<typeof DeviationInput>;

export const WrittenReasons = z.object({ text: z.string(), by: z.string(), on: CalendarDate });
export type WrittenReasons = z.infer<typeof WrittenReasons>;

/** An organisation at the table does something else than was decided (afwijking). Its clock is never stored: it follows from the day and the calendar. */
export const Deviation = z.object({ ...DeviationInput.shape, id: Slug, decision: Slug, on: CalendarDate, reasons: z.nullable(WrittenReasons) });
export type Deviation = z.infer<typeof Deviation>;

/** How a deviation stands. `overdue` comes by itself, and reasons that came too late stay late. */
export const deviationStates = ['waiting', 'overdue', 'reasoned', 'reasoned-late'] as const;
export type DeviationState = (typeof deviationStates)[number];

export const deviationTransitions: readonly { readonly from: DeviationState; readonly to: DeviationState; readonly by: 'organisation' | 'calendar' }[] = [
  { from: 'waiting', to: 'reasoned', by: 'organisation' },
  { from: 'waiting', to: 'overdue', by: 'calendar' },
  { from: 'overdue', to: 'reasoned-late', by: 'organisation' },
];

/** The last day on which written reasons are in time. */
export const reasonsDue = ({ on }: Pick<Deviation, 'on'>): CalendarDate => addDays(on, reasonDays);

export function deviationState(deviation: Pick<Deviation, 'on' | 'reasons'>, at: CalendarDate): DeviationState {
  const due = reasonsDue(deviation);
  if (deviation.reasons) return deviation.reasons.on > due ? 'reasoned-late' : 'reasoned';
  return at > due ? 'overdue' : 'waiting';
}

/** Days past the last day for reasons; 0 in time and once they are given. */
export const daysWithoutReasons = (deviation: Deviation, at: CalendarDate): number => (deviationState(deviation, at) === 'overdue' ? daysBetween(reasonsDue(deviation), at) : 0);

/** The written reasons, by somebody of the organisation, once. */
export function giveReasons(deviation: Deviation, organisation: string | null, reasons: WrittenReasons): Result<Deviation> {
  if (organisation !== deviation.organisation) return fail('table.deviation.not-yours');
  if (deviation.reasons !== null) return fail('table.deviation.reasoned-before', 'text');
  if (reasons.on < deviation.on) return fail('table.act.before-last', 'on', { last: deviation.on });
  return succeed({ ...deviation, reasons });
}
