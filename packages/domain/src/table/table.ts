import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';
import { AgendaPoint } from './agenda.ts';
import { TableAgreement } from './agreement.ts';
import { TableDecision } from './decision.ts';
import { Deviation } from './deviation.ts';
import { TableDraw } from './draw.ts';
import { ConsentOrdinance } from './legal-nature.ts';
import { MeasureStep } from './measure.ts';
import { Minutes } from './minutes.ts';
import { Seat } from './seat.ts';
import { tableTexts } from './texts.ts';

/** A table that is being formed: it has no seats yet, and so decides nothing. */
export const TableInput = z.strictObject({ name: plainText(tableTexts.name), ordinance: z.nullable(ConsentOrdinance) });
export type TableInput = z.infer<typeof TableInput>;

/** A step in carrying out what was decided on a point. */
export const PointStep = z.extend(MeasureStep, { point: Slug });
export type PointStep = z.infer<typeof PointStep>;

/** A wijktafel: residents and partners who decide together. Its lists only grow; nothing in it is ever removed. */
export const Table = z.object({
  ...TableInput.shape,
  id: Slug,
  neighbourhood: Slug,
  founded: CalendarDate,
  seats: z.array(Seat),
  draws: z.array(TableDraw),
  agenda: z.array(AgendaPoint),
  decisions: z.array(TableDecision),
  steps: z.array(PointStep),
  agreements: z.array(TableAgreement),
  deviations: z.array(Deviation),
  minutes: z.array(Minutes),
});
export type Table = z.infer<typeof Table>;

/** A table without seats, on a day. */
export const foundTable = (input: TableInput, { id, neighbourhood }: Pick<Table, 'id' | 'neighbourhood'>, founded: CalendarDate): Table => ({
  ...input, id, neighbourhood, founded, seats: [], draws: [], agenda: [], decisions: [], steps: [], agreements: [], deviations: [], minutes: [],
});
