import { ageGroups } from '../age-groups.ts';
import { unknownGroup } from '../background.ts';
import type { AskedGroups } from './asked-groups.ts';

/** A column of a file of answers that says something about who answered: as it was asked, or coarser (two halves of age, the wijk around a buurt). */
export interface GroupColumn {
  readonly by: 'age' | 'area';
  readonly level: 'as-asked' | 'coarser';
}

const coarser: Readonly<Record<GroupColumn['by'], (group: string) => string>> = {
  age: (group) => ((ageGroups as readonly string[]).indexOf(group) < 2 ? '15-44' : '45-plus'),
  // A code of a buurt begins with that of its wijk (CBS).
  area: (code) => (code.startsWith('BU') ? `WK${code.slice(2, 8)}` : code),
};

/** What a column has for a group. */
export const nameIn = ({ by, level }: GroupColumn, group: string): string => (level === 'coarser' && group !== unknownGroup ? coarser[by](group) : group);

/** Groups that a column takes together under each name. */
export function namesIn(column: GroupColumn, asked: AskedGroups): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const group of asked[column.by]!) names.set(nameIn(column, group), [...(names.get(nameIn(column, group)) ?? []), group]);
  return names;
}

/** Every choice of columns, the one that tells most apart first; the last has none. A column that tells no two groups apart is left out. */
export function columnChoices(asked: AskedGroups): GroupColumn[][] {
  const levels = (by: GroupColumn['by']): (GroupColumn | null)[] => {
    if (!asked[by]) return [null];
    const columns = (['as-asked', 'coarser'] as const).map((level): GroupColumn => ({ by, level }));
    const sizes = columns.map((column) => namesIn(column, asked).size);
    return [...columns.filter((_, place) => sizes[place]! > 1 && (place === 0 || sizes[place]! < sizes[0]!)), null];
  };
  const choices = levels('age').flatMap((age) => levels('area').map((area) => [age, area].filter((column) => column !== null)));
  const told = (columns: readonly GroupColumn[]): number => columns.reduce((product, column) => product * namesIn(column, asked).size, 1);
  return choices.map((columns) => ({ columns, told: told(columns) })).sort((a, b) => b.told - a.told).map(({ columns }) => columns);
}
