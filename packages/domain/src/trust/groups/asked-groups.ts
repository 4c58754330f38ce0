import type { Margins } from '../../statistics/margins.ts';
import type { Cell, Selection } from '../../statistics/disclosure/ledger.ts';
import { unknownGroup } from '../background.ts';

/** By what people can be grouped: what they told of themselves, and the language of the questionnaire. */
export const groupings = ['age', 'area', 'language'] as const;
export type Grouping = (typeof groupings)[number];

/** The groups that a wave tells apart, by what. */
export type AskedGroups = Readonly<Partial<Record<Grouping, readonly string[]>>>;

export const askedGroups = (population: Margins, languages: readonly string[]): AskedGroups => ({ ...Object.fromEntries(Object.entries(population).map(([by, figures]) => [by, Object.keys(figures)])), language: languages });

/** More groups of a kind than this are not told of grades: so many are nearly all too small, and what they tell together takes the ledger too long to know. */
const mostGroups = 24;

export const groupsToTell = (asked: AskedGroups): AskedGroups => Object.fromEntries(Object.entries(asked).filter(([, groups]) => groups.length <= mostGroups));

/** Age and area are crossed, so that what is told of both together and of each apart is one ledger's business. Language is crossed with nothing, and nothing is ever told of it together with another. */
const crossings: readonly (readonly Grouping[])[] = [['age', 'area'], ['language']];

/** What is counted in a wave: who took part, or who graded a question. */
export type Counted = Readonly<Record<'wave' | 'counted', string> & { readonly question?: string }>;

/** Who took part in a wave. */
export const takingPart = (wave: string): Counted => ({ wave, counted: 'by-group' });

/** Who graded a question of it. */
export const gradesByGroup = (wave: string, question: string): Counted => ({ wave, counted: 'grades-by-group', question });

/** So many of a group, who are told apart by some of the {@link groupings}. */
export interface Tally {
  readonly of: Readonly<Record<string, string>>;
  readonly answers: number;
}

export const crossingOf = (by: Grouping): string => crossings.find((crossing) => crossing.includes(by))!.join('-');

/** Groupings of a wave that are counted crossed with each other. */
export const crossedIn = (asked: AskedGroups): Grouping[][] => crossings.map((crossing) => crossing.filter((by) => asked[by])).filter((crossing) => crossing.length > 0);

/** A cell for each group of what is counted, also for one with nobody in it: that is not to be found either. Who would rather not say is a group where there is anyone. */
export function groupCells(counted: Counted, asked: AskedGroups, tallies: readonly Tally[]): Cell[] {
  return crossedIn(asked).flatMap((crossing) => {
    const numbers = new Map<string, number>();
    for (const { of, answers } of tallies) {
      const key = crossing.map((by) => of[by] ?? unknownGroup).join(' ');
      numbers.set(key, (numbers.get(key) ?? 0) + answers);
    }
    const groups = crossing.map((by) => [...new Set([...asked[by]!, ...tallies.map(({ of }) => of[by] ?? unknownGroup)])]);
    const crossed = groups.reduce<string[][]>((rows, names) => rows.flatMap((row) => names.map((name) => [...row, name])), [[]]);
    return crossed.map((names) => ({ of: { ...counted, by: crossingOf(crossing[0]!), ...Object.fromEntries(crossing.map((by, place) => [by, names[place]!])) }, answers: numbers.get(names.join(' ')) ?? 0 }));
  });
}

/** Everyone who is counted, as they are told apart by this. */
export const everyone = (counted: Counted, by: Grouping): Selection => ({ ...one(counted), by: [crossingOf(by)] });

/** Those of these groups. */
export const those = (counted: Counted, by: Grouping, groups: readonly string[]): Selection => ({ ...everyone(counted, by), [by]: groups });

const one = (counted: Counted): Selection => Object.fromEntries(Object.entries(counted).map(([dimension, value]) => [dimension, [value]]));
