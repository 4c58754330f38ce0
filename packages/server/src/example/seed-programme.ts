import { addDays, beginProgramme, programmeActs, yearOf, type CalendarDate, type Programme, type Result } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { readToday } from '../repositories/commitments.ts';
import { addProgramme, addToProgramme } from '../repositories/programmes.ts';
import { counted, diploma, evening, goals, lookedBack, surveyed, youth } from './programme.ts';

/** A programme of some years, as its history brings it in: every act of it is one that the domain allows. Its figures are made up. */
export async function addExampleProgramme(database: Database, neighbourhood: string): Promise<void> {
  await sql`select set_config('wijkaanpak.import', 'on', true)`.execute(database);
  const today = await readToday(database);
  const year = yearOf(today);
  const start = done(beginProgramme({ title: `Centrum ${year - 3}–${year + 16}`, from: year - 3, until: year + 16 }, { id: 'programma-centrum', neighbourhood }, addDays(today, -1300)));
  await addProgramme(database, start);
  await addToProgramme(database, start, historyOf(start, year));
}

function historyOf(start: Programme, year: number): Programme {
  const on = (day: CalendarDate, id = '') => ({ on: day, newId: () => id });
  const named = goals.reduce((programme, { id, day, ...goal }) => done(programmeActs.nameGoal(programme, { ...goal, table: null }, on(`${year - 3}-${day}`, id))), start);
  const followed = [evening, youth].reduce((programme, { id, ...input }) => done(programmeActs.addIndicator(programme, input, on(`${year - 3}-06-01`, id))), named);
  const noted = [...surveyed, ...counted].reduce((programme, { ago, ...figure }) => done(programmeActs.noteFigure(programme, { ...figure, year: year - ago, definition: 1, reasons: '' }, on(`${year - ago + 1}-01-01`))), followed);
  return done(programmeActs.reflect(noted, { ...lookedBack, year: year - 2, goals: [{ goal: evening.goal, found: 'nearer', words: 'Bij het plein wel, in de stegen niet.' }, { goal: diploma, found: 'cannot-say', words: '' }] }, on(`${year - 1}-03-14`)));
}

function done(result: Result<Programme>): Programme {
  if (!result.ok) throw new Error(`addExampleProgramme: not allowed: ${JSON.stringify(result.issues)}`);
  return result.value;
}
