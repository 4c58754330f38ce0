import { Simplex } from './simplex.ts';

/** How many answers each atom might have, as far as an outsider knows. */
export type World = readonly number[];

/** What an outsider knows of the atoms: which of them each figure holds, and its answers. */
export interface Known {
  readonly figures: readonly (readonly number[])[];
  readonly totals: readonly number[];
  /** How it really is; the outsider does not know. */
  readonly truth: World;
}

/**
 * Worlds in which one atom has as many and as few answers as the figures allow, of those that linear programming finds. Floating point only finds them: a world counts only
 * when it is of whole answers, none negative, and fits every figure exactly. Fewer than two when there are none such.
 */
export function extremeWorlds({ figures, totals, truth }: Known, place: number): World[] {
  const simplex = new Simplex(figures.map((atoms) => truth.map((_, atom) => Number(atoms.includes(atom)))), totals);
  return [simplex.extreme(place, 'most'), simplex.extreme(place, 'fewest')].map((world) => world.map(Math.round)).filter((world) => fits(world, { figures, totals }));
}

const fits = (world: World, { figures, totals }: Pick<Known, 'figures' | 'totals'>): boolean =>
  world.every((answers) => answers >= 0) && figures.every((atoms, figure) => atoms.reduce((sum, atom) => sum + world[atom]!, 0) === totals[figure]);
