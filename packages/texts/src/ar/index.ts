import type { Translated } from '../sections.ts';

export const ar = {
  shared: () => import('./shared.ts'),
  trustPoll: () => import('./trust-poll.ts'),
} satisfies Translated;
