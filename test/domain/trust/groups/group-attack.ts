import imported, { type SolveResult } from 'javascript-lp-solver';
import { ageGroups, hidesEachGrade, type Respondent } from '@wijkaanpak/domain';
import { areas, questions, type Told } from '../../../support/told-waves.ts';

const solver = imported as unknown as (typeof imported)['default'];

/** A cell of who took part, by age and area. */
type Crossed = readonly [age: string, area: string];

/** What anyone can read of a wave: sums of cells between two bounds. */
interface Known {
  readonly kind: string;
  readonly holds: (cell: Crossed) => boolean;
  readonly fewest: number;
  readonly most: number;
}

/** Cells and groups under 10, of who took part or of who graded a question, that a reader of everything that was published can find. */
export function found(told: Told, respondents: readonly Respondent[]): string[] {
  const values = (by: 'age' | 'area', groups: readonly string[]) => [...groups, ...(respondents.some(({ of }) => of![by] === 'unknown') ? ['unknown'] : [])];
  const cells = values('age', ageGroups).flatMap((age) => values('area', areas).map((area): Crossed => [age, area]));
  const known = everythingKnown(told);
  const targets = [...cells.map((cell) => (one: Crossed) => one.join() === cell.join()), ...values('age', ageGroups).map((age) => ([one]: Crossed) => one === age), ...values('area', areas).map((area) => ([, one]: Crossed) => one === area)];
  return ['sheets', ...questions].flatMap((kind) =>
    targets.flatMap((target, place) => {
      const truth = respondents.filter(({ of, answers }) => target([of!['age']!, of!['area']!]) && (kind === 'sheets' || typeof answers[kind] === 'number')).length;
      if (truth >= 10) return [];
      const { fewest, most } = bounds(known, { kind, cells, target });
      return most < 10 - 1e-6 || most - fewest < 10 - 1e-6 ? [`${kind} ${place}: ${truth} is between ${fewest} and ${most}`] : [];
    }),
  );
}

/** From the figures, the tables by group and the rows of the file alone; nothing from the ledger. */
function everythingKnown({ result, notHeard, breakdown, microdata }: Told): Known[] {
  const known: Known[] = [];
  const exactly = (kind: string, holds: Known['holds'], count: number) => known.push({ kind, holds, fewest: count, most: count });
  if (result.responded !== null) exactly('sheets', () => true, result.responded);
  for (const figure of result.figures) if ('mean' in figure) exactly(figure.question, () => true, figure.mean.answers);
  const inGroup = (by: string, group: string) => ([age, area]: Crossed) => (by === 'age' ? age : area) === group;
  for (const { question: by, groups } of notHeard.questions) if (by !== 'language') for (const { group, responded } of groups) if (responded !== null) exactly('sheets', inGroup(by, group), responded);
  for (const { question, by, groups } of breakdown.tables) if (by !== 'language') for (const figure of groups) if ('mean' in figure) known.push({ kind: question, holds: inGroup(by, figure.group), fewest: figure.mean.answers, most: figure.mean.answers + 4 });
  if (!microdata) return known;
  for (const { holds, rows } of classesIn(microdata.table)) {
    exactly('sheets', holds, rows.length);
    for (const question of microdata.questions) exactly(question, holds, rows.filter((row) => row[question] !== '').length);
  }
  return known;
}

