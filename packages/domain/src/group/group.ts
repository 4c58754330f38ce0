import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { code, fail, succeed, type Result } from '../issues.ts';
import { speaksForEveryone } from '../table/seat.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';

/** What residents do together. There is no kind "namens de inwoners": a group speaks for its members. */
export const groupKinds = ['housing', 'care', 'energy', 'other'] as const;

/** A group of residents as it is registered: a co-operative (wonen, zorg, energie) or another. `decidedBy`: how members decide what it says. `until`: the last day of that word. */
export const ResidentGroupInput = z.strictObject({
  name: z.pipe(plainText({ min: 2, max: 120 }), z.string().check(z.refine((name: string) => !speaksForEveryone(name), { message: code('group.speaks-for-everyone') }))),
  kind: z.enum(groupKinds),
  /** Members whom it speaks for. */
  members: z.int().check(z.gte(2), z.lte(1_000_000)),
  decidedBy: plainText({ min: 10, max: 500 }),
  until: CalendarDate,
});
export type ResidentGroupInput = z.infer<typeof ResidentGroupInput>;

/** A group of residents (bewonersgroep), and for whom it speaks until when. */
export const ResidentGroup = z.object({
  id: Slug, neighbourhood: Slug, name: z.string(), kind: z.enum(groupKinds), members: z.int(), decidedBy: z.string(), until: CalendarDate, registered: CalendarDate,
});
export type ResidentGroup = z.infer<typeof ResidentGroup>;

/** A group, from the day that it is registered. Refuses one whose word has ended already. */
export const registerGroup = (input: ResidentGroupInput, where: Pick<ResidentGroup, 'id' | 'neighbourhood'>, on: CalendarDate): Result<ResidentGroup> =>
  input.until < on ? fail('group.mandate-over', 'until', { until: input.until }) : succeed({ ...where, ...input, registered: on });

/** Whether a group speaks for its members on a day; it is asked anew after that. */
export const maySpeak = ({ until }: Pick<ResidentGroup, 'until'>, on: CalendarDate): Result<CalendarDate> => (on <= until ? succeed(on) : fail('group.mandate-over', 'group', { until }));
