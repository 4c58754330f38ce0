import type { Duels } from './duels.ts';

/** A duel that `winner` won from `loser`. */
export interface Won {
  readonly winner: number;
  readonly loser: number;
  readonly clarity: number;
}

/** All duels that somebody won, the clearest first; equally clear ones are together in one list. */
export function clearestFirst(duels: Duels, options: readonly number[]): Won[][] {
  const won = options.flatMap((winner) => options.flatMap((loser) => (duels.isWon(winner, loser) ? [{ winner, loser, clarity: duels.clarity(winner, loser) }] : [])));
  const clarities = [...new Set(won.map(({ clarity }) => clarity))].sort((a, b) => b - a);
  return clarities.map((clarity) => won.filter((one) => one.clarity === clarity));
}

/**
 * Puts equally clear victories in order: that of the option first which comes first in `order`; of one option, that over whom comes last
 * (Zavist and Tideman 1989, "Complete independence of clones in the ranked pairs rule", with the vote's criteria for their random order).
 */
export const inOrder = (equal: readonly Won[], order: readonly number[]): Won[] =>
  [...equal].sort((a, b) => order.indexOf(a.winner) - order.indexOf(b.winner) || order.indexOf(b.loser) - order.indexOf(a.loser));

/** Victories that stand, and who is above whom by them, at one step or more. */
export class LockedVictories {
  readonly #above: readonly Set<number>[];

  constructor(options: number) {
    this.#above = Array.from({ length: options }, () => new Set());
  }

  isAbove(a: number, b: number): boolean {
    return this.#above[b]!.has(a);
  }

  /** Whether the victory can stand beside those that do. */
  allows({ winner, loser }: Won): boolean {
    return !this.isAbove(loser, winner);
  }

  add({ winner, loser }: Won): void {
    for (const [option, above] of this.#above.entries()) {
      if (option !== loser && !above.has(loser)) continue;
      above.add(winner);
      for (const higher of this.#above[winner]!) above.add(higher);
    }
  }

  /** Which of these, each of which could stand alone, contradict others of them: only there does it matter in which order they are taken. */
  contestedIn(equal: readonly Won[]): Won[] {
    const together = this.#copy();
    const allowed = equal.filter((victory) => this.allows(victory));
    for (const victory of allowed) together.add(victory);
    return allowed.filter(({ winner, loser }) => together.isAbove(loser, winner));
  }

  #copy(): LockedVictories {
    const copy = new LockedVictories(this.#above.length);
    for (const [option, above] of this.#above.entries()) for (const higher of above) copy.#above[option]!.add(higher);
    return copy;
  }
}
