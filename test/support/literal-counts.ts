import { Fraction } from './shares-by-voter.ts';

/**
 * Rules for ranked ballots as their definitions read: paper by paper, everything tried. Slow on purpose, and they share no line with the program.
 * Ties are settled by id as text. An option that no paper names takes no part.
 */
type Papers = readonly (readonly string[])[];

export const named = (papers: Papers): string[] => [...new Set(papers.flat())].sort();

/** Voters who put `a` above `b`, by reading each paper. */
export const above = (papers: Papers, a: string, b: string): number =>
  papers.filter((paper) => paper.includes(a) && (!paper.includes(b) || paper.indexOf(a) < paper.indexOf(b))).length;

const beats = (papers: Papers, a: string, b: string): boolean => above(papers, a, b) > above(papers, b, a);

/** Which of two victories is clearer: more voters for it, then fewer against. Positive when the first is. */
const clearer = (papers: Papers, [a, b]: readonly string[], [c, d]: readonly string[]): number => above(papers, a!, b!) - above(papers, c!, d!) || above(papers, d!, c!) - above(papers, b!, a!);

/** Everyone with the highest number; what all the rules below come down to. */
const best = (options: readonly string[], worth: (option: string) => number): string[] => options.filter((option) => options.every((other) => worth(other) <= worth(option)));

