import type { Ballot } from '../vote/ballot.ts';
import type { Vote } from '../vote/vote.ts';
import type { CountingRuleName } from './names.ts';
import type { Outcome } from './outcome.ts';

/** What counting needs to know of a vote. */
export type CountedVote = Pick<Vote, 'options'> & { readonly rules: Pick<Vote['rules'], 'budget' | 'ties' | 'counting'> };

/**
 * Laws of social choice. `anonymity`: who cast which ballot does not matter. `neutrality`: how options are listed does not.
 * `monotonicity`: one more ballot for just a winner never makes it lose. `within-budget`: the winners cost no more than there is.
 * `exhaustive`: nothing with votes that still fits is left out.
 */
export type Law = 'anonymity' | 'neutrality' | 'monotonicity' | 'within-budget' | 'exhaustive';

/** One way of counting. A new rule is one file that exports this, a name in `names.ts` and a line in `rules.ts`. */
export interface CountingRule {
  readonly name: CountingRuleName;
  /** Where the rule is defined. */
  readonly source: string;
  /** The kinds of ballots it can count. */
  readonly reads: readonly Vote['rules']['ballot'][];
  /** What always holds of its outcomes; the tests hold it to them. */
  readonly laws: readonly Law[];
  /** Takes the ballots once, one by one; never more than the tally is held in memory. */
  count(vote: CountedVote, ballots: Iterable<Ballot>): Outcome;
}
