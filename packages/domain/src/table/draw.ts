import * as z from 'zod/mini';
import { count } from '../counting/rules.ts';
import { Slug } from '../identifiers.ts';
import { fail, succeed, type Result } from '../issues.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';

/** A resident who wants to sit at the table: by the number on their card, so that a public list names nobody. */
export const Volunteer = z.strictObject({ number: Slug, group: Slug });
export type Volunteer = z.infer<typeof Volunteer>;

/** A lot that is announced: the volunteers are known before the seed is. */
export const TableDrawInput = z.strictObject({
  volunteers: z.array(Volunteer).check(z.minLength(1), z.maxLength(5000)),
  seats: z.int().check(z.gte(1), z.lte(100)),
  /** Where the seed comes from, for anyone to look up: a public draw that nobody here can steer. */
  seedFrom: plainText({ min: 5, max: 300 }),
  /** The day on which the seed becomes known. */
  seedOn: CalendarDate,
});
export type TableDrawInput = z.infer<typeof TableDrawInput>;

/** A lot (loting) among volunteers, by the counting rule `sortition`. `seed` is null until it is known. */
export const TableDraw = z.object({ ...TableDrawInput.shape, id: Slug, announced: CalendarDate, seed: z.nullable(z.string()), held: z.nullable(CalendarDate) });
export type TableDraw = z.infer<typeof TableDraw>;

/** Refuses a seed that could be known on the day of announcing, and a number that is there twice. */
export function announceDraw(input: TableDrawInput, id: string, announced: CalendarDate): Result<TableDraw> {
  if (input.seedOn <= announced) return fail('table.draw.seed-chosen', 'seedOn', { on: announced });
  const numbers = input.volunteers.map(({ number }) => number);
  const twice = numbers.findIndex((number, index) => numbers.indexOf(number) < index);
  if (twice >= 0) return fail('table.draw.number-twice', `volunteers.${twice}.number`, { number: numbers[twice]! });
  return succeed({ ...input, id, announced, seed: null, held: null });
}

/** The seed, once it is known. Held once; not before its day. */
export function holdDraw(draw: TableDraw, seed: string, on: CalendarDate): Result<TableDraw> {
  if (draw.seed !== null) return fail('table.draw.held-before', 'seed');
  if (on < draw.seedOn) return fail('table.draw.too-early', 'seed', { on: draw.seedOn });
  return succeed({ ...draw, seed, held: on });
}

/** Numbers that were drawn, sorted as text; none while the seed is not known. Anyone can do it again. */
export function drawnNumbers({ volunteers, seats, seed }: Pick<TableDraw, 'volunteers' | 'seats' | 'seed'>): string[] {
  if (seed === null) return [];
  const options = volunteers.map(({ number, group }) => ({ id: number, title: number, description: null, category: group, place: null, proposal: null, cost: null }));
  const outcome = count({ options, rules: { counting: 'sortition', seats, budget: null, ties: ['lot'] }, lot: seed }, []);
  if (outcome.kind === 'lots-needed') throw new Error('drawnNumbers: sortition asks for a seed that it was given');
  return outcome.winners;
}
