import type { Api } from '@wijkaanpak/client';
import { drawnNumbers, foundTable, tableActs, type Called, type Result, type SeatAnswer, type SeatInput, type Table } from '@wijkaanpak/domain';
import { service } from './amsterdam-centrum.ts';

/** A wijktafel of Amsterdam Centrum, on the day of the stories (24 November 2026). Nobody sits there. */

let names = 0;
const on = (day: string, id?: string) => ({ on: day, newId: () => id ?? `naam-${(names += 1)}` });
const done = (result: Result<Table>): Table => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

export const forming = foundTable({ name: 'Wijktafel Centrum', ordinance: null }, { id: 'wijktafel-centrum', neighbourhood: 'centrum' }, '2026-01-05');
const volunteers = ['kerkstraat', 'nieuwmarkt'].flatMap((group) => Array.from({ length: 8 }, (_, index) => ({ number: `${group}-${index + 1}`, group })));
const announced = done(tableActs.announceDraw(forming, { volunteers, seats: 2, seedFrom: 'Lotto, zaterdag 17 januari 2026: alle getallen op volgorde', seedOn: '2026-01-17' }, on('2026-01-06', 'loting')));
const held = done(tableActs.holdDraw(announced, { id: 'loting', seed: '4 11 23 30 38 44 (reserve 7)' }, on('2026-01-18')));
const drawn = (group: string) => drawnNumbers(held.draws[0]!).find((number) => number.startsWith(group))!;

const byLot = (group: string, groupName: string, name: string): SeatInput => ({ side: 'residents', group, groupName, name, filledBy: { kind: 'lot', draw: 'loting', number: drawn(group) } });
const chosen = (group: string, groupName: string, name: string): SeatInput => ({ side: 'residents', group, groupName, name, filledBy: { kind: 'chosen' } });
const sent = (group: string, groupName: string, name: string): SeatInput => ({ side: 'partners', group, groupName, name, filledBy: { kind: 'sent' } });
const seats = [
  byLot('kerkstraat', 'Bewoners van de Kerkstraat', 'Fatma'), byLot('nieuwmarkt', 'Bewoners van de Nieuwmarkt', 'Henk'), chosen('blok-c', 'Huurders van blok C', 'Joop'), chosen('jongeren', 'Jongeren van het buurthuis', 'Yara'),
  sent('stadsdeel', 'Stadsdeel Centrum', 'Samira el Idrissi'), sent('woonstad', 'Woningcorporatie De Gracht', 'Joris van Dam'), sent('school', 'Basisschool De Burcht', 'Mila Visser'),
];
export const seated = done(tableActs.changeSeats(held, { ends: [], seats }, on('2026-02-01')));

const answers: Readonly<Record<string, SeatAnswer>> = { y: 'yes', n: 'no', o: 'abstain', a: 'absent', r: 'recused' };
const call = (letters: string): Called[] => seated.seats.map(({ id }, index) => ({ seat: id, answer: answers[letters[index]!]!, interest: letters[index] === 'r' ? 'Woont naast de plek.' : null }));
const put = (table: Table, kind: 'talk' | 'ordinary' | 'lasting', [id, title, meeting]: readonly [string, string, string]): Table =>
  done(tableActs.putOnAgenda(table, { title, explanation: '', kind, meeting }, on('2026-02-02', id)));
const take = (table: Table, point: string, letters: string): Table => done(tableActs.decide(table, { point, called: call(letters) }, on(table.agenda.find(({ id }) => id === point)!.meeting, `besluit-${point}`)));

const withBench = take(put(seated, 'lasting', ['bank', 'Een bank om de kastanje bij de school', '2026-03-10']), 'bank', 'yyyyyoy');
const withRefusal = take(put(withBench, 'lasting', ['eenrichting', 'De Kerkstraat één kant op voor auto’s', '2026-04-14']), 'eenrichting', 'nynnyyy');
const withTrial = take(put(withRefusal, 'ordinary', ['afval', 'Een proef met grotere containers', '2026-09-08']), 'afval', 'yryayyn');
const tooFew = take(put(withTrial, 'lasting', ['buurtbus', 'Een buurtbus op zaterdag', '2026-10-13']), 'buurtbus', 'yaaayyy');
const coming = put(put(tooFew, 'lasting', ['speelplein', 'Het schoolplein ook na vier uur open', '2026-12-08']), 'talk', ['winter', 'Wat hebben mensen nodig als het vriest?', '2026-12-08']);
const atWork = done(tableActs.carryOut(coming, { point: 'bank', to: 'under-way', reasons: '', organisation: 'stadsdeel' }, on('2026-04-01')));
const agreed = done(tableActs.agreeTo(done(tableActs.proposeAgreement(atWork, { title: 'Onderhoud van de binnentuin', parties: ['blok-c', 'woonstad'], proposedBy: 'blok-c', text: 'De Gracht snoeit in maart en september. Bewoners vegen.' }, on('2026-05-01', 'tuin'))), { id: 'tuin', party: 'woonstad', version: 1 }, on('2026-05-12')));
/** A table that has met for most of a year. */
export const lived = done(tableActs.publishMinutes(agreed, { meeting: '2026-03-10', text: 'Fatma vroeg of er een rollator tussen past.' }, on('2026-03-14', 'verslag-1')));

export const deviating = done(tableActs.noteDeviation(lived, { decision: 'besluit-afval', organisation: 'stadsdeel', what: 'Er komen twee containers in plaats van vier.' }, on('2026-10-30', 'afwijking')));
export const reasoned = done(tableActs.giveReasons(deviating, { id: 'afwijking', organisation: 'stadsdeel', text: 'Onder de andere twee plekken lopen kabels die niet weg kunnen.', by: 'Samira el Idrissi' }, on('2026-11-10')));
export const changing = done(tableActs.proposeWording(lived, { id: 'tuin', proposedBy: 'woonstad', text: 'De Gracht snoeit in maart. Bewoners vegen, en snoeien zelf in september.' }, on('2026-11-01')));
export const shortOfPeople = done(tableActs.leaveSeat(done(tableActs.leaveSeat(lived, lived.seats[0]!.id, on('2026-11-10'))), lived.seats[1]!.id, on('2026-11-12')));
export const finished = done(tableActs.carryOut(lived, { point: 'bank', to: 'done', reasons: '', organisation: 'stadsdeel' }, on('2026-11-20')));
export const byOrdinance: Table = { ...lived, ordinance: { name: 'Verordening wijktafels', article: 'artikel 4', source: 'https://lokaleregelgeving.example.nl/wijktafels', from: '2026-07-01', until: null } };

/** A service in the page with one table. */
export const tableService = (table: Table): Api => service({ tables: [table] });
