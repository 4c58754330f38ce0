import * as z from 'zod/mini';
import type { Said } from './results.ts';

/** What all figures of one round say together: they rose, fell or both since the round before; no change can be seen; only an indication; there is nothing to compare with; or too few answers. */
export const conclusionKinds = ['both', 'risen', 'fallen', 'unseen', 'indication', 'figure', 'silent'] as const;

/** Words that tell how many figures there are, and how many of them rose and fell. Which, and by how much, is in what is said of each question, with its interval. */
export const Conclusion = z.object({ kind: z.enum(conclusionKinds), total: z.int(), risen: z.int(), fallen: z.int() });
export type Conclusion = z.infer<typeof Conclusion>;

export function concludeRound(said: readonly Pick<Said, 'kind'>[]): Conclusion {
  const count = (...kinds: readonly string[]): number => said.filter(({ kind }) => kinds.includes(kind)).length;
  const [risen, fallen] = [count('risen'), count('fallen')];
  return { kind: kindOf({ risen, fallen, count }), total: said.length, risen, fallen };
}

function kindOf({ risen, fallen, count }: Pick<Conclusion, 'risen' | 'fallen'> & { readonly count: (...kinds: readonly string[]) => number }): Conclusion['kind'] {
  if (risen && fallen) return 'both';
  if (risen) return 'risen';
  if (fallen) return 'fallen';
  if (count('too-small-to-see', 'no-spread')) return 'unseen';
  if (count('figure')) return 'figure';
  return count('only-an-indication') ? 'indication' : 'silent';
}
