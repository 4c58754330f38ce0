import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { fail, succeed, type Result } from '../issues.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';
import { tableTexts } from './texts.ts';

/** What a point asks of the table: to talk, to decide on something that passes, or to consent to something that lasts. */
export const pointKinds = ['talk', 'ordinary', 'lasting'] as const;
export type PointKind = (typeof pointKinds)[number];

export const AgendaPointInput = z.strictObject({
  title: plainText(tableTexts.title),
  explanation: plainText(tableTexts.explanation),
  kind: z.enum(pointKinds),
  /** The day of the meeting it is for. */
  meeting: CalendarDate,
  /** The promise that residents are asked about: yes is kept, no is broken. On a point to decide on. */
  commitment: z.optional(Slug),
});
export type AgendaPointInput = z.infer<typeof AgendaPointInput>;

/** A point on the agenda (agendapunt), there for everyone to see before the meeting. */
export const AgendaPoint = z.object({ ...AgendaPointInput.shape, id: Slug, put: CalendarDate });
export type AgendaPoint = z.infer<typeof AgendaPoint>;

/** Refuses a meeting that has been, and to only talk about whether a promise was kept. */
export function putOnAgenda(input: AgendaPointInput, id: string, put: CalendarDate): Result<AgendaPoint> {
  if (input.meeting < put) return fail('table.point.in-the-past', 'meeting');
  return input.commitment !== undefined && input.kind === 'talk' ? fail('table.point.only-talk', 'kind') : succeed({ ...input, id, put });
}
