import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { fail, issue, succeed, type Issue, type Result } from '../issues.ts';
import type { CalendarDate } from '../time.ts';
import { compositionIssues } from './composition.ts';
import { drawnNumbers } from './draw.ts';
import { SeatInput, openSeats, type Seat } from './seat.ts';
import type { Table } from './table.ts';

/** Seats that end and seats that come, at once: the whole is judged, not the road to it. */
export const SeatChange = z.strictObject({ ends: z.array(Slug).check(z.maxLength(200)), seats: z.array(SeatInput).check(z.maxLength(200)) });
export type SeatChange = z.infer<typeof SeatChange>;

type Seating = Pick<Table, 'seats' | 'draws'>;

/** Changes who has a seat. Refuses what would leave no table, with exactly what is missing, and a seat by lot for who was not drawn. `ids` are for the new seats. */
export function changeSeats({ seats, draws }: Seating, { ends, seats: added }: SeatChange, { ids, on }: { readonly ids: readonly string[]; readonly on: CalendarDate }): Result<Seat[]> {
  const open = openSeats(seats);
  const unknown = ends.findIndex((id) => !open.some((seat) => seat.id === id));
  if (unknown >= 0) return fail('table.seat.unknown', `ends.${unknown}`);
  const after = seats.map((seat) => (ends.includes(seat.id) ? { ...seat, ended: on } : seat));
  const fresh = added.map((seat, index): Seat => ({ ...seat, id: ids[index]!, from: on, ended: null, left: null }));
  const issues = [...lotIssues({ seats, draws }, added), ...compositionIssues([...openSeats(after), ...fresh])];
  return issues.length ? { ok: false, issues } : succeed([...after, ...fresh]);
}

/** A seat by lot is for a number that was drawn, of the group it was drawn in, and is given once. */
function lotIssues({ seats, draws }: Seating, added: readonly SeatInput[]): Issue[] {
  return added.flatMap(({ filledBy, group }, index) => {
    if (filledBy.kind !== 'lot') return [];
    const draw = draws.find(({ id }) => id === filledBy.draw);
    const isDrawn = draw !== undefined && drawnNumbers(draw).includes(filledBy.number) && draw.volunteers.some(({ number, group: of }) => number === filledBy.number && of === group);
    const isTaken = [...seats, ...added.slice(0, index)].some((other) => other.filledBy.kind === 'lot' && other.filledBy.draw === filledBy.draw && other.filledBy.number === filledBy.number);
    return isDrawn && !isTaken ? [] : [issue('table.seat.not-drawn', `seats.${index}.filledBy`)];
  });
}

/** Somebody leaves: nobody can be kept at a table. The seat stays its group's; until it is filled again the table may have too few people to decide. */
export function leaveSeat(seats: readonly Seat[], id: string, on: CalendarDate): Result<Seat[]> {
  const seat = seats.find((one) => one.id === id);
  if (!seat || seat.ended !== null || seat.left !== null) return fail('table.seat.unknown', 'seat');
  return succeed(seats.map((one) => (one.id === id ? { ...one, left: on } : one)));
}
