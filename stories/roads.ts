import type { Obstacle, Proposal, ProposalEvent, ResidentGroup, Table } from '@wijkaanpak/domain';
import { budgetVote, service } from './amsterdam-centrum.ts';
import { samira as actor, token } from './promises.ts';

/** Proposals along their road, on the day of the stories (24 November 2026). Nobody proposed or decided any of this. */

export { token };
const samira = { organisation: 'stadsdeel', name: 'Samira el Idrissi', role: 'gebiedsmakelaar' };
const joris = { organisation: 'woonstad', name: 'Joris van Dam', role: 'wijkbeheerder' };
const told = (id: string, title: string, change: Partial<Proposal>): Proposal => ({
  id, neighbourhood: 'centrum', title, description: 'Ouders en opa’s en oma’s staan nu te wachten. Er is plek genoeg voor iets beters.', place: 'Amstelveld', area: null, category: null, cost: null, photo: null, state: 'submitted',
  submittedAt: '2026-09-15T09:30:00Z', via: 'web', support: 31, group: null, ...change,
});
const answered = (change: Partial<ProposalEvent & { kind: 'answered' }> = {}): ProposalEvent => ({
  kind: 'answered', on: '2026-10-12', by: samira, outcome: 'yes', lasts: 'lasting', text: 'Ja, de bank kan er komen. De vakschool wil hem maken.', reasons: 'De boom staat gezond en er is genoeg ruimte.', mandate: 'bewonersplannen',
  matter: { subject: 'bewonersgeld', area: 'BU0363AA01', amount: 240_000 }, ...change,
});
const supported: ProposalEvent = { kind: 'supported', on: '2026-09-28', support: 25 };
const question: ProposalEvent = { kind: 'question', on: '2026-09-20', id: 'vraag-1', text: 'Kan er een rollator tussen?' };
const reply: ProposalEvent = { kind: 'question-answered', on: '2026-09-22', by: samira, question: 'vraag-1', text: 'Ja. We laten aan één kant een plek vrij van een meter breed.' };
const agreed: ProposalEvent = { kind: 'agreed', on: '2026-10-20', by: samira, text: 'De vakschool maakt de bank. Bewoners lakken hem elk voorjaar.', parties: ['Ouders van de school', 'Stadsdeel Centrum', 'Vakschool'], reasons: 'Zo weet iedereen wie wat doet.' };
const consentAsked: ProposalEvent = { kind: 'consent-asked', on: '2026-10-21', by: samira, table: 'wijktafel-centrum', point: 'bank' };
const begun: ProposalEvent = { kind: 'under-way', on: '2026-11-03', by: samira, reasons: 'De wijktafel stemde in en het hout is besteld.', consent: { by: 'table', table: 'wijktafel-centrum', point: 'bank' } };
const progress: ProposalEvent = { kind: 'progress', on: '2026-11-15', by: samira, text: 'De leerlingen zijn begonnen met zagen.', photo: null };

export const roads = {
  submitted: [told('eten', 'Elke maand samen eten in het buurthuis', { via: 'phone', support: 9 }), []],
  supported: [told('zebrapad', 'Een zebrapad bij het buurthuis', { state: 'supported' }), [question, supported]],
  answered: [told('panelen', 'Zonnepanelen op het dak van de school', { state: 'answered', via: 'paper', group: 'zonnige-kade' }), [supported, answered({ outcome: 'no', text: 'Nee, nu niet. Het dak wordt eerst vernieuwd.', reasons: 'Het dak kan het gewicht nu niet dragen.', matter: { subject: 'bewonersgeld', area: 'BU0363AA01', amount: 0 } })]],
  toVote: [told('speelplek', 'Een speelplek op het Amstelveld', { state: 'to-vote' }), [supported, answered(), { kind: 'to-vote', on: '2026-10-25', by: samira, reasons: 'Bewoners willen hier zelf over beslissen.', vote: 'over-de-speelplek' }]],
  agreed: [told('schoolplein', 'Het schoolplein ook na vier uur open', { state: 'agreed' }), [supported, answered(), agreed, consentAsked]],
  underWay: [told('bank', 'Een bank om de kastanje bij de school', { state: 'under-way' }), [question, reply, supported, answered(), agreed, consentAsked, begun, progress]],
  done: [told('bank-klaar', 'Een bank om de kastanje bij de school', { state: 'done' }), [question, reply, supported, answered(), agreed, consentAsked, begun, progress, { kind: 'done', on: '2026-11-20', by: samira, reasons: 'De bank staat en er wordt op gezeten.' }]],
  stopped: [told('laadplek', 'De laadplek op zondag vrij voor de speelstraat', { state: 'stopped' }), [answered({ lasts: 'ordinary' }), agreed, { kind: 'stopped', on: '2026-11-10', by: samira, reasons: 'Er is niemand meer die de hekken neerzet. Wie het overneemt, kan het opnieuw voorstellen.' }]],
} as const satisfies Record<string, readonly [Proposal, readonly ProposalEvent[]]>;

