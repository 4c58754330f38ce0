import { decide, leaveSeat, proposeAgreement, proposeWording, agreeTo, putOnAgenda, type Table, type TableDecision } from '@wijkaanpak/domain';
import { call, done, table } from './tables.ts';

/** A table that has met for months, as it is on 24 November 2026: consent that is carried out late, a refusal, too few people once, a deviation without reasons, an agreement being changed. */

const points = [
  { id: 'drempels', title: 'Drempels in de Kerkstraat', explanation: 'Twee drempels, zodat de bus er nog door kan.', kind: 'lasting' as const, meeting: '2026-04-14' },
  { id: 'parkeren', title: 'Betaald parkeren', explanation: '', kind: 'lasting' as const, meeting: '2026-05-12' },
  { id: 'feest', title: 'Een straatfeest in de zomer', explanation: '', kind: 'ordinary' as const, meeting: '2026-06-09' },
  { id: 'glas', title: 'Een glasbak bij het plein', explanation: '', kind: 'ordinary' as const, meeting: '2026-09-08' },
  { id: 'speeltuin', title: 'Een nieuwe speeltuin', explanation: 'De tekening hangt in het buurthuis.', kind: 'lasting' as const, meeting: '2026-12-01' },
  { id: 'winter', title: 'Wat er nodig is voor de winter', explanation: '', kind: 'talk' as const, meeting: '2026-12-01' },
];
const agenda = points.map(({ id, ...input }) => done(putOnAgenda(input, id, '2026-04-01')));
const start: Table = { ...table, agenda };
const calls = [['b1', 'drempels', 'yyryyn'], ['b2', 'parkeren', 'nnyyyy'], ['b3', 'feest', 'yaayyy'], ['b4', 'feest', 'yyyyao'], ['b5', 'glas', 'yyyyyy']] as const;
const days = ['2026-04-14', '2026-05-12', '2026-06-09', '2026-06-16', '2026-09-08'];
const decisions: TableDecision[] = [];
for (const [turn, [id, point, letters]] of calls.entries()) decisions.push(done(decide({ ...start, decisions }, { point, called: call(letters) }, { id, on: days[turn]! })));

const tuin = done(agreeTo(done(proposeAgreement({ title: 'Onderhoud van de binnentuin', parties: ['huurders', 'woonstad'], proposedBy: 'huurders', text: 'Woonstad snoeit twee keer per jaar.' }, 'tuin', '2026-05-01')), { party: 'woonstad', version: 1 }, '2026-05-12'));
const organisationDeviates = { organisation: 'gemeente', on: '2026-10-20', reasons: null };

export const lived: Table = {
  ...start,
  decisions,
  steps: [{ point: 'drempels', to: 'under-way', on: '2026-05-01', reasons: '' }, { point: 'feest', to: 'stopped', on: '2026-07-01', reasons: 'Het regende de hele week.' }],
  deviations: [
    { ...organisationDeviates, id: 'a1', decision: 'b5', what: 'De glasbak komt op een andere plek.' },
    { ...organisationDeviates, id: 'a2', decision: 'b1', on: '2026-06-01', what: 'Er komt maar één drempel.', reasons: { text: 'De brandweer komt er anders niet door.', by: 'S. Jansen', on: '2026-07-01' } },
  ],
  agreements: [done(proposeWording(tuin, { proposedBy: 'woonstad', text: 'Woonstad snoeit één keer per jaar.' }, '2026-11-01'))],
  minutes: [{ id: 'v1', meeting: '2026-04-14', text: 'Wij spraken over de drempels.', published: '2026-04-20' }],
};

/** The same, after somebody left. */
export const shortOfPeople: Table = { ...lived, seats: done(leaveSeat(lived.seats, 'zetel-1', '2026-11-10')) };
/** Before anyone sits there. */
export const forming: Table = { ...table, seats: [], agenda: [], draws: [] };
