import type { Language } from '../sections.ts';

export const nl: Language = {
  name: 'Nederlands',
  direction: 'ltr',
  sections: {
    shared: () => import('./shared.ts'),
    proposalForm: () => import('./proposal-form.ts'),
    story: () => import('./story.ts'),
    proposals: () => import('./proposals.ts'),
    vote: () => import('./vote.ts'),
    outcome: () => import('./outcome.ts'),
    recount: () => import('./recount.ts'),
    countRecord: () => import('./count-record.ts'),
    trustPoll: () => import('./trust-poll.ts'),
  },
};