interface FileClass {
  readonly holds: Known['holds'];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** The rows of a file by what they have about who answered; those with nothing are of all other cells. */
function classesIn(table: string): FileClass[] {
  const [head, ...lines] = table.trimEnd().split('\r\n').map((line) => line.split(','));
  const rows = lines.map((line) => Object.fromEntries(line.map((value, place) => [head![place]!, value])));
  const classes = new Map<string, Record<string, string>[]>();
  for (const row of rows) {
    const key = `${row['age'] ?? ''} ${row['area'] ?? ''}`;
    if (!classes.has(key)) classes.set(key, []);
    classes.get(key)!.push(row);
  }
  const covers = (shown: string, group: string): boolean => shown === '' || shown === group || (halves[shown] ?? []).includes(group) || (shown.startsWith('WK') && group.slice(2, 8) === shown.slice(2));
  const inClass = (key: string) => ([age, area]: Crossed) => key.split(' ').every((shown, place) => covers(shown, [age, area][place]!));
  const told = [...classes.keys()].filter((key) => key !== ' ');
  return [...classes].map(([key, own]) => ({ holds: key === ' ' ? (cell: Crossed) => !told.some((one) => inClass(one)(cell)) : inClass(key), rows: own }));
}

const halves: Readonly<Record<string, readonly string[]>> = { '15-44': ['15-24', '25-44'], '45-plus': ['45-64', '65-plus'] };

function sumsInFile({ microdata }: Told, question: string): Known[] {
  if (!microdata?.questions.includes(question)) return [];
  return classesIn(microdata.table).map(({ holds, rows }) => {
    const sum = rows.reduce((total, row) => total + Number(row[question]), 0);
    return { kind: question, holds, fewest: sum - 1e-6, most: sum + 1e-6 };
  });
}

/**
 * Groups whose members are known not to have given a 0, or not a 10, to who knows all that was published and, beside that, exactly how many of every cell graded the question: more than anyone has.
 */
export function foundGrades(told: Told, respondents: readonly Respondent[]): string[] {
  const crossed = (one: Respondent): Crossed => [one.of!['age']!, one.of!['area']!];
  return questions.flatMap((question) => {
    const graded = respondents.filter(({ answers }) => typeof answers[question] === 'number');
    const figure = told.result.figures.find((one) => one.question === question)!;
    // A mean of everyone at an end of the scale tells it by itself; that is no matter of groups.
    if (!('mean' in figure) || !hidesEachGrade({ answers: graded.length, sum: figure.mean.estimate * graded.length })) return [];
    const cells = new Map<string, { readonly cell: Crossed; answers: number }>();
    for (const one of graded) cells.set(crossed(one).join(), { cell: crossed(one), answers: (cells.get(crossed(one).join())?.answers ?? 0) + 1 });
    const known: Known[] = [{ kind: question, holds: () => true, fewest: figure.mean.estimate * figure.mean.answers - 1e-6, most: figure.mean.estimate * figure.mean.answers + 1e-6 }, ...sumsInFile(told, question)];
    for (const { question: about, by, groups } of told.breakdown.tables) {
      if (by === 'language' || about !== question) continue;
      for (const one of groups) {
        if (!('mean' in one)) continue;
        const holds = ([age, area]: Crossed) => (by === 'age' ? age : area) === one.group;
        const answers = graded.filter((other) => holds(crossed(other))).length;
        known.push({ kind: question, holds, fewest: (one.mean.estimate - 0.05) * answers - 1e-6, most: (one.mean.estimate + 0.05) * answers + 1e-6 });
      }
    }
    const groups = [...new Set(graded.flatMap((one) => crossed(one)))].map((group) => ({ name: group, holds: (cell: Crossed) => cell.includes(group) }));
    return groups.flatMap(({ name, holds }) => {
      const answers = graded.filter((one) => holds(crossed(one))).length;
      const { fewest, most } = sumBounds(known, [...cells.values()], holds);
      return fewest > 10 * (answers - 1) + 1e-3 || most < 10 - 1e-3 ? [`${question} ${name}: ${answers} grades add up to ${fewest} to ${most}`] : [];
    });
  });
}

interface Wanted {
  readonly kind: string;
  readonly cells: readonly Crossed[];
  readonly target: (cell: Crossed) => boolean;
}

function bounds(known: readonly Known[], { kind, cells, target }: Wanted): { readonly fewest: number; readonly most: number } {
  const constraints: Record<string, { min?: number; max: number }> = {};
  const variables: Record<string, Record<string, number>> = {};
  // Who graded took part: the grades of every question are looked at with the sheets.
  const kinds = kind === 'sheets' ? ['sheets', ...questions] : [kind];
  for (const one of kinds) cells.forEach((cell, place) => (variables[`${one}${place}`] = { wanted: one === kind && target(cell) ? 1 : 0 }));
  known.forEach(({ kind: about, holds, fewest, most }, figure) => {
    if (!kinds.includes(about)) return;
    constraints[`f${figure}`] = { min: fewest, max: most };
    cells.forEach((cell, place) => holds(cell) && (variables[`${about}${place}`]![`f${figure}`] = 1));
  });
  for (const one of kinds.slice(1))
    cells.forEach((_, place) => {
      constraints[`most ${one}${place}`] = { max: 0 };
      variables[`${one}${place}`]![`most ${one}${place}`] = 1;
      variables[`sheets${place}`]![`most ${one}${place}`] = -1;
    });
  return reach(constraints, variables);
}

/** The least and the most that the grades of some cells add up to, each of them between 0 and 10. */
function sumBounds(known: readonly Known[], cells: readonly { readonly cell: Crossed; readonly answers: number }[], target: Known['holds']): { readonly fewest: number; readonly most: number } {
  const constraints: Record<string, { min?: number; max: number }> = {};
  const variables = cells.map(({ cell }): Record<string, number> => ({ wanted: target(cell) ? 1 : 0 }));
  cells.forEach(({ answers }, place) => {
    constraints[`c${place}`] = { max: 10 * answers };
    variables[place]![`c${place}`] = 1;
  });
  known.forEach(({ holds, fewest, most }, figure) => {
    constraints[`f${figure}`] = { min: fewest, max: most };
    cells.forEach(({ cell }, place) => holds(cell) && (variables[place]![`f${figure}`] = 1));
  });
  return reach(constraints, Object.fromEntries(variables.map((variable, place) => [`v${place}`, variable])));
}

function reach(constraints: Record<string, { min?: number; max: number }>, variables: Record<string, Record<string, number>>): { readonly fewest: number; readonly most: number } {
  const [fewest, most] = (['min', 'max'] as const).map((opType) => {
    const solved = solver.Solve({ optimize: 'wanted', opType, constraints, variables } as never) as SolveResult;
    if (!solved.feasible) throw new Error('reach: what was published contradicts itself');
    return solved.bounded === false ? Infinity : Number(solved.result ?? 0);
  });
  return { fewest: fewest!, most: most! };
}
