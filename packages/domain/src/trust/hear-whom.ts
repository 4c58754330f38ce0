import { succeed, type Result } from '../issues.ts';
import { addCells, type Ledger } from '../statistics/disclosure/ledger.ts';
import { publish } from '../statistics/disclosure/publish.ts';
import { normalQuantile } from '../statistics/distributions/normal.ts';
import type { Margins } from '../statistics/margins.ts';
import { wilsonBounds } from '../statistics/proportion.ts';
import { fewestAnswers } from '../statistics/reliability-levels.ts';
import { tabulate, type Respondent } from '../statistics/tabulate.ts';
import { channelsFor } from './channels.ts';
import { askedGroups, everyone, groupCells, groupings, takingPart, those, type Counted as CountedIn, type Grouping } from './groups/asked-groups.ts';
import type { HeardGroup, NotHeard } from './not-heard.ts';
import type { WaveResult } from './results.ts';

export interface Response {
  /** The wave as it was published. */
  readonly result: Pick<WaveResult, 'wave' | 'word' | 'closesAt' | 'invited' | 'responded'>;
  /** Inhabitants of 15 and older by group, for each question that was asked about who answers. */
  readonly population: Margins;
  readonly respondents: readonly Respondent[];
  /** Languages of the questionnaire, the main one first. */
  readonly languages: readonly string[];
}

/** What may be told of it, and the ledger with it: keep both or neither. */
export interface Heard {
  readonly ledger: Ledger;
  readonly notHeard: NotHeard;
}

/** The chance that nothing false is said about any group of a question. */
const surely = 0.95;

/**
 * Which groups took part less, alike or more than their share of the inhabitants, released through the ledger together with all that was published before. Each question is a table of its own,
 * with its total, which is known from the result; the ledger counts age and area crossed, since what is told of both comes together there. A group is called less or more only where its interval (Wilson, at a level divided
 * by the number of groups, Bonferroni) does not reach its share of the inhabitants. Who would rather not say is left out of the shares; where under 10 did, their number is not told, and the
 * bounds hold for any.
 */
export function hearWhom(ledger: Ledger, { result, population, languages, respondents }: Response): Result<Heard> {
  const asked = askedGroups(population, languages);
  const counted = takingPart(result.wave);
  const { groups: tallies } = tabulate(respondents, [], groupings);
  const added = addCells(ledger, groupCells(counted, asked, tallies.map(({ of, respondents: answers }) => ({ of, answers }))));
  if (!added.ok) return added;
  let grown = added.value;
  const questions: NotHeard['questions'] = [];
  for (const question of groupings) {
    const groups = asked[question];
    if (!groups) continue;
    const released = release(grown, { counted, question, groups });
    if (!released.ok) return released;
    grown = released.value.ledger;
    const { told, counts } = released.value;
    const { responded } = result;
    const bounds: Bounds | null = responded === null || !counts ? null : told === null ? [Math.max(1, responded - fewestAnswers + 1), responded] : [told, told];
    questions.push({ question, groups: groups.map((group) => heardGroup({ question, group, responded: bounds && (counts?.get(group) ?? null), bounds, figures: population[question], isMain: group === languages[0] })) });
  }
  const { wave, word, closesAt, invited, responded } = result;
  return succeed({ ledger: grown, notHeard: { wave, word, closesAt, invited, responded, questions } });
}

interface Table {
  readonly counted: CountedIn;
  readonly question: Grouping;
  readonly groups: readonly string[];
}

/** What the ledger releases of one table: how many told their group, and each group; nothing at all where the total that everybody knows would give a group away. */
interface ReleasedTable {
  readonly ledger: Ledger;
  readonly told: number | null;
  readonly counts: ReadonlyMap<string, number | null> | null;
}

function release(ledger: Ledger, { counted, question, groups }: Table): Result<ReleasedTable> {
  const published = publish(ledger, [everyone(counted, question), those(counted, question, groups), ...groups.map((group) => those(counted, question, [group]))]);
  if (!published.ok) return published;
  const [total, told, ...each] = published.value.figures.map((figure) => ('answers' in figure ? figure.answers : null));
  if (total === null) return succeed({ ledger, told: null, counts: null });
  return succeed({ ledger: published.value.ledger, told: told!, counts: new Map(groups.map((group, place) => [group, each[place]!])) });
}

/** The fewest and the most that may have told their group. */
type Bounds = readonly [fewest: number, most: number];

interface Counted {
  readonly question: Grouping;
  readonly group: string;
  readonly responded: number | null;
  readonly bounds: Bounds | null;
  readonly figures: Margins[string] | undefined;
  /** The main language, in which nobody needs to be asked again. */
  readonly isMain: boolean;
}

function heardGroup({ question, group, responded, bounds, figures, isMain }: Counted): HeardGroup {
  const inhabitants = figures?.[group] ?? null;
  const expected = figures ? figures[group]! / Object.values(figures).reduce((sum, figure) => sum + figure, 0) : null;
  const share = responded !== null && bounds ? shareIn(responded, bounds, figures ? Object.keys(figures).length : 1) : null;
  const standing = standingOf({ responded, share, expected });
  const most = bounds?.[1] ?? 0;
  const missing = standing === 'heard-less' ? Math.ceil(expected! * most - responded!) : null;
  // Of a withheld group only what everybody can work out is used: how many there would have been.
  const wasExpected = expected === null ? !isMain : expected * most >= fewestAnswers;
  const wasMissed = standing === 'heard-less' || (standing === 'withheld' && wasExpected);
  return { group, inhabitants, responded, share, expected, standing, missing, channels: wasMissed ? [...channelsFor(question, group)] : [] };
}

function shareIn(responded: number, [fewest, most]: Bounds, groups: number): NonNullable<HeardGroup['share']> {
  const z = normalQuantile(1 - (1 - surely) / groups / 2);
  return { estimate: responded / most, lower: wilsonBounds(responded, most, z).lower, upper: wilsonBounds(Math.min(responded, fewest), fewest, z).upper };
}

function standingOf({ responded, share, expected }: Pick<HeardGroup, 'responded' | 'share' | 'expected'>): HeardGroup['standing'] {
  if (responded === null) return 'withheld';
  if (expected === null || share === null) return 'no-figures';
  if (share.upper < expected) return 'heard-less';
  return share.lower > expected ? 'heard-more' : 'heard-alike';
}
