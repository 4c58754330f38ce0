import type { Language } from '../sections.ts';

export const en: Language = {
  sections: {
    shared: () => import('./shared.ts'),
    proposalForm: () => import('./proposal-form.ts'),
    proposals: () => import('./proposals.ts'),
    vote: () => import('./vote.ts'),
    outcome: () => import('./outcome.ts'),
    trustPoll: () => import('./trust-poll.ts'),
  },
};
