import { succeed, type Result } from '../../issues.ts';
import { addUp, guardedMean, hidesEachGrade, momentsOf, type Moments } from '../../statistics/disclosure/guarded-mean.ts';
import { addCells, type Ledger } from '../../statistics/disclosure/ledger.ts';
import { isPublished, publish } from '../../statistics/disclosure/publish.ts';
import { reliabilityOf } from '../../statistics/reliability-levels.ts';
import { tabulate, type Group, type Respondent } from '../../statistics/tabulate.ts';
import { unknownGroup } from '../background.ts';
import type { WaveResult } from '../results.ts';
import { crossedIn, everyone, gradesByGroup, groupCells, groupings, takingPart, those, type AskedGroups, type Grouping } from './asked-groups.ts';
import type { Breakdown, GroupFigure, WaveBreakdown } from './breakdown.ts';
import { groupDifferences } from './group-differences.ts';

export interface Grouped {
  /** The wave as it was published. */
  readonly result: Pick<WaveResult, 'wave' | 'opensAt' | 'closesAt' | 'word' | 'wordingVersion' | 'areas' | 'questions'>;
  readonly groups: AskedGroups;
  readonly respondents: readonly Respondent[];
}

/** A wave by group, and the ledger with it: keep both or neither. */
export interface BrokenDown {
  readonly ledger: Ledger;
  readonly breakdown: WaveBreakdown;
  /** Questions of which a group was withheld that the ledger would have released: some grades are too much alike. Secret. */
  readonly alike: ReadonlySet<string>;
}

/**
 * The mean grade of each question by age, area and language, released through the ledger together with all that was published before. Who graded took part: so the grades of a group are told only
 * where how many of it took part was ({@link hearWhom}), and tell nothing more of that. The total of a question is known from its result: where the
 * ledger cannot release that, its groups are not told. The groups that are not told have a sum together, the total less the others: while that would tell grades of single people, the
 * smallest group that is told is withheld too.
 */
export function breakDown(ledger: Ledger, { result, groups: asked, respondents }: Grouped): Result<BrokenDown> {
  const questions = result.questions.filter(({ kind }) => kind !== 'open').map(({ id }) => id);
  const { groups } = tabulate(respondents, questions, groupings);
  const asks = questions.map((question, place): Asked => ({ wave: result.wave, question, asked, graded: groups.map(({ of, counts }) => ({ of, ...momentsOf(counts[place]!) })) }));
  const added = addCells(ledger, asks.flatMap(({ wave, question, graded }) => groupCells(gradesByGroup(wave, question), asked, graded)));
  if (!added.ok) return added;
  let grown = added.value;
  const tables: Breakdown[] = [];
  const alike = new Set<string>();
  for (const ask of asks) {
    const released = release(grown, ask);
    if (!released.ok) return released;
    // Worlds of one question are of no use to the next, and are found again where a file needs them.
    grown = { ...released.value.ledger, worlds: [] };
    tables.push(...released.value.tables);
    if (released.value.isAlike) alike.add(ask.question);
  }
  const { wave, opensAt, closesAt, questions: all } = result;
  return succeed({ ledger: grown, breakdown: { wave, opensAt, closesAt, questions: all, tables, ...groupDifferences(result, tables) }, alike });
}

type Graded = Pick<Group, 'of'> & Moments;

interface Asked {
  readonly wave: string;
  readonly question: string;
  readonly asked: AskedGroups;
  readonly graded: readonly Graded[];
}

function release(ledger: Ledger, { wave, question, asked, graded }: Asked): Result<{ readonly ledger: Ledger; readonly tables: Breakdown[]; readonly isAlike: boolean }> {
  const counted = gradesByGroup(wave, question);
  const tables: Breakdown[] = [];
  let grown = ledger;
  let isAlike = false;
  for (const crossing of crossedIn(asked)) {
    const each = crossing.flatMap((by) => asked[by]!.map((group) => ({ by, group }))).filter(({ by, group }) => isPublished(grown, those(takingPart(wave), by, [group])));
    const published = publish(grown, [everyone(counted, crossing[0]!), ...each.map(({ by, group }) => those(counted, by, [group]))]);
    if (!published.ok) return published;
    const [total, ...figures] = published.value.figures;
    const isTold = total!.reliability !== 'withheld';
    if (isTold) grown = published.value.ledger;
    const told = new Set(each.filter((_, place) => isTold && figures[place]!.reliability !== 'withheld').map(({ by, group }) => `${by} ${group}`));
    const broken = crossing.map((by) => ({ question, by, groups: figuresOf(by, { graded, groups: asked[by]!, isReleased: (group) => told.has(`${by} ${group}`) }) }));
    isAlike ||= broken.some(({ by, groups }) => groups.some(({ reliability, group }) => reliability === 'withheld' && told.has(`${by} ${group}`)));
    tables.push(...broken);
  }
  return succeed({ ledger: grown, tables, isAlike });
}

interface Table {
  readonly graded: readonly Graded[];
  readonly groups: readonly string[];
  readonly isReleased: (group: string) => boolean;
}

function figuresOf(by: Grouping, { graded, groups, isReleased }: Table): GroupFigure[] {
  const moments = new Map(groups.map((group) => [group, addUp(graded.filter(({ of }) => (of[by] ?? unknownGroup) === group))]));
  const told = new Set(groups.filter((group) => isReleased(group) && hidesEachGrade(moments.get(group)!)));
  const smallestFirst = [...told].sort((a, b) => moments.get(a)!.answers - moments.get(b)!.answers);
  for (const group of smallestFirst) {
    const rest = addUp(graded.filter(({ of }) => !told.has(of[by] ?? unknownGroup)));
    if (rest.answers === 0 || hidesEachGrade(rest)) break;
    told.delete(group);
  }
  return groups.map((group): GroupFigure => {
    const reliability = reliabilityOf(moments.get(group)!.answers);
    return told.has(group) && reliability !== 'too-few-answers' ? { group, reliability, mean: guardedMean(moments.get(group)!) } : { group, reliability: 'withheld' };
  });
}
