import { addDays, drawnNumbers, foundTable, tableActs, type Called, type CalendarDate, type Result, type SeatInput, type Table } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { readToday } from '../repositories/commitments.ts';
import { addChanges } from '../repositories/table-changes.ts';
import { addTable } from '../repositories/tables.ts';
import { agreementTexts, draw, minutesTexts, points, residents, seed, senders, type ExamplePoint } from './table.ts';

/** The table to which promises of the example were made. Nobody sits there in earnest. */
export const exampleTable = 'wijktafel-centrum';

type Act = (table: Table, on: CalendarDate) => Result<Table>;

/** A table that has met for a year, as its history brings it in: every act of it is one that the domain allows. */
export async function addExampleTable(database: Database, neighbourhood: string): Promise<void> {
  await sql`select set_config('wijkaanpak.import', 'on', true)`.execute(database);
  const today = await readToday(database);
  const start = foundTable({ name: 'Wijktafel Centrum', ordinance: null }, { id: exampleTable, neighbourhood }, addDays(today, -300));
  let after = start;
  for (const [day, act] of history(today)) {
    const done = act(after, addDays(today, day));
    if (!done.ok) throw new Error(`addExampleTable: day ${day} is not allowed: ${JSON.stringify(done.issues)}`);
    after = done.value;
  }
  await addTable(database, start);
  await addChanges(database, start, after);
}

/** What happened, with days counted from today. */
const history = (today: CalendarDate): readonly (readonly [day: number, act: Act])[] => {
  const named = (id: string, on: CalendarDate) => ({ on, newId: () => id });
  const acts: (readonly [number, Act])[] = [
    [-290, (table, on) => tableActs.announceDraw(table, { ...draw, seedOn: addDays(today, -280) }, named('loting-centrum', on))],
    [-279, (table, on) => tableActs.holdDraw(table, { id: 'loting-centrum', seed }, named('', on))],
    [-270, (table, on) => {
      let seat = 0;
      return tableActs.changeSeats(table, { ends: [], seats: seatsAt(table) }, { on, newId: () => `zetel-${(seat += 1)}` });
    }],
    ...points.flatMap((point): (readonly [number, Act])[] => [
      [point.put, (table, on) => tableActs.putOnAgenda(table, { title: point.title, explanation: point.explanation, kind: point.kind, meeting: addDays(today, point.meeting) }, named(point.id, on))],
      ...(point.said ? [[point.meeting, (table: Table, on: CalendarDate) => tableActs.decide(table, { point: point.id, called: callOf(table, point) }, named(`besluit-${point.id}`, on))] as const] : []),
      ...(point.steps ?? []).map(({ day, ...step }) => [day, (table: Table, on: CalendarDate) => tableActs.carryOut(table, { ...step, point: point.id, organisation: 'gemeente' }, named('', on))] as const),
      ...(point.deviation ? [[point.deviation.day, (table: Table, on: CalendarDate) => tableActs.noteDeviation(table, { decision: `besluit-${point.id}`, organisation: point.deviation!.organisation, what: point.deviation!.what }, named(`afwijking-${point.id}`, on))] as const] : []),
    ]),
    [-120, (table, on) => tableActs.proposeAgreement(table, { ...agreementTexts, parties: [...agreementTexts.parties], text: agreementTexts.text[0] }, named('binnentuin', on))],
    [-110, (table, on) => tableActs.agreeTo(table, { id: 'binnentuin', party: 'corporatie', version: 1 }, named('', on))],
    [-20, (table, on) => tableActs.proposeWording(table, { id: 'binnentuin', proposedBy: 'corporatie', text: agreementTexts.text[1] }, named('', on))],
    ...minutesTexts.map(({ meeting, text }, index) => [meeting + 5, (table: Table, on: CalendarDate) => tableActs.publishMinutes(table, { meeting: addDays(today, meeting), text }, named(`verslag-${index + 1}`, on))] as const),
  ];
  return acts.sort(([a], [b]) => a - b);
};

/** Seats of the example: who was drawn sits there by lot. */
function seatsAt({ draws: [held] }: Table): SeatInput[] {
  const drawn = drawnNumbers(held!);
  const isOf = (group: string) => (number: string) => held!.volunteers.some((one) => one.number === number && one.group === group);
  const chosen = residents.map(({ isDrawn, ...one }): SeatInput => ({ ...one, side: 'residents', filledBy: isDrawn ? { kind: 'lot', draw: held!.id, number: drawn.find(isOf(one.group))! } : { kind: 'chosen' } }));
  return [...chosen, ...senders.map((one): SeatInput => ({ ...one, side: 'partners', filledBy: { kind: 'sent' } }))];
}

const callOf = ({ seats }: Table, { said, interest }: ExamplePoint): Called[] => seats.map(({ id }, index) => ({ seat: id, answer: said![index]!, interest: said![index] === 'recused' ? interest! : null }));
