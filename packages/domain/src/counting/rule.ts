import type { CountedBallot } from '../vote/ballot.ts';
import type { Vote } from '../vote/vote.ts';
import type { CountedObjection } from './consent/objection.ts';
import { unmetDemands } from './countable.ts';
import { Limits } from './limits.ts';
import type { CountingRuleName } from './names.ts';
import { isChosen, type CountRecord, type CountingStep, type LotsNeeded, type Outcome } from './outcome.ts';
import { makeSupport, type Support } from './budget/support.ts';
import { makeTally, type Tally } from './budget/tally.ts';
import { makeProfile, type Profile } from './profile.ts';
import { Turnout } from './quorum.ts';
import { TieBreak } from './ties.ts';

/** What counting needs to know of a vote. */
export type CountedVote = Pick<Vote, 'options'> & {
  readonly rules: Pick<Vote['rules'], 'budget' | 'ties' | 'counting'> & Partial<Pick<Vote['rules'], 'ballot' | 'seats' | 'seatsPer' | 'quorum' | 'limits' | 'maxPoints'>>;
  /** The seed of lots, once it is known: any text that nobody could choose, such as {@link closingHead}. */
  readonly lot?: string | undefined;
  /** Reasoned objections, where the rule asks whether they have been answered. */
  readonly objections?: readonly CountedObjection[] | undefined;
};

/**
 * Laws of social choice. `anonymity`: who cast which ballot does not matter. `neutrality`: how options are listed does not.
 * `monotonicity`: more support for a winner never makes it lose. `participation`: casting a ballot never gives its voter a worse winner than staying home.
 * `majority`: an option that more than half put first wins. `condorcet`: an option that beats each other one wins. `condorcet-loser`: one that each other beats does not.
 * From `monotonicity` on these speak of a vote for one seat, and of the same lot before and after.
 * `within-budget`: the winners cost no more than there is. `exhaustive`: nothing with votes that still fits is left out.
 */
export type Law = 'anonymity' | 'neutrality' | 'monotonicity' | 'participation' | 'majority' | 'condorcet' | 'condorcet-loser' | 'within-budget' | 'exhaustive';

