import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';

/** The two sides of a table. What lasts needs a majority of both. */
export const tableSides = ['residents', 'partners'] as const;
export type TableSide = (typeof tableSides)[number];

/** How a seat came to be filled: drawn among volunteers, chosen by a group of residents, or sent by an organisation. */
export const SeatSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lot'), draw: Slug, number: Slug }),
  z.strictObject({ kind: z.literal('chosen') }),
  z.strictObject({ kind: z.literal('sent') }),
]);
export type SeatSource = z.infer<typeof SeatSource>;

/** A seat to be taken: of whom, and by whom. Each seat has one vote. */
export const SeatInput = z.strictObject({
  side: z.enum(tableSides),
  /** A group of residents (a street, tenants, young people), or an organisation. */
  group: Slug,
  groupName: plainText({ min: 2, max: 120 }),
  /** Who sits there, as they want to be called. */
  name: plainText({ min: 1, max: 120 }),
  filledBy: SeatSource,
});
export type SeatInput = z.infer<typeof SeatInput>;

/** A seat (zetel). One that ended stays to be seen. */
export const Seat = z.object({
  ...SeatInput.shape,
  id: Slug,
  from: CalendarDate,
  /** Since when it is no seat any more; null as long as it is. */
  ended: z.nullable(CalendarDate),
  /** Since when nobody sits there; anyone may leave at any time, and the seat stays its group's. */
  left: z.nullable(CalendarDate),
});
export type Seat = z.infer<typeof Seat>;

export const openSeats = (seats: readonly Seat[]): Seat[] => seats.filter(({ ended }) => ended === null);

/** Those who can vote: open seats with somebody on them. */
export const filledSeats = (seats: readonly Seat[]): Seat[] => openSeats(seats).filter(({ left }) => left === null);

/**
 * Words that claim all residents of a neighbourhood, in Dutch or English, alone or of the neighbourhood. Nobody speaks for all; who speaks for a street, a block or a group of people says which.
 * The database holds the same pattern, see the migration of tables.
 */
export const everyonePattern = '^(namens |voor |on behalf of |for )?(alle |de |het |een |all |the |every |elke |iedere )*((wijk|buurt)?bewoners?|inwoners?|burgers?|mensen|wijk|buurt|iedereen|residents?|inhabitants?|citizens?|neighbou?rhood|everyone|everybody)( (van|uit|in|of|from) (de |het |deze |dit |the |this |our |onze )?(hele |whole )?(wijk|buurt|stad|dorp|neighbou?rhood|city|town|village))?$';

/** Whether a seat would be "namens de bewoners". */
export const speaksForEveryone = (groupName: string): boolean => new RegExp(everyonePattern, 'iu').test(groupName.trim().replace(/\s+/g, ' '));
