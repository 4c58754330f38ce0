import { announceDraw, changeSeats, drawnNumbers, foundTable, holdDraw, putOnAgenda, type Called, type TableDraw, type PointKind, type Result, type Seat, type SeatAnswer, type SeatInput, type Table } from '@wijkaanpak/domain';

export const today = '2026-03-02';

/** What came of an act that is allowed. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}
export const codesOf = (result: Result<unknown>): string[] => (result.ok ? [] : result.issues.map(({ code }) => code));

export const volunteers = ['kerkstraat', 'molenweg', 'havenplein'].flatMap((group) => ['a', 'b', 'c', 'd'].map((letter) => ({ number: `${group}-${letter}`, group })));
export const drawInput = { volunteers, seats: 3, seedFrom: 'Staatsloterij, trekking van 10 februari 2026, hoofdprijs', seedOn: '2026-02-10' };
export const draw: TableDraw = done(holdDraw(done(announceDraw(drawInput, 'loting-1', '2026-01-20')), '0123456', '2026-02-11'));

/** The first number drawn in each group of volunteers. */
export const drawnIn = (group: string, of: TableDraw = draw): string => {
  const number = drawnNumbers(of).find((one) => one.startsWith(group));
  if (number === undefined) throw new Error(`nobody was drawn in ${group}`);
  return number;
};

export const byLot = (group: string, name: string, of: TableDraw = draw): SeatInput => ({ side: 'residents', group, groupName: `Bewoners van de ${group}`, name, filledBy: { kind: 'lot', draw: of.id, number: drawnIn(group, of) } });
export const chosen = (group: string, name: string): SeatInput => ({ side: 'residents', group, groupName: `Groep ${group}`, name, filledBy: { kind: 'chosen' } });
export const sent = (group: string, name: string): SeatInput => ({ side: 'partners', group, groupName: `Partner ${group}`, name, filledBy: { kind: 'sent' } });

/** Three residents (one drawn) and three partners: nothing is missing, and nothing to spare. */
export const seatInputs: SeatInput[] = [byLot('kerkstraat', 'Fatma'), chosen('huurders', 'Joop'), chosen('jongeren', 'Samira'), sent('gemeente', 'S. Jansen'), sent('woonstad', 'P. de Wit'), sent('school', 'M. Visser')];
export const ids = seatInputs.map((_, index) => `zetel-${index + 1}`);
export const seats: Seat[] = done(changeSeats({ seats: [], draws: [draw] }, { ends: [], seats: seatInputs }, { ids, on: today }));

export const meeting = '2026-03-10';
const points = (['talk', 'ordinary', 'lasting'] as const).map((kind: PointKind) => done(putOnAgenda({ title: `Punt om te ${kind}`, explanation: '', kind, meeting }, kind, today)));
export const table: Table = { ...foundTable({ name: 'Wijktafel Zuid', ordinance: null }, { id: 'tafel-zuid', neighbourhood: 'centrum' }, today), seats, draws: [draw], agenda: points };

const answers: Readonly<Record<string, SeatAnswer>> = { y: 'yes', n: 'no', o: 'abstain', a: 'absent', r: 'recused' };
/** A roll call by one letter a seat: y(es), n(o), o (abstained), a(way), r(ecused). */
export const call = (letters: string): Called[] =>
  [...letters].map((letter, index) => {
    const answer = answers[letter]!;
    return { seat: ids[index]!, answer, interest: answer === 'recused' ? 'Werkt bij de aannemer.' : null };
  });
