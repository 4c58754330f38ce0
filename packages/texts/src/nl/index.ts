import type { Language } from '../sections.ts';

export const nl: Language = {
  sections: {
    shared: () => import('./shared.ts'),
    proposalForm: () => import('./proposal-form.ts'),
    vote: () => import('./vote.ts'),
    trustPoll: () => import('./trust-poll.ts'),
  },
};
