import { succeed, type Result } from '../../issues.ts';
import { addUp, hidesEachGrade, momentsOf } from '../../statistics/disclosure/guarded-mean.ts';
import type { Ledger, Selection } from '../../statistics/disclosure/ledger.ts';
import { publish } from '../../statistics/disclosure/publish.ts';
import { fewestAnswers } from '../../statistics/reliability-levels.ts';
import { tabulate, type Respondent } from '../../statistics/tabulate.ts';
import type { Margins } from '../../statistics/margins.ts';
import { crossedIn, everyone, gradesByGroup, groupings, takingPart, type AskedGroups, type Counted } from './asked-groups.ts';
import type { BrokenDown } from './break-down.ts';
import { columnChoices, namesIn, type GroupColumn } from './coarsening.ts';
import { sheetTable } from './sheet-table.ts';
import { classesOf, type SheetClass } from './sheet-classes.ts';

export interface Sheets {
  readonly wave: string;
  readonly groups: AskedGroups;
  readonly respondents: readonly Respondent[];
  /** Questions with a grade. */
  readonly questions: readonly string[];
  /** Questions of which something was withheld since grades are too much alike; see {@link BrokenDown}. */
  readonly alike: BrokenDown['alike'];
  /** Inhabitants by group, by what the wave is weighted. */
  readonly margins: Margins;
}

/** The answer sheets of a wave as a file: only what the ledger released of all columns together. */
export interface Microdata {
  readonly wave: string;
  readonly columns: readonly GroupColumn[];
  /** The questions in it. */
  readonly questions: readonly string[];
  readonly isWeighted: boolean;
  /** As CSV (RFC 4180). */
  readonly table: string;
}

/** Of one question no grade may be given by a larger share of a class than this (A. Brandt and others, Guidelines for the checking of output based on microdata research, ESSnet SDC 2010, 3.1). */
const mostAlike = 0.9;

/**
 * A row for each answer sheet, with columns about who answered that the ledger releases whole: every class of sheets that agree in them is 10 or more, and so is every group that follows from
 * these classes with all that was published before. A question is in the file where its grades can be released for the same classes, and nowhere are too much alike. Of all columns there could be
 * those are taken by which most questions can be told, and of these the finest. Nothing is changed and no sheet is left out; what is not told is empty. Answers in words are never in it.
 * Null where no question can be told.
 */
export function makeMicrodata(ledger: Ledger, sheets: Sheets): Result<{ readonly ledger: Ledger; readonly microdata: Microdata | null }> {
  const { wave, groups: asked, respondents, questions, alike, margins } = sheets;
  const eligible = questions.filter((question) => !alike.has(question));
  let best: (Laid & Told) | undefined;
  for (const columns of columnChoices(asked)) {
    const classes = classesOf(respondents, columns);
    const laid = classes && { asked, columns, classes };
    const told = laid && tellQuestions(ledger, laid, { wave, eligible });
    if (told && told.questions.length > (best?.questions.length ?? 0)) best = { ...laid, ...told };
    if (best?.questions.length === eligible.length) break;
  }
  if (!best) return succeed({ ledger, microdata: null });
  const { columns, classes, questions: told } = best;
  return succeed({ ledger: best.ledger, microdata: { wave, columns, questions: told, ...sheetTable({ wave, columns, classes, questions: told, asked, margins }) } });
}

interface Told {
  readonly ledger: Ledger;
  readonly questions: readonly string[];
}

/** The questions that can be told of these classes, and the ledger with them; null where the classes themselves cannot. */
function tellQuestions(ledger: Ledger, laid: Laid, { wave, eligible }: { readonly wave: string; readonly eligible: readonly string[] }): Told | null {
  let grown = releaseAll(ledger, takingPart(wave), laid);
  if (!grown) return null;
  const questions = eligible.filter((question) => {
    const released = isSpread(question, laid) ? releaseAll(grown!, gradesByGroup(wave, question), laid) : null;
    grown = released ?? grown;
    return released !== null;
  });
  return { ledger: grown, questions };
}

interface Laid {
  readonly asked: AskedGroups;
  readonly columns: readonly GroupColumn[];
  readonly classes: readonly SheetClass[];
}

/** The ledger with everyone and each class published; null where one of them is withheld. Those of whom nothing is told are the rest. */
function releaseAll(ledger: Ledger, counted: Counted, { asked, columns, classes }: Laid): Ledger | null {
  const all = everyone(counted, crossedIn(asked)[0]![0]!);
  const members = columns.map((column) => namesIn(column, asked));
  const shown = classes.flatMap(({ names }): Selection[] => (names ? [{ ...all, ...Object.fromEntries(columns.map(({ by }, place) => [by, members[place]!.get(names[place]!)!])) }] : []));
  const published = publish(ledger, [all, ...shown]);
  return published.ok && published.value.figures.every(({ reliability }) => reliability !== 'withheld') ? published.value.ledger : null;
}

/** Whether no class is too much alike, and neither is what can be worked out of those of whom nothing is told: the others of their group. */
function isSpread(question: string, { columns, classes }: Laid): boolean {
  return classes.every(({ names, sheets }) => {
    const { groups } = tabulate(sheets, [question], groupings);
    const counts = Array.from({ length: 11 }, (_, grade) => groups.reduce((sum, group) => sum + group.counts[0]![grade]!, 0));
    const moments = momentsOf(counts);
    const { answers } = moments;
    if (!hidesEachGrade(moments) || Math.max(...counts) > mostAlike * answers) return false;
    if (names) return true;
    const parts = columns.flatMap(({ by }) => [...new Set(groups.map(({ of }) => of[by]))].map((name) => groups.filter(({ of }) => of[by] === name)));
    return parts.map((part) => addUp(part.map((group) => momentsOf(group.counts[0]!)))).every((part) => part.answers < fewestAnswers || hidesEachGrade(part));
  });
}
