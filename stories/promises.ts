import type { Actor, Ballot, Commitment, Vote } from '@wijkaanpak/domain';
import { budgetVote, service } from './amsterdam-centrum.ts';

/** Promises to Amsterdam Centrum, on the day of the stories (24 November 2026). Nobody made them. */

const by = { organisation: 'stadsdeel', name: 'Samira el Idrissi', role: 'gebiedsmakelaar' };
const promise = (id: string, what: string, change: Partial<Commitment> = {}): Commitment => ({
  id, neighbourhood: 'centrum', what, shownBy: 'U ziet het op straat, en er staat een foto bij.', by, origin: { kind: 'table', id: 'wijktafel-centrum' }, mandate: null,
  dates: [{ due: '2027-03-01', given: '2026-09-01', reasons: '' }], handOvers: [], progress: [], reported: null, verdicts: [], ...change,
});
const past = [{ due: '2026-11-01', given: '2026-05-01', reasons: '' }];

export const promised = promise('bankjes', 'Op het Amstelveld staan vier bankjes met leuningen.', { progress: [{ on: '2026-10-05', text: 'De bankjes zijn besteld.', photo: null }] });
export const moved = promise('kozijnen', 'De kozijnen aan de gracht zijn geschilderd.', {
  by: { organisation: 'woonstad', name: 'Joris van Dam', role: 'wijkbeheerder' },
  dates: [{ due: '2026-07-01', given: '2026-02-01', reasons: '' }, { due: '2026-10-01', given: '2026-06-20', reasons: 'Er waren geen steigers.' }, { due: '2026-12-15', given: '2026-10-02', reasons: 'Door de regen kon er niet geverfd worden.' }],
  progress: [{ on: '2026-08-10', text: 'De steigers staan.', photo: null }, { on: '2026-11-12', text: 'De voorkant is klaar.', photo: null }],
});
export const overdue = promise('deelauto', 'Er zijn twee plekken voor een deelauto.', { dates: [{ due: '2026-11-12', given: '2026-06-01', reasons: '' }] });
export const reported = promise('lantaarns', 'De lantaarns in de Kerkstraat branden weer.', { dates: past, reported: '2026-10-28', progress: [{ on: '2026-10-28', text: 'Alle twaalf branden.', photo: null }] });
export const broken = promise('brieven', 'Op elke brief komt binnen drie weken antwoord.', { dates: past, verdicts: [{ by: 'vote', vote: 'oordeel-herfst', level: 1, found: 'broken', on: '2026-11-20' }] });
export const kept = promise('hek', 'Het hek van de speeltuin sluit weer.', {
  dates: past, verdicts: [{ by: 'vote', vote: 'oordeel-zomer', level: 1, found: 'broken', on: '2026-11-05' }, { by: 'vote', vote: 'oordeel-herfst', level: 1, found: 'kept', on: '2026-11-20' }],
});
const joris = { organisation: 'woonstad', name: 'Joris van Dam', role: 'wijkbeheerder' };
export const offered = promise('jongeren', 'Jongeren hebben drie avonden een eigen ruimte.', { handOvers: [{ to: joris, reasons: 'Het gebouw is van de corporatie.', offered: '2026-11-20', answer: null, answered: null }] });
export const handedOver = promise('containers', 'Op elke container staat wanneer hij wordt geleegd.', {
  dates: [{ due: '2026-11-20', given: '2026-06-01', reasons: '' }], handOvers: [{ to: joris, reasons: 'De containers staan op grond van de corporatie.', offered: '2026-07-02', answer: 'taken-over', answered: '2026-07-09' }],
});
const judged = (found: 'kept' | 'broken', count: number): Commitment[] => Array.from({ length: count }, (_, index) => ({ ...(found === 'kept' ? kept : broken), id: `eerder-${found}-${index + 1}` }));

/** Enough verdicts for a figure. */
export const many: readonly Commitment[] = [promised, moved, overdue, reported, broken, kept, ...judged('kept', 9), ...judged('broken', 2)];

const asks = (id: string, state: Parameters<typeof budgetVote>[0], about: Commitment): Vote => ({
  ...budgetVote(state, { ballot: 'yes-no', counting: 'yes-no', minChoices: 0, maxChoices: 1, maxCost: null, budget: null, ties: [] }, 1), id, title: 'Is deze toezegging nagekomen?', question: about.what,
  options: [{ id: '1', title: about.what, description: null, category: null, place: null, cost: null, proposal: null, commitment: about.id }],
});
export const yes: Ballot = { choices: ['1'], points: [1] };
export const no: Ballot = { choices: ['1'], points: [0] };

export const samira: Actor = { id: 'samira', name: by.name, partner: by.organisation, roles: ['professional'] };
/** As a login gives it; the widget reads from it whose promises are whose. */
export const token = `e30.${btoa(JSON.stringify(samira))}.`;

export const promises = (commitments: readonly Commitment[], voted: readonly Ballot[] = [yes, yes, no]) =>
  service({ commitments, votes: [asks('oordeel-nu', 'open', reported), asks('oordeel-straks', 'announced', moved), asks('oordeel-toen', 'closed', promised)], ballots: { 'oordeel-toen': voted }, actors: { [token]: samira } });
