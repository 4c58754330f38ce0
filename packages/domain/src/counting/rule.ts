import type { Ballot } from '../vote/ballot.ts';
import type { Vote } from '../vote/vote.ts';
import type { CountingRuleName } from './names.ts';
import type { Outcome } from './outcome.ts';

/** What counting needs to know of a vote. */
export type CountedVote = Pick<Vote, 'options'> & { readonly rules: Pick<Vote['rules'], 'budget' | 'ties' | 'counting'> };

/** One way of counting. A new rule is one file that exports this, a name in `names.ts` and a line in `rules.ts`. */
export interface CountingRule {
  readonly name: CountingRuleName;
  /** Where the rule is defined. */
  readonly source: string;
  /** Takes the ballots once, one by one; never more than the tally is held in memory. */
  count(vote: CountedVote, ballots: Iterable<Ballot>): Outcome;
}
