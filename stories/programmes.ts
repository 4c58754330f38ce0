import type { Api } from '@wijkaanpak/client';
import { beginProgramme, programmeActs, type FigureInput, type Programme, type Result } from '@wijkaanpak/domain';
import { service } from './amsterdam-centrum.ts';
import { lived as livedTable } from './tables.ts';

/** A programme of Amsterdam Centrum, on the day of the stories (24 November 2026). Its figures are made up. */

const done = (result: Result<Programme>): Programme => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const on = (day: string, id = '') => ({ on: day, newId: () => id });
const sampled = (estimate: number, half: number, answers: number) => ({ by: 'sample' as const, estimate, lower: estimate - half, upper: estimate + half, answers });
const note = (programme: Programme, indicator: string, figure: Omit<FigureInput, 'definition' | 'reasons'> & Partial<FigureInput>) => done(programmeActs.noteFigure(programme, { definition: 1, reasons: '', ...figure, indicator }, on(`${figure.year + 1}-02-01`)));
const source = { name: 'Verzonnen cijfers, als voorbeeld', url: 'https://example.nl/cijfers' };

export const begun = done(beginProgramme({ title: 'Centrum 2023–2042', from: 2023, until: 2042 }, { id: 'centrum-2042', neighbourhood: 'centrum' }, '2023-02-01'));
const safe = done(programmeActs.nameGoal(begun, { words: 'Mijn dochter kan ’s avonds alleen naar huis fietsen.', said: 'Wijktafel, 34 bewoners', table: null }, on('2023-03-12', 'veilig')));
const goals = done(programmeActs.nameGoal(safe, { words: 'Wie hier opgroeit, heeft net zoveel kans op een diploma als elders in de stad.', said: 'Gesprekken bij de scholen, 61 bewoners', table: null }, on('2023-05-20', 'diploma')));
const evening = done(programmeActs.addIndicator(goals, { goal: 'veilig', what: 'Bewoners die zich ’s avonds veilig voelen', unit: 'percent', better: 'higher', source }, on('2023-06-01', 'avond')));
const both = done(programmeActs.addIndicator(evening, { goal: 'diploma', what: 'Jongeren van 22 zonder diploma waarmee zij verder kunnen', unit: 'percent', better: 'lower', source }, on('2023-06-01', 'jongeren')));
const survey = [[2023, 52, 66], [2024, 57, 66], [2025, 63, 67]].reduce((programme, [year, area, city]) => note(programme, 'avond', { year: year!, area: sampled(area!, 4, 410), city: sampled(city!, 1, 5200) }), both);
const counted = [[2023, 14.1, 9.8], [2024, 13.6, 9.7], [2025, 12.2, 9.9]].reduce((programme, [year, area, city]) => note(programme, 'jongeren', { year: year!, area: { by: 'register', estimate: area! }, city: { by: 'register', estimate: city! } }), survey);
export const lived = done(programmeActs.reflect(counted, {
  year: 2024, words: 'Het plein is licht en er zit weer iemand in de conciërgewoning. In de stegen is het nog donker.', where: 'Buurthuis De Boomsspijker', residents: 27,
  goals: [{ goal: 'veilig', found: 'nearer', words: 'Bij het plein wel, in de stegen niet.' }, { goal: 'diploma', found: 'cannot-say', words: '' }],
}, on('2025-03-14')));
export const corrected = note(lived, 'avond', { year: 2025, area: sampled(60, 4, 396), city: sampled(67, 1, 5200), reasons: 'Veertien antwoorden kwamen uit een andere wijk.' });
export const ended = done(programmeActs.endGoal(lived, { id: 'veilig', reasons: 'Bewoners zeiden het in 2026 liever anders: ‘Ik durf mijn steeg in.’' }, on('2026-05-01')));

/** A service in the page with this programme, and a table that decided things. */
export const programmeService = (...programmes: Programme[]): Api => service({ programmes, tables: [livedTable] });
