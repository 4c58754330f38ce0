import type { Duels } from './duels.ts';

/** The best way from one option to another along duels that were won, each step one; it is as strong as its weakest step. */
export interface StrongestPath {
  /** {@link Duels.clarity} of the weakest step; 0 where there is no way. */
  readonly strength: number;
  /** From first to last; both ends alone where there is no way. */
  readonly route: readonly number[];
  readonly weakest: readonly [number, number];
}

/** For every two options the strongest path from the first to the second (Schulze 2011, section 2, after Floyd 1962). */
export function strongestPaths(duels: Duels, options: number): StrongestPath[][] {
  const positions = Array.from({ length: options }, (_, option) => option);
  const strength = positions.map((a) => positions.map((b) => duels.clarity(a, b)));
  const before = positions.map((a) => positions.map(() => a));
  for (const via of positions) {
    for (const from of positions) {
      for (const to of positions) {
        const along = Math.min(strength[from]![via]!, strength[via]![to]!);
        if (to === from || along <= strength[from]![to]!) continue;
        strength[from]![to] = along;
        before[from]![to] = before[via]![to]!;
      }
    }
  }
  const routeTo = (from: number, to: number): number[] => (to === from ? [from] : [...routeTo(from, before[from]![to]!), to]);
  return positions.map((from) => positions.map((to) => {
    const route = routeTo(from, to);
    const steps = route.slice(1).map((step, index): [number, number] => [route[index]!, step]);
    const weakest = steps.find(([a, b]) => duels.clarity(a, b) === strength[from]![to]) ?? [from, to];
    return { strength: strength[from]![to]!, route, weakest };
  }));
}
