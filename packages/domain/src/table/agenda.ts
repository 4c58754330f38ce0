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
});
export type AgendaPointInput = z.infer<typeof AgendaPointInput>;

/** A point on the agenda (agendapunt), there for everyone to see before the meeting. */
export const AgendaPoint = z.object({ ...AgendaPointInput.shape, id: Slug, put: CalendarDate });
export type AgendaPoint = z.infer<typeof AgendaPoint>;

/** Refuses a meeting that has been. */
export const putOnAgenda = (input: AgendaPointInput, id: string, put: CalendarDate): Result<AgendaPoint> =>
  input.meeting < put ? fail('table.point.in-the-past', 'meeting') : succeed({ ...input, id, put });
