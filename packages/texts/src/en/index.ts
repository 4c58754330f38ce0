import type { Language } from '../sections.ts';

export const en: Language = {
  name: 'English',
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
