import type { Translated } from '../sections.ts';

export const uk = {
  shared: () => import('./shared.ts'),
  trustPoll: () => import('./trust-poll.ts'),
} satisfies Translated;
