import type { Translated } from '../sections.ts';

export const tr = {
  shared: () => import('./shared.ts'),
  trustPoll: () => import('./trust-poll.ts'),
} satisfies Translated;
