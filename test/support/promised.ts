import type { Actor, Ballot, Commitment, Partner, Vote } from '@wijkaanpak/domain';
import { closedVote, openVote } from './content.ts';

/** Promises to the neighbourhood of `content.ts`, on the day of its `now` (24 November 2026). */

const by = { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' };

/** The named people at work in the neighbourhood. */
export const partnersAtWork: Partner[] = [
  { id: 'gemeente', name: 'Gemeente Voorbeeld', kind: 'municipality', people: [{ name: 'S. Jansen', role: 'gebiedsmakelaar' }, { name: 'M. Kaya', role: 'wijkmanager' }] },
  { id: 'corporatie', name: 'Woningcorporatie', kind: 'housing-corporation', people: [{ name: 'P. de Boer', role: 'wijkbeheerder' }] },
];

export const promised = (id: string, change: Partial<Commitment> = {}): Commitment => ({
  id, neighbourhood: 'centrum', what: `De lantaarns in straat ${id} branden weer.`, shownBy: 'U ziet het ’s avonds op straat.', by, origin: { kind: 'poll', id: 'vertrouwen' }, mandate: null,
  dates: [{ due: '2027-02-01', given: '2026-06-01', reasons: '' }], handOvers: [], progress: [], reported: null, verdicts: [], ...change,
});

export const late = promised('te-laat', { dates: [{ due: '2026-11-21', given: '2026-06-01', reasons: '' }] });
export const moved = promised('verschoven', {
  dates: [{ due: '2026-09-01', given: '2026-06-01', reasons: '' }, { due: '2026-10-01', given: '2026-08-20', reasons: 'De kabels kwamen niet.' }, { due: '2026-12-20', given: '2026-10-02', reasons: 'De aannemer was ziek.' }],
});
export const reported = promised('gemeld', { reported: '2026-11-10', progress: [{ on: '2026-10-01', text: 'De palen staan.', photo: null }, { on: '2026-11-10', text: 'Alles brandt.\nOok in de steeg.', photo: { url: '/v1/fotos/abc', description: 'Een brandende lantaarn' } }] });
export const kept = promised('gehouden', { verdicts: [{ by: 'vote', vote: 'gesloten', level: 1, found: 'broken', on: '2026-10-01' }, { by: 'table', table: 'tafel', point: 'banken', found: 'kept', on: '2026-11-01' }] });
export const broken = promised('gebroken', { dates: late.dates, verdicts: [{ by: 'vote', vote: 'gesloten', level: 1, found: 'broken', on: '2026-11-23' }] });

/** A vote in which residents say of each of these promises whether it was kept. */
export const judging = (id: string, vote: Vote, ...about: readonly Commitment[]): Vote => ({
  ...vote, id, rules: { ...vote.rules, ballot: 'yes-no', counting: 'yes-no', minChoices: 0, maxChoices: about.length, budget: null, maxCost: null },
  options: about.map(({ id: commitment, what }, index) => ({ id: String(index + 1), title: what, description: null, category: null, place: null, cost: null, proposal: null, commitment })),
});
export const openJudging = judging('oordeel-nu', openVote, reported);
export const closedJudging = judging('oordeel-toen', { ...closedVote, opensAt: '2026-11-22T08:00:00.000Z', closesAt: '2026-11-23T22:00:00.000Z' }, late);
export const noes: readonly Ballot[] = [{ choices: ['1'], points: [0] }, { choices: ['1'], points: [0] }, { choices: ['1'], points: [1] }];

/** A token as a login gives it: a page reads from it which organisation it is of. The service in the page knows it by its whole text. */
export const tokenOf = (actor: Actor): string => `x.${btoa(JSON.stringify(actor))}.y`;
export const jansen: Actor = { id: '1', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] };
export const token = tokenOf(jansen);