/** Points by place; those left out share equally what the places left over are worth. */
export function bordaWinners(papers: Papers, ids: readonly string[]): string[] {
  const points = (paper: readonly string[], option: string): number => {
    if (paper.includes(option)) return ids.length - 1 - paper.indexOf(option);
    const places = Array.from({ length: ids.length - paper.length }, (_, place) => place);
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  return best(named(papers), (option) => papers.reduce((sum, paper) => sum + (paper.length ? points(paper, option) : 0), 0));
}

export const condorcetWinners = (papers: Papers): string[] => named(papers).filter((option) => named(papers).every((other) => other === option || beats(papers, option, other)));

export const copelandWinners = (papers: Papers, ids: readonly string[]): string[] =>
  best(named(papers), (option) => ids.filter((other) => beats(papers, option, other)).length - ids.filter((other) => beats(papers, other, option)).length);

/** The options such that no other has only less clear defeats. */
export function minimaxWinners(papers: Papers): string[] {
  const options = named(papers);
  const isBetter = (a: string, b: string): boolean =>
    options.some((one) => beats(papers, one, b) && options.filter((other) => beats(papers, other, a)).every((other) => clearer(papers, [one, b], [other, a]) > 0));
  return options.filter((option) => !options.some((other) => isBetter(other, option)));
}

/** For each strength that occurs, who can reach whom along victories at least that clear; then by the definition. */
export function schulzeWinners(papers: Papers): string[] {
  const options = named(papers);
  const victories = options.flatMap((a) => options.filter((b) => beats(papers, a, b)).map((b) => [a, b] as const));
  const reachesAt = (from: string, to: string, weakest: readonly string[]): boolean => {
    const reached = new Set([from]);
    for (let size = 0; size < reached.size; ) {
      size = reached.size;
      for (const [a, b] of victories) if (reached.has(a) && clearer(papers, [a, b], weakest) >= 0) reached.add(b);
    }
    return reached.has(to);
  };
  const isStronger = (a: string, b: string): boolean => victories.some((weakest) => reachesAt(a, b, weakest) && !reachesAt(b, a, weakest));
  return options.filter((option) => !options.some((other) => other !== option && isStronger(other, option)));
}

/**
 * The tops of all stacks: orders in which, for every option above another, a chain leads down from it to the other, each step of which is at least as
 * clear as the victory the other way, where there is one (Zavist and Tideman 1989). These are the winners by ranked pairs over every order of ties.
 */
export function rankedPairsWinners(papers: Papers): string[] {
  const options = named(papers);
  const isStack = (order: readonly string[]): boolean =>
    order.every((upper, place) => order.slice(place + 1).every((lower) => !beats(papers, lower, upper) || hasChain(order.slice(place, order.indexOf(lower) + 1), (a, b) => beats(papers, a, b) && clearer(papers, [a, b], [lower, upper]) >= 0)));
  return [...new Set(permutations(options).filter(isStack).flatMap((order) => order.slice(0, 1)))].sort();
}

/** Whether steps lead down from the first to the last. */
function hasChain(order: readonly string[], isStep: (a: string, b: string) => boolean): boolean {
  const reached = new Set([order[0]!]);
  for (const lower of order.slice(1)) if ([...reached].some((upper) => isStep(upper, lower))) reached.add(lower);
  return reached.has(order.at(-1)!);
}

/** Takes papers apart round by round: the names that leave are struck from every paper. `one`: of those who are to leave only the last by id goes. */
export function runoffWinners(papers: Papers, { worst, one }: { worst: (papers: Papers, left: readonly string[]) => string[]; one: boolean }): string[] {
  let left = named(papers);
  let rest: Papers = papers;
  for (;;) {
    rest = rest.filter((paper) => paper.length > 0);
    const winner = left.find((option) => rest.filter(([first]) => first === option).length * 2 > rest.length);
    if (winner !== undefined || left.length === 0) return winner === undefined ? [] : [winner];
    const last = worst(rest, left);
    if (last.length === left.length && (!one || left.length === 2)) return left;
    const leaving = one ? last.slice(-1) : last;
    left = left.filter((option) => !leaving.includes(option));
    rest = rest.map((paper) => paper.filter((option) => !leaving.includes(option)));
  }
}

export const fewestFirst = (papers: Papers, left: readonly string[]): string[] => best(left, (option) => -papers.filter(([first]) => first === option).length);
export const mostLast = (papers: Papers, left: readonly string[]): string[] => best(left, (option) => papers.filter((paper) => (paper.length === left.length ? paper.at(-1) === option : !paper.includes(option))).length);

export interface LiteralStage {
  /** By option still in the count, an exact fraction. */
  readonly votes: Readonly<Record<string, string>>;
  readonly elected: readonly string[];
  readonly done: { readonly surplusOf?: string; readonly excluded?: string };
}

/** Scottish rules 45 to 52 with a pile of single papers for each option, exact fractions, and long division by hand for transfer values. */
export function transferableStages(papers: Papers, seats: number): LiteralStage[] {
  const valid = papers.filter((paper) => paper.length > 0);
  let quota = 0;
  while (quota * (seats + 1) <= valid.length) quota += 1;
  const piles = new Map(named(papers).map((option) => [option, valid.filter(([first]) => first === option).map((paper) => ({ paper, value: new Fraction(1n, 1n) }))]));
  const kept = new Map<string, Fraction>();
  const credit = (option: string): Fraction => kept.get(option) ?? piles.get(option)!.reduce((sum, { value }) => sum.plus(value), new Fraction(0n, 1n));
  const whole = new Fraction(BigInt(quota), 1n);
  const elected: string[] = [];
  const stages: LiteralStage[] = [];
  const pending: string[] = [];
  const history: Map<string, Fraction>[] = [];
  const extreme = (options: readonly string[], isMore: (a: Fraction, b: Fraction) => boolean): string[] =>
    [...history].reverse().reduce<string[]>((equal, stage) => equal.filter((option) => !equal.some((other) => isMore(stage.get(other)!, stage.get(option)!))), [...options]);

  for (;;) {
    const continuing = [...piles.keys()].filter((option) => !elected.includes(option));
    const vacancies = seats - elected.length;
    if (vacancies === 0 || continuing.length === 0) return stages;
    history.push(new Map([...piles.keys()].map((option) => [option, credit(option)])));
    const now = continuing.filter((option) => continuing.length <= vacancies || !credit(option).isLess(whole));
    elected.push(...now);
    pending.push(...now.filter((option) => whole.isLess(credit(option))));
    const votes = Object.fromEntries([...piles.keys()].map((option) => [option, String(credit(option))]));
    const left = continuing.filter((option) => !now.includes(option));
    if (elected.length === seats || left.length === 0) {
      stages.push({ votes, elected: now, done: {} });
      return stages;
    }
    const move = (from: string, worth: (value: Fraction) => Fraction): void => {
      for (const { paper, value } of piles.get(from)!) {
        const next = paper.slice(paper.indexOf(from) + 1).find((option) => left.includes(option) && option !== from);
        if (next !== undefined) piles.get(next)!.push({ paper, value: worth(value) });
      }
    };
    if (pending.length > 0) {
      const from = extreme(pending, (a, b) => b.isLess(a)).sort()[0]!;
      const [total, surplus] = [credit(from), credit(from).minus(whole)];
      pending.splice(pending.indexOf(from), 1);
      move(from, (value) => fiveDecimals(new Fraction(surplus.over * value.over * total.under, surplus.under * value.under * total.over)));
      kept.set(from, whole);
      stages.push({ votes, elected: now, done: { surplusOf: from } });
    } else {
      const out = extreme(left, (a, b) => a.isLess(b)).sort().at(-1)!;
      left.splice(left.indexOf(out), 1);
      move(out, (value) => value);
      piles.delete(out);
      stages.push({ votes, elected: now, done: { excluded: out } });
    }
  }
}

/** Long division, one digit at a time; what remains after the fifth is dropped. */
function fiveDecimals({ over, under }: Fraction): Fraction {
  let rest = over % under;
  let digits = String(over / under);
  for (let place = 0; place < 5; place += 1) {
    rest *= 10n;
    digits += String(rest / under);
    rest %= under;
  }
  return new Fraction(BigInt(digits), 100_000n);
}

export function permutations<Value>(values: readonly Value[]): Value[][] {
  return values.length < 2 ? [[...values]] : values.flatMap((value, index) => permutations(values.filter((_, other) => other !== index)).map((rest) => [value, ...rest]));
}
