import { succeed, type Result } from '../issues.ts';
import { publish, type Released } from '../statistics/disclosure/publish.ts';
import { select, type Ledger, type Selection } from '../statistics/disclosure/ledger.ts';
import { normalQuantile } from '../statistics/distributions/normal.ts';
import type { Margins } from '../statistics/margins.ts';
import { wilsonBounds } from '../statistics/proportion.ts';
import { fewestAnswers } from '../statistics/reliability-levels.ts';
import { channelsFor } from './channels.ts';
import type { HeardGroup, NotHeard } from './not-heard.ts';
import type { WaveResult } from './results.ts';

export interface Response {
  /** The wave as it was published; its respondents are in the ledger. */
  readonly result: Pick<WaveResult, 'wave' | 'word' | 'closesAt' | 'invited' | 'responded'>;
  /** Inhabitants of 15 and older by group, for each question that was asked about who answers. */
  readonly population: Margins;
  /** Languages of the questionnaire. */
  readonly languages: readonly string[];
}

/** What may be told of it, and the ledger with it: keep both or neither. */
export interface Heard {
  readonly ledger: Ledger;
  readonly notHeard: NotHeard;
}

type Question = NotHeard['questions'][number]['question'];

/** The chance that nothing false is said about any group of a question. */
const surely = 0.95;

/**
 * Which groups took part less, alike or more than their share of the inhabitants, released through the ledger together with all that was published before. A group is called less or more
 * only where its interval (Wilson, at a level divided by the number of groups, Bonferroni) does not reach its share of the inhabitants. Who would rather not say is left out of the shares;
 * where under 10 did, their number is not told, and the bounds hold for any.
 */
export function hearWhom(ledger: Ledger, { result, population, languages }: Response): Result<Heard> {
  const asked: (readonly [Question, readonly string[]])[] = [...Object.entries(population).map(([question, figures]) => [question as Question, Object.keys(figures)] as const), ['language', languages]];
  const wanted = asked.flatMap(([question, groups]) => [{ question, groups }, ...groups.map((group) => ({ question, groups: [group] }))]);
  const known = wanted.filter(({ question, groups }) => select(ledger, selectionOf(result.wave, question, groups)).length > 0);
  const published = publish(ledger, known.map(({ question, groups }) => selectionOf(result.wave, question, groups)));
  if (!published.ok) return published;
  const counted = new Map(known.map(({ question, groups }, place) => [keyOf(question, groups), answersIn(published.value.figures[place]!)]));
  const { responded } = result;
  const questions = asked.map(([question, groups]) => {
    const told = counted.get(keyOf(question, groups)) ?? null;
    const bounds: Bounds | null = told !== null ? [told, told] : responded !== null ? [Math.max(1, responded - fewestAnswers + 1), responded] : null;
    return { question, groups: groups.map((group) => heardGroup({ question, group, responded: counted.get(keyOf(question, [group])) ?? null, bounds, figures: population[question] })) };
  });
  const { wave, word, closesAt, invited } = result;
  return succeed({ ledger: published.value.ledger, notHeard: { wave, word, closesAt, invited, responded, questions } });
}

const selectionOf = (wave: string, question: Question, groups: readonly string[]): Selection => ({ wave: [wave], counted: ['respondents'], [question]: groups });
const keyOf = (question: Question, groups: readonly string[]): string => [question, ...groups].join();
const answersIn = (figure: Released): number | null => ('answers' in figure ? figure.answers : null);

/** The fewest and the most that may have told their group. */
type Bounds = readonly [fewest: number, most: number];

interface Counted {
  readonly question: Question;
  readonly group: string;
  readonly responded: number | null;
  readonly bounds: Bounds | null;
  readonly figures: Margins[string] | undefined;
}

function heardGroup({ question, group, responded, bounds, figures }: Counted): HeardGroup {
  const inhabitants = figures?.[group] ?? null;
  const expected = figures ? figures[group]! / Object.values(figures).reduce((sum, figure) => sum + figure, 0) : null;
  const share = responded !== null && bounds ? shareIn(responded, bounds, figures ? Object.keys(figures).length : 1) : null;
  const standing = standingOf({ responded, share, expected });
  const most = bounds?.[1] ?? 0;
  const missing = standing === 'heard-less' ? Math.ceil(expected! * most - responded!) : null;
  // Of a withheld group only what everybody can work out is used: how many there would have been.
  const wasMissed = standing === 'heard-less' || (standing === 'withheld' && (expected === null || expected * most >= fewestAnswers));
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
