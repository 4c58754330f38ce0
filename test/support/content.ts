import type { Neighbourhood, Proposal, TrustPoll, Vote } from '@wijkaanpak/domain';
import { makeVotingCode, rulesHash } from '@wijkaanpak/domain';

/** Small, whole content for tests: a neighbourhood, an open vote, a closed one, proposals, a poll. */

export const now = '2026-11-24T12:00:00Z';

export const neighbourhood: Neighbourhood = {
  id: 'centrum', name: 'Centrum', year: 2024,
  areas: [{ code: 'BU0363AA01', name: 'Planciusbuurt-Noord', inhabitants: 345 }, { code: 'BU0363AA02', name: 'Westelijke eilanden', inhabitants: 2895 }],
  partners: [{ id: 'gemeente', name: 'Gemeente Voorbeeld', kind: 'municipality', people: [{ name: 'S. Jansen', role: 'gebiedsmakelaar' }] }],
};

const option = (id: string, title: string, euros: number) => ({ id, title, description: null, category: 'Groen', place: null, cost: euros * 100, proposal: null });

export const openVote: Vote = {
  id: 'speelplek', neighbourhood: 'centrum', title: 'Een speelplek', question: 'Welke plannen wilt u?', opensAt: '2026-11-01T00:00:00.000Z', closesAt: '2026-12-01T00:00:00.000Z', state: 'open',
  rules: { ballot: 'approve', minChoices: 1, maxChoices: 2, maxCost: 1_000_000, maxPoints: null, counting: 'greedy', budget: 1_000_000, currency: 'EUR', ties: ['votes', 'cost', 'id'], level: 1 },
  rulesHash: 'a'.repeat(64),
  options: [option('1', 'Schommel', 4000), option('2', 'Wipkip', 3000), option('3', 'Klimrek <b>groot</b> 🧗', 8000), option('4', 'بستان', 1000)],
};

/** Rules of a vote that residents' consent decides. */
export const consentRules: Vote['rules'] = { ...openVote.rules, ballot: 'yes-no', counting: 'consent', minChoices: 0, maxChoices: 4, budget: null, maxCost: null };

const closed: Vote = { ...openVote, id: 'gesloten', state: 'closed', opensAt: '2026-01-01T00:00:00.000Z', closesAt: '2026-02-01T00:00:00.000Z' };
export const closedVote: Vote = { ...closed, rulesHash: rulesHash(closed) };

/** The codes of the open vote, as written in the letters. */
export const codes: readonly string[] = [3, 11].map((draw) => makeVotingCode(Array.from({ length: 15 }, (_, index) => (draw * (index + 1)) % 31)));

export const proposal = (number: number): Proposal => ({
  id: `voorstel-${number}`, neighbourhood: 'centrum', title: `Bankje ${number}`, description: 'Een bankje waar ouderen kunnen uitrusten.', place: 'Noordermarkt', area: null,
  category: number % 2 ? 'Groen' : null, cost: number * 10_000, photo: null, state: number % 2 ? 'submitted' : 'agreed', submittedAt: now, via: 'web', support: 0, group: null,
});

export const poll: TrustPoll = {
  id: 'vertrouwen', neighbourhood: 'centrum', neighbourhoodName: 'Centrum', title: 'Vertrouwen in het Centrum', wordingVersion: 1, state: 'open',
  wave: { id: 'ronde-1', opensAt: '2026-11-01T00:00:00.000Z', closesAt: '2026-12-01T00:00:00.000Z', design: 'anyone' },
  questions: [
    { kind: 'partner', id: 'gemeente-listens', aspect: 'listens', partner: 'gemeente', partnerName: 'Gemeente Voorbeeld' },
    { kind: 'general', id: 'neighbours', aspect: 'neighbours' },
    { kind: 'open', id: 'open' },
  ],
};
