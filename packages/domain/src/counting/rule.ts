import type { CountedBallot } from '../vote/ballot.ts';
import type { Vote } from '../vote/vote.ts';
import type { Objection } from './consent/objection.ts';
import { Limits } from './limits.ts';
import type { CountingRuleName } from './names.ts';
import { isChosen, type CountRecord, type CountingStep, type LotsNeeded, type Outcome } from './outcome.ts';
import { makeProfile, type Profile } from './profile.ts';
import { missedQuorum } from './quorum.ts';
import { TieBreak } from './ties.ts';

/** What counting needs to know of a vote. */
export type CountedVote = Pick<Vote, 'options'> & {
  readonly rules: Pick<Vote['rules'], 'budget' | 'ties' | 'counting'> & Partial<Pick<Vote['rules'], 'ballot' | 'seats' | 'seatsPer' | 'quorum' | 'limits' | 'maxPoints'>>;
  /** The seed of lots, once it is known: any text that nobody could choose, such as {@link closingHead}. */
  readonly lot?: string | undefined;
  /** Reasoned objections, where the rule asks whether they have been answered. */
  readonly objections?: readonly Objection[];
};

/**
 * Laws of social choice. `anonymity`: who cast which ballot does not matter. `neutrality`: how options are listed does not.
 * `monotonicity`: more support for a winner never makes it lose. `participation`: casting a ballot never gives its voter a worse winner than staying home.
 * `majority`: an option that more than half put first wins. `condorcet`: an option that beats each other one wins. `condorcet-loser`: one that each other beats does not.
 * These four speak of a vote for one seat.
 * `within-budget`: the winners cost no more than there is. `exhaustive`: nothing with votes that still fits is left out.
 */
export type Law = 'anonymity' | 'neutrality' | 'monotonicity' | 'participation' | 'majority' | 'condorcet' | 'condorcet-loser' | 'within-budget' | 'exhaustive';

/** A vote with its ballots grouped, as a rule sees it. Options are known by their position. */
export interface Election {
  readonly vote: CountedVote;
  readonly profile: Profile;
  readonly ties: TieBreak;
  readonly limits: Limits;
}

/** What a rule decides: for each option a step, by position, in the order in which the rule took them. */
export interface Decided {
  readonly steps: readonly (Omit<CountingStep, 'option' | 'votes' | 'left'> & { readonly option: number; readonly left?: CountingStep['left'] })[];
  /** What each option got, where that is something else than the ballots (or points) that name it. */
  readonly tally?: { readonly of: readonly number[]; readonly unit: Outcome['unit'] };
  readonly record?: CountRecord;
}

/** One way of counting. A new rule is one file that makes this, a name in `names.ts` and a line in `rules.ts`. */
export interface RuleDefinition {
  readonly name: CountingRuleName;
  /** Where the rule is defined. */
  readonly source: string;
  /** The kinds of ballots it can count. */
  readonly reads: readonly Vote['rules']['ballot'][];
  /** Whether it spends a budget, which the vote must then have. */
  readonly spends?: true;
  /** What always holds of its outcomes; the tests hold it to them. */
  readonly laws: readonly Law[];
  decide(election: Election): Decided;
}

export interface CountingRule extends RuleDefinition {
  /** Takes the ballots once, one by one; never more than the groups of equal ballots is held in memory. */
  count(vote: CountedVote, ballots: Iterable<CountedBallot>): Outcome | LotsNeeded;
}

/** Makes a rule of what it decides: what all rules share (grouping, quorum, ties, the outcome's shape) is here, once. */
export const countingRule = (definition: RuleDefinition): CountingRule => ({ ...definition, count: (vote, ballots) => outcomeBy(definition, vote, ballots) });

function outcomeBy({ name, reads, spends, decide }: RuleDefinition, vote: CountedVote, ballots: Iterable<CountedBallot>): Outcome | LotsNeeded {
  const { budget, ballot, quorum } = vote.rules;
  if (spends && budget === null) throw new TypeError(`${name}: this vote has no budget; count it by a rule that spends none`);
  if (ballot && !reads.includes(ballot)) throw new TypeError(`${name}: counts ballots of the kind ${reads.join(' or ') || 'none'}, not ${ballot}`);
  const profile = makeProfile(vote, ballots);
  const ties = new TieBreak(profile, vote.rules.ties, vote.lot);
  const decided = decide({ vote, profile, ties, limits: new Limits(vote.options, profile.votes, vote.rules.limits) });
  const { ids, costs } = profile;
  if (ties.awaitingLot.size) return { kind: 'lots-needed', options: [...ties.awaitingLot].map((option) => ids[option]!).sort() };

  const missed = missedQuorum(quorum, profile);
  const { of: votes, unit } = decided.tally ?? { of: profile.votes, unit: profile.weights.some((weights) => weights !== null) ? ('points' as const) : ('votes' as const) };
  const steps = decided.steps.map(({ option, ...step }): CountingStep => ({
    option: ids[option]!, votes: votes[option]!, left: null, ...step,
    ...(missed.length && step.decision !== 'decided-before' && { decision: 'no-quorum' as const, ...(missed[0] !== 'all' && { group: missed[0]! }) }),
  }));
  const winners = steps.filter(isChosen).map(({ option }) => option).sort();
  return {
    kind: 'outcome', rule: name, winners, votes: Object.fromEntries(ids.map((id, option) => [id, votes[option]!])),
    unit, ballots: profile.voters, blank: profile.blank,
    cost: spends ? winners.reduce((sum, id) => sum + costs[ids.indexOf(id)]!, 0) : null,
    budget: spends ? budget : null,
    steps,
    ties: ties.reported.map(({ options, settledBy }) => ({ options: options.map((option) => ids[option]!), settledBy })),
    ...(vote.lot !== undefined && { lot: vote.lot }),
    ...(decided.record && { record: decided.record }),
  };
}
