import type { Translated } from '../sections.ts';

export const nlSimple = {
  shared: () => import('./shared.ts'),
  trustPoll: () => import('./trust-poll.ts'),
} satisfies Translated;
