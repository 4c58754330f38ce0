import * as z from 'zod/mini';
import { canonicalJson } from '../canonical.ts';
import { countedObjections } from '../counting/consent/counted-objections.ts';
import { CountedObjection, type Objection } from '../counting/consent/objection.ts';
import { Slug } from '../identifiers.ts';
import { CountedBallot, type Ballot } from './ballot.ts';
import type { Vote, VoteRules } from './vote.ts';

/** The ballots of a closed vote (stembus), as anyone may have them to count again. */
export const BallotBox = z.object({
  vote: Slug,
  /** The hash of the rules that these ballots were cast under. */
  rulesHash: z.string(),
  /** As {@link groupBallots} writes them. */
  ballots: z.array(CountedBallot),
  /** Reasoned objections with their answers, where the rule asks for them. */
  objections: z.optional(z.array(CountedObjection)),
});
export type BallotBox = z.infer<typeof BallotBox>;

/** What of a vote gives its ballots their form. */
interface BallotForm {
  readonly options: readonly { readonly id: string }[];
  readonly rules: Partial<Pick<VoteRules, 'ballot' | 'counting' | 'quorum'>>;
}

/** Whether it matters to the count which group of residents a voter belongs to. */
const asksGroups = ({ counting, quorum }: BallotForm['rules']): boolean => counting === 'double-majority' || quorum?.groups !== undefined;

/**
 * Ballots in the one form in which they are published: equal ones once, with how many there were, in the order of their text; choices in the order of the
 * vote's options, unless the ballot ranks; the voter's group only where the rules ask it. So nothing is left of the order in which voters came, or in which
 * one of them pressed the boxes.
 */
export function groupBallots({ options, rules }: BallotForm, ballots: Iterable<CountedBallot>): CountedBallot[] {
  const positions = rules.ballot === 'rank' ? undefined : new Map(options.map(({ id }, position) => [id, position]));
  const isByGroup = asksGroups(rules);
  const groups = new Map<string, CountedBallot>();
  for (const { times = 1, group, ...paper } of ballots) {
    const ballot = { ...(positions ? inOrder(paper, positions) : paper), ...(group !== undefined && isByGroup && { group }) };
    const text = canonicalJson(ballot);
    const number = (groups.get(text)?.times ?? (groups.has(text) ? 1 : 0)) + times;
    groups.set(text, number === 1 ? ballot : { ...ballot, times: number });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ballot]) => ballot);
}

/** All that anyone needs to count a closed vote again, beside the vote itself. */
export const ballotBoxOf = (vote: Vote, ballots: Iterable<CountedBallot>, objections: readonly Objection[]): BallotBox => ({
  vote: vote.id, rulesHash: vote.rulesHash, ballots: groupBallots(vote, ballots), ...(vote.rules.counting === 'consent' && { objections: countedObjections(objections) }),
});

/** The choices, each with its points, in the order of the options; an unknown one comes last. */
function inOrder(ballot: Ballot, positions: ReadonlyMap<string, number>): Ballot {
  const { choices, points } = ballot;
  const place = (choice: string) => positions.get(choice) ?? positions.size;
  if (choices.every((choice, index) => index === 0 || place(choices[index - 1]!) <= place(choice))) return ballot;
  const order = choices.map((_, index) => index).sort((a, b) => place(choices[a]!) - place(choices[b]!));
  return { ...ballot, choices: order.map((index) => choices[index]!), ...(points && { points: order.map((index) => points[index]!) }) };
}
