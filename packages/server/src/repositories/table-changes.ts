import type { Seat, Table, TableAgreement } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';

/** Writes what a table has more after an act than before it. Its lists only grow; of what was there only a seed, an end, a leave, reasons and parties' words come in. */
export async function addChanges(database: Database, before: Table, after: Table): Promise<void> {
  const fresh = <Item>(list: (table: Table) => readonly Item[]): readonly Item[] => list(after).slice(list(before).length);
  const table_id = after.id;
  for (const { id, volunteers, seats, seedFrom, seedOn, announced } of fresh(({ draws }) => draws)) {
    await database.insertInto('table_draws').values({ id, table_id, volunteers: JSON.stringify(volunteers), seats, seed_from: seedFrom, seed_on: seedOn, announced, seed: null, held: null }).execute();
  }
  await holdDraws(database, before, after);
  await changeSeats(database, before, after);
  for (const { id, title, explanation, kind, meeting, put, commitment = null } of fresh(({ agenda }) => agenda)) await database.insertInto('table_points').values({ id, table_id, title, explanation, kind, meeting, put, commitment }).execute();
  for (const { id, point, on, called } of fresh(({ decisions }) => decisions)) await database.insertInto('table_decisions').values({ id, point, on_day: on, called: JSON.stringify(called) }).execute();
  for (const { point, to, on, reasons } of fresh(({ steps }) => steps)) await database.insertInto('table_steps').values({ point, to_state: to, on_day: on, reasons }).execute();
  for (const { id, decision, organisation, what, on } of fresh(({ deviations }) => deviations)) await database.insertInto('table_deviations').values({ id, decision, organisation, what, on_day: on }).execute();
  for (const [index, { id, reasons }] of after.deviations.entries()) {
    if (reasons && !before.deviations[index]?.reasons) await database.insertInto('table_reasons').values({ deviation: id, text: reasons.text, person: reasons.by, on_day: reasons.on }).execute();
  }
  for (const [index, agreement] of after.agreements.entries()) await changeAgreement(database, table_id, { was: before.agreements[index], is: agreement });
  for (const { id, meeting, text, published } of fresh(({ minutes }) => minutes)) await database.insertInto('table_minutes').values({ id, table_id, meeting, text, published }).execute();
}

async function holdDraws(database: Database, before: Table, after: Table): Promise<void> {
  for (const [index, { id, seed, held }] of after.draws.entries()) {
    if (seed !== null && !before.draws[index]?.seed) await database.updateTable('table_draws').set({ seed, held }).where('id', '=', id).execute();
  }
}

/** Seats that end come first: somebody may go to another seat at once. */
async function changeSeats(database: Database, before: Table, after: Table): Promise<void> {
  const known = new Map(before.seats.map((seat) => [seat.id, seat]));
  const isChanged = ({ id, ended, left }: Seat) => known.has(id) && (known.get(id)!.ended !== ended || known.get(id)!.left !== left);
  for (const { id, ended, left } of after.seats.filter(isChanged)) await database.updateTable('table_seats').set({ ended, left_day: left }).where('id', '=', id).execute();
  for (const { id, side, group, groupName, name, filledBy, from, ended, left } of after.seats.filter((seat) => !known.has(seat.id))) {
    const lot = filledBy.kind === 'lot' ? { draw: filledBy.draw, number: filledBy.number } : { draw: null, number: null };
    await database.insertInto('table_seats').values({ id, table_id: after.id, side, seat_group: group, group_name: groupName, name, source: filledBy.kind, ...lot, from_day: from, ended, left_day: left }).execute();
  }
}

async function changeAgreement(database: Database, table_id: string, { was, is }: { readonly was: TableAgreement | undefined; readonly is: TableAgreement }): Promise<void> {
  if (!was) await database.insertInto('table_agreements').values({ id: is.id, table_id, title: is.title, parties: JSON.stringify(is.parties) }).execute();
  for (const [index, { text, proposedBy, proposed, agreed }] of is.versions.entries()) {
    const earlier = was?.versions[index];
    const place = { agreement: is.id, version: index + 1 };
    if (!earlier) await database.insertInto('table_wordings').values({ ...place, text, proposed_by: proposedBy, proposed }).execute();
    for (const { party, on } of agreed.slice(earlier?.agreed.length ?? 0)) await database.insertInto('table_words_given').values({ ...place, party, on_day: on }).execute();
  }
}
