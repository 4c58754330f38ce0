import { parse } from '../parse.ts';
import { checkBallot, type CountedBallot } from '../vote/ballot.ts';
import { BallotBox } from '../vote/ballot-box.ts';
import { rulesHash, type Vote } from '../vote/vote.ts';
import { differencesBetween, type CountDifference } from './differences.ts';
import type { Outcome } from './outcome.ts';
import type { CountedVote } from './rule.ts';
import { count, countingRules, outcomeOf } from './rules.ts';

export interface Recount {
  /** How many ballots there are, and how many of them differ. */
  readonly ballots: number;
  readonly different: number;
  /** By this count; undefined where rules or ballots do not hold, so that there was nothing to count. */
  readonly outcome: Outcome | undefined;
  /** Empty: the same outcome, to the last step. */
  readonly differences: readonly CountDifference[];
}

/** Broken ballots that are told of one by one; after that many it is clear that something is wrong. */
const mostTold = 20;

/**
 * Counts a closed vote again from its published ballots and compares everything with what was published. Trusts none of the three: `published` may have
 * been altered, and `box` may hold anything. `watch` hears how many voters' ballots have been looked at, of twice their number: once to check, once to count.
 */
export function recount({ vote, outcome }: { readonly vote: Vote; readonly outcome: Outcome }, box: unknown, watch: (seen: number) => void = () => undefined): Recount {
  const parsed = parse(BallotBox, box);
  if (!parsed.ok) return nothingCounted(parsed.issues.slice(0, mostTold).map(({ path, code }) => ({ kind: 'ballot', ballot: ballotAt(path), code })));
  const { ballots } = parsed.value;
  const wrongRules = rulesThatDiffer(vote, parsed.value);
  if (wrongRules.length) return nothingCounted(wrongRules);

  let seen = 0;
  const see = (ballot: CountedBallot) => watch((seen += ballot.times ?? 1));
  const broken = brokenBallots(vote, ballots, see);
  if (broken.length) return nothingCounted(broken);
  const number = seen;
  const counted = countWatched({ ...vote, objections: parsed.value.objections }, outcome, ballots, see);
  return { ballots: number, different: ballots.length, outcome: counted, differences: counted ? differencesBetween(outcome, counted) : [{ kind: 'record', field: 'lot' }] };
}

const nothingCounted = (differences: readonly CountDifference[]): Recount => ({ ballots: 0, different: 0, outcome: undefined, differences });

/** `ballots.17.choices` is about the eighteenth; `objections.17.reasons` is about none. */
const ballotAt = (path: string): number => Number(/^ballots\.(\d+)/.exec(path)?.[1] ?? -1) + 1;

function rulesThatDiffer(vote: Vote, box: BallotBox): CountDifference[] {
  const own = rulesHash(vote);
  if (own !== vote.rulesHash) return [{ kind: 'rules', published: vote.rulesHash, counted: own }];
  return box.vote === vote.id && box.rulesHash === own ? [] : [{ kind: 'other-rules', published: own, counted: box.rulesHash }];
}

function brokenBallots(vote: Vote, ballots: readonly CountedBallot[], see: (ballot: CountedBallot) => void): CountDifference[] {
  const broken: CountDifference[] = [];
  for (const [index, ballot] of ballots.entries()) {
    const [found] = checkBallot(vote, ballot);
    if (found) broken.push({ kind: 'ballot', ballot: index + 1, code: found.code });
    if (broken.length === mostTold) break;
    see(ballot);
  }
  return broken;
}

/** Undefined where a lot among volunteers is published without the seed that others could draw it by. */
function countWatched(vote: Vote & Pick<CountedVote, 'objections'>, { lot }: Outcome, ballots: readonly CountedBallot[], see: (ballot: CountedBallot) => void): Outcome | undefined {
  const isByLotAlone = countingRules[vote.rules.counting].reads.length === 0;
  const first = count(isByLotAlone ? { ...vote, lot } : vote, watched(ballots, see));
  if (first.kind === 'outcome') return first;
  return isByLotAlone ? undefined : outcomeOf(vote, ballots);
}

function* watched(ballots: readonly CountedBallot[], see: (ballot: CountedBallot) => void): Generator<CountedBallot> {
  for (const ballot of ballots) {
    see(ballot);
    yield ballot;
  }
}
