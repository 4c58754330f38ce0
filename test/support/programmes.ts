import { beginProgramme, programmeActs, type FigureInput, type Programme, type Result } from '@wijkaanpak/domain';

export const done = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

let names = 0;
export const noted = (on: string, id?: string) => ({ on, newId: () => id ?? `naam-${(names += 1)}` });

export const begun: Programme = done(beginProgramme({ title: 'Centrum 2023–2042', from: 2023, until: 2042 }, { id: 'centrum-2042', neighbourhood: 'centrum' }, '2023-02-01'));
export const safety = { words: 'Mijn dochter kan ’s avonds alleen naar huis fietsen.', said: 'Wijktafel, 34 bewoners', table: null };
export const indicator = { goal: 'veilig', what: 'Bewoners die zich ’s avonds veilig voelen', unit: 'percent' as const, better: 'higher' as const, source: { name: 'Veiligheidsmonitor', url: 'https://veiligheidsmonitor.example.nl/' } };
export const sampled = (estimate: number, half: number, answers = 400) => ({ by: 'sample' as const, estimate, lower: estimate - half, upper: estimate + half, answers });
export const figure = (year: number, area: FigureInput['area'], city: FigureInput['city'], more: Partial<FigureInput> = {}): FigureInput => ({ year, definition: 1, area, city, reasons: '', ...more });

const named = done(programmeActs.nameGoal(begun, safety, noted('2023-03-12', 'veilig')));
export const measured = done(programmeActs.addIndicator(named, indicator, noted('2023-03-20', 'avond')));
const noting = (programme: Programme, input: FigureInput, on: string) => done(programmeActs.noteFigure(programme, { ...input, indicator: 'avond' }, noted(on)));
export const followed = noting(noting(measured, figure(2023, sampled(52, 4), sampled(66, 1)), '2024-02-01'), figure(2025, sampled(63, 4), sampled(67, 1)), '2026-02-01');
export const reflection = { year: 2023, words: 'Er is meer licht op het plein, maar de steeg is nog donker.', where: 'Buurthuis', residents: 21, goals: [{ goal: 'veilig', found: 'nearer' as const, words: 'Bij het plein wel.' }] };
/** A programme of three years, as it is on 24 November 2026: residents looked back once, and twice not. */
export const lived = done(programmeActs.reflect(followed, reflection, noted('2024-03-01')));
