import type { Loaders } from '../sections.ts';

export const en: Loaders = {
  shared: () => import('./shared.ts'),
  proposalForm: () => import('./proposal-form.ts'),
  vote: () => import('./vote.ts'),
  trustPoll: () => import('./trust-poll.ts'),
};