/** A vote with its ballots grouped, as a rule sees it. Options are known by their position. */
export interface Election<Grouped = Profile> {
  readonly vote: CountedVote;
  readonly profile: Grouped;
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
export interface RuleDefinition<Grouped> {
  readonly name: CountingRuleName;
  /** Where the rule is defined. */
  readonly source: string;
  /** The kinds of ballots it can count; none where nobody votes. */
  readonly reads: readonly Vote['rules']['ballot'][];
  /** How many options it chooses: one, as many as there are seats, or each that passes by itself. */
  readonly chooses: 'one' | 'seats' | 'each';
  /** What always holds of its outcomes; the tests hold it to them. */
  readonly laws: readonly Law[];
  decide(election: Election<Grouped>): Decided;
}

export interface CountingRule extends Omit<RuleDefinition<never>, 'decide' | 'chooses'> {
  /** As its definition says, or as many as the vote's budget pays for. */
  readonly chooses: RuleDefinition<never>['chooses'] | 'within-budget';
  /** Takes the ballots once, one by one; never more than the groups of equal ballots is held in memory. */
  count(vote: CountedVote, ballots: Iterable<CountedBallot>): Outcome | LotsNeeded;
}

/** Makes a rule that chooses by the ballots alone. */
export function countingRule(definition: RuleDefinition<Profile>): CountingRule {
  const unitOf = ({ groups }: Profile): Outcome['unit'] => (groups.some(({ points }) => points !== null) ? 'points' : 'votes');
  const [kind, ...others] = definition.reads;
  // A rule that counts one kind of ballot knows without being told whether their order matters.
  const group: typeof makeProfile = (vote, ballots) => makeProfile(kind && others.length === 0 ? { ...vote, rules: { ...vote.rules, ballot: kind } } : vote, ballots);
  return {
    ...definition,
    count(vote, ballots) {
      requireCountable(this, vote.rules);
      return outcomeBy(definition, vote, { ballots, group, unitOf });
    },
  };
}

/** Makes a rule that spends a budget by who supports what. What it finds to be chosen costs no more than that. */
export const budgetRule = (definition: BudgetDefinition<Support>): CountingRule => spendingRule(definition, makeSupport);

/** Makes a rule that spends a budget by what each option got, whoever gave it: equal ballots need not be found. */
export const tallyingRule = (definition: BudgetDefinition<Tally>): CountingRule => spendingRule(definition, makeTally);

type BudgetDefinition<Grouped> = Omit<RuleDefinition<Grouped>, 'chooses'>;

function spendingRule<Grouped extends Tally>(definition: BudgetDefinition<Grouped>, group: Counting<Grouped>['group']): CountingRule {
  const unitOf = ({ isWeighted }: Tally): Outcome['unit'] => (isWeighted ? 'points' : 'votes');
  return {
    ...definition,
    chooses: 'within-budget',
    count(vote, ballots) {
      requireCountable(this, vote.rules);
      const outcome = outcomeBy(definition, vote, { ballots, group, unitOf });
      if (outcome.kind === 'lots-needed') return outcome;
      const chosen = new Set(outcome.winners);
      return { ...outcome, cost: vote.options.reduce((sum, { id, cost }) => sum + (chosen.has(id) ? (cost ?? 0) : 0), 0), budget: vote.rules.budget };
    },
  };
}

/** Throws where the vote could not have been drawn up; {@link unmetDemands} says beforehand why. */
function requireCountable(rule: CountingRule, rules: CountedVote['rules']): void {
  const [unmet] = unmetDemands(rule, rules);
  if (unmet) throw new TypeError(`${unmet.code}: ${Object.entries(unmet.values ?? {}).map(([name, value]) => `${name} ${value}`).join(', ')}`);
}

interface Counting<Grouped> {
  readonly ballots: Iterable<CountedBallot>;
  readonly group: (vote: CountedVote, ballots: Iterable<CountedBallot>) => Grouped;
  readonly unitOf: (grouped: Grouped) => Outcome['unit'];
}

/** What all rules share (quorum, ties, the outcome's shape) is here, once. */
function outcomeBy<Grouped extends Pick<Profile, 'ids' | 'costs' | 'votes' | 'voters' | 'blank'>>(
  { name, decide }: Pick<RuleDefinition<Grouped>, 'name' | 'decide'>,
  vote: CountedVote,
  { ballots, group, unitOf }: Counting<Grouped>,
): Outcome | LotsNeeded {
  const { quorum, limits } = vote.rules;
  const turnout = new Turnout();
  const profile = group(vote, quorum ? turnout.of(ballots) : ballots);
  const ties = new TieBreak(profile, vote.rules.ties, vote.lot);
  const decided = decide({ vote, profile, ties, limits: new Limits(vote.options, profile.votes, limits) });
  const { ids } = profile;
  if (ties.awaitingLot.size) return { kind: 'lots-needed', options: [...ties.awaitingLot].map((option) => ids[option]!).sort() };

  const missed = quorum ? turnout.missed(quorum) : [];
  const { of: votes, unit } = decided.tally ?? { of: profile.votes, unit: unitOf(profile) };
  const steps = decided.steps.map(({ option, ...step }): CountingStep => ({
    option: ids[option]!, votes: votes[option]!, left: null, ...step,
    ...(missed.length && step.decision !== 'decided-before' && { decision: 'no-quorum' as const, ...(missed[0] !== 'all' && { group: missed[0]! }) }),
  }));
  return {
    kind: 'outcome', rule: name,
    winners: steps.filter(isChosen).map(({ option }) => option).sort(),
    votes: Object.fromEntries(ids.map((id, option) => [id, votes[option]!])), unit,
    ballots: profile.voters, blank: profile.blank, cost: null, budget: null, steps,
    ties: ties.reported.map(({ options, settledBy }) => ({ options: options.map((option) => ids[option]!), settledBy })),
    ...(vote.lot !== undefined && { lot: vote.lot }),
    ...(decided.record && { record: decided.record }),
  };
}
