import { createMemoryApi, type Api, type MemoryContent } from '@wijkaanpak/client';
import { makeVotingCode, rulesHash, type Ballot, type Neighbourhood, type Proposal, type TrustPoll, type Vote } from '@wijkaanpak/domain';
import real from './data/amsterdam-centrum.json' with { type: 'json' };

/** It is always noon on this day in the stories. */
export const now = '2026-11-24T11:00:00Z';
const periods = {
  announced: { opensAt: '2026-12-01T08:00:00Z', closesAt: '2026-12-15T22:00:00Z' },
  open: { opensAt: '2026-11-10T08:00:00Z', closesAt: '2026-12-08T22:00:00Z' },
  closed: { opensAt: '2026-10-01T07:00:00Z', closesAt: '2026-10-31T22:00:00Z' },
} as const;
type State = keyof typeof periods;

export const address = (path: string): string => `https://participatie.example.nl/v1/${path}`;

export const centrum: Neighbourhood = {
  id: 'centrum',
  name: 'Amsterdam Centrum',
  year: 2024,
  areas: real.areas,
  partners: [
    { id: 'stadsdeel', name: 'Stadsdeel Centrum', kind: 'municipality', people: [{ name: 'Samira el Idrissi', role: 'gebiedsmakelaar' }] },
    { id: 'woonstad', name: 'Woningcorporatie De Gracht', kind: 'housing-corporation', people: [{ name: 'Joris van Dam', role: 'wijkbeheerder' }] },
  ],
};

const options: Vote['options'] = real.options.map((option) => ({ ...option, description: null, place: null, proposal: null }));

/** Centrum Begroot with its 85 real plans, or so many of them, and € 500,000. */
export function budgetVote(state: State, rules: Partial<Vote['rules']> = {}, plans = options.length): Vote {
  const vote = {
    question: 'Welke plannen moeten er komen in Centrum?',
    options: options.slice(0, plans),
    rules: {
      ballot: 'approve', minChoices: 1, maxChoices: plans, maxCost: real.budget, maxPoints: null, counting: 'greedy',
      budget: real.budget, currency: 'EUR', ties: ['votes', 'cost', 'id'], level: 1, ...rules,
    },
    ...periods[state],
  } satisfies Partial<Vote>;
  return { id: 'centrum-begroot', neighbourhood: 'centrum', title: 'Centrum Begroot', state, ...vote, rulesHash: rulesHash(vote) };
}

/** A vote about so many plans without money, with ballots of another kind. */
export const voteOfKind = (ballot: Vote['rules']['ballot'], rules: Partial<Vote['rules']>, plans = 5): Vote =>
  budgetVote('open', { ballot, minChoices: 0, maxCost: null, budget: null, ties: ['votes', 'id'], ...rules }, plans);

export const ballots: readonly Ballot[] = real.ballots.map((choices) => ({ choices }));

/** The code in the letter of the resident in these stories. */
export const letterCode = makeVotingCode([7, 26, 18, 2, 19, 0, 29, 13, 3, 4, 25, 10, 9, 11, 12]);

/** The real plans as proposals: the ones that the city chose are further on their way. */
export const proposals: readonly Proposal[] = real.options.map(({ id, title, category, cost }, index) => ({
  id: `voorstel-${id}`, neighbourhood: 'centrum', title,
  description: `${title}. Ingediend voor Centrum Begroot, in de categorie ${category}.`,
  place: null, area: null, category, cost, photo: null,
  state: (['done', 'under-way', 'agreed', 'answered', 'submitted', 'stopped'] as const)[Math.min(5, Math.floor(index / 15))]!,
  submittedAt: `2026-0${9 - (index % 9)}-15T09:30:00Z`, via: 'web', support: (index * 7) % 23, group: null,
}));

export function trustPoll(state: State): TrustPoll {
  const about = (partner: string, partnerName: string) =>
    (['listens', 'keeps-promises', 'is-fair'] as const).map((aspect) => ({ kind: 'partner' as const, id: `${partner}-${aspect}`, aspect, partner, partnerName }));
  return {
    id: 'vertrouwen-2026', neighbourhood: 'centrum', neighbourhoodName: 'Amsterdam Centrum', title: 'Vertrouwen in Centrum', wordingVersion: 1,
    questions: [
      ...about('stadsdeel', 'Stadsdeel Centrum'), ...about('woonstad', 'Woningcorporatie De Gracht'),
      { kind: 'general', id: 'buren', aspect: 'neighbours' }, { kind: 'open', id: 'open' },
    ],
    wave: { id: 'najaar-2026', design: 'anyone', ...periods[state] },
    state,
  };
}

/** A participation service inside the page, with the domain's own rules and this content. */
export const service = (content: Omit<MemoryContent, 'now'>): Api =>
  createMemoryApi({ neighbourhoods: [centrum], codes: { 'centrum-begroot': [letterCode] }, ...content, now: () => now });