const obstacle = (id: string, proposal: string, change: Partial<Obstacle>): Obstacle => ({
  id, proposal, neighbourhood: 'centrum', kind: 'policy', what: 'De verzekering van het plein geldt alleen tijdens schooltijd.', owner: joris, raised: '2026-10-01', raisedBy: samira, due: '2026-11-01', notes: [], ...change,
});
const tried = { kind: 'tried', on: '2026-10-15', by: samira, text: 'De verzekeraar gevraagd wat een ruimere verzekering kost.', due: null } as const;
export const obstacles: readonly Obstacle[] = [
  obstacle('verzekering', 'schoolplein', { notes: [tried, { kind: 'moved', on: '2026-11-01', by: joris, text: 'De verzekeraar antwoordt later.', due: '2026-11-18' }] }),
  obstacle('norm', 'zebrapad', { kind: 'rule', what: 'Een zebrapad mag alleen waar vijftig mensen per uur oversteken.', due: '2026-12-01', notes: [{ kind: 'refused', on: '2026-11-12', by: joris, text: 'De regel is van het Rijk. Een oversteek met een eiland mag wel.', due: null }] }),
  obstacle('gewoonte', 'panelen', { kind: 'habit', what: 'Panelen in het oude centrum worden altijd geweigerd, ook waar niemand ze ziet.', due: '2026-12-20' }),
];

const group: ResidentGroup = { id: 'zonnige-kade', neighbourhood: 'centrum', name: 'Energiecoöperatie De Zonnige Kade', kind: 'energy', members: 84, decidedBy: 'De ledenvergadering stemt, twee keer per jaar.', until: '2027-12-31', registered: '2025-11-01' };

/** A table with one lasting point still open. */
const table: Table = {
  id: 'wijktafel-centrum', neighbourhood: 'centrum', name: 'Wijktafel Centrum', ordinance: null, founded: '2025-01-15', seats: [], draws: [], decisions: [], steps: [], deviations: [], agreements: [], minutes: [],
  agenda: [{ id: 'plein', title: 'Het schoolplein ook na vier uur open', explanation: '', kind: 'lasting', meeting: '2026-12-10', put: '2026-11-01' }],
};

const vote = (state: Parameters<typeof budgetVote>[0]) => {
  const drawn = budgetVote(state, { ballot: 'yes-no', counting: 'yes-no', minChoices: 0, maxChoices: 1, maxCost: null, budget: null, ties: [] }, 1);
  return { ...drawn, id: 'over-de-speelplek', title: 'Een speelplek op het Amstelveld?', options: [{ ...drawn.options[0]!, id: '1', cost: null, proposal: 'speelplek' }] };
};

/** A service with these proposals. The vote about one of them is open, or closed with two for and one against. */
export const walking = (shown: readonly (readonly [Proposal, readonly ProposalEvent[]])[], state: 'open' | 'closed' = 'open') =>
  service({
    proposals: shown.map(([proposal]) => proposal), proposalEvents: Object.fromEntries(shown.map(([{ id }, events]) => [id, events])), obstacles, groups: [group], tables: [table], votes: [vote(state)],
    ballots: { 'over-de-speelplek': [{ choices: ['1'], points: [1] }, { choices: ['1'], points: [1] }, { choices: ['1'], points: [0] }] }, actors: { [token]: actor },
    mandateSubjects: { centrum: [{ id: 'bewonersgeld', name: 'Geld voor plannen van bewoners', onBehalfOf: { organisation: 'stadsdeel', body: 'dagelijks bestuur', signedBy: 'Nora Willems' } }] },
    mandates: [{
      id: 'bewonersplannen', neighbourhood: 'centrum', holder: samira, onBehalfOf: { organisation: 'stadsdeel', body: 'dagelijks bestuur', signedBy: 'Nora Willems' }, backing: { organisation: 'stadsdeel', name: 'Erik Mulder', role: 'gebiedsmanager' },
      basis: 'awb', subjects: ['bewonersgeld'], areas: ['BU0363AA01'], upTo: 500_000, from: '2026-01-01', until: '2027-12-31', scope: 'general', isWritten: true, isSubordinate: true, hasAgreed: true, maySubmandate: false, parent: null, revoked: null,
    }],
  });
