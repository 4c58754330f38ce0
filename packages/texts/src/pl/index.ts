import type { Translated } from '../sections.ts';

export const pl = {
  shared: () => import('./shared.ts'),
  trustPoll: () => import('./trust-poll.ts'),
} satisfies Translated;
