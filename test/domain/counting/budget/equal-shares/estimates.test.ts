import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withRaise } from '../../../../../packages/domain/src/counting/budget/equal-shares/completions.ts';
import { Estimates } from '../../../../../packages/domain/src/counting/budget/equal-shares/estimates.ts';
import { quotient } from '../../../../../packages/domain/src/counting/budget/equal-shares/quotient.ts';
import { Shares, type Price } from '../../../../../packages/domain/src/counting/budget/equal-shares/shares.ts';
import { asProfile, asTerms, contestedVotes, numbered, smallVotes, type SmallVote } from '../../../../support/small-votes.ts';

/** One look at an option: what the estimate says, and what is so. */
interface Seen {
  readonly look: string;
  readonly price: Price | undefined;
  readonly lowest: number;
  readonly exact: number;
  readonly highest: number;
  /** Whether all supporters have just the cost together, or one of them just the price. */
  readonly isEven: boolean;
  readonly sorted: { readonly poor: number[]; readonly doubtful: number; readonly weightOfOthers: number };
  readonly together: [estimated: number, exact: number];
  readonly supporters: number;
  readonly withMoney: number;
}

/** Buys what can be bought in the order of the options, and looks at each option before each purchase. */
function looksAt(vote: SmallVote): Seen[] {
  const profile = asProfile(vote);
  const { share: { numerator, denominator } } = withRaise(profile, asTerms(vote), 0);
  const shares = new Shares(profile, numerator, denominator);
  const estimates = new Estimates(profile, quotient(numerator, denominator));
  const open = [...profile.costs.keys()].filter((option) => profile.costs[option]! > 0 && profile.votes[option]! > 0);
  const seen: Seen[] = [];
  for (;;) {
    const prices = new Map<number, Price>();
    for (const option of open) {
      const everyone = [...profile.supporters[option]!].map((group, place) => ({ group, weight: profile.weights[option]?.[place] ?? 1 }));
      const look = estimates.look(option);
      const price = shares.priceOf(option, { poor: new Int32Array(0), doubtful: everyone, weightOfOthers: profile.votes[option]! });
      const { poor, doubtful, weightOfOthers } = estimates.sortSupporters(option);
      const total = shares.totalLeft(profile.supporters[option]!);
      if (price) prices.set(option, price);
      seen.push({
        look, price, lowest: estimates.lowestPrice(option), highest: estimates.highestPrice(option), exact: price ? quotient(price.numerator, BigInt(price.denominator) * shares.unit) : Infinity,
        isEven: total === BigInt(profile.costs[option]!) * shares.unit || (price !== undefined && price.emptied.length > 0),
        sorted: { poor: [...poor], doubtful: doubtful.length, weightOfOthers },
        together: [estimates.togetherOf(option), quotient(total, shares.unit)],
        supporters: estimates.supportersOf(option).length, withMoney: everyone.filter(({ group }) => !shares.isBroke(group) && numerator > 0n).length,
      });
    }
    const next = open.find((option) => prices.has(option));
    if (next === undefined) return seen;
    const amount = shares.buy(next, prices.get(next)!);
    const paying = profile.supporters[next]!.reduce((sum, group) => sum + (seen.length > 0 ? profile.groups.voters[group]! : 0), 0);
    assert.ok(estimates.pay(next, quotient(amount, shares.unit), shares) <= paying);
    open.splice(open.indexOf(next), 1);
  }
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
const some = <Value>(number: number, vote: (number: number) => Value): Value[] => Array.from({ length: number }, (_, place) => vote(place + 1));
/** Costs that come out even: each voter has 3,000 and each cost is a number of times that. */
function evenVote(number: number): SmallVote {
  const { vote } = numbered(contestedVotes, number);
  const voters = vote.ballots.reduce((sum, { times }) => sum + times, 0);
  return { ...vote, budget: 3_000 * voters, costs: vote.costs.map((cost) => 3_000 * Math.ceil(cost / 3_000)) };
}
const sets: Readonly<Record<string, () => SmallVote[]>> = {
  contested: () => some(30, (number) => numbered(contestedVotes, number).vote),
  plain: () => some(30, (number) => numbered(smallVotes('plain'), number)),
  even: () => some(30, evenVote),
};

describe('an estimate of a price', () => {
  for (const [kind, votes] of Object.entries(sets)) {
    const seen = () => votes().flatMap(looksAt);

    it(`is unclear exactly where supporters have just what it takes, in ${kind} votes`, () => {
      const all = seen();
      for (const { look, isEven } of all) assert.equal(look === 'unclear', isEven);
      assert.equal(all.some(({ isEven }) => isEven), kind === 'even');
    });

    it(`else says who cannot pay, and keeps the price between two bounds that are hardly apart, in ${kind} votes`, () => {
      for (const { look, price, lowest, exact, highest, sorted } of seen()) {
        if (look === 'unclear') continue;
        assert.equal(look, price ? 'clear' : 'too-dear');
        if (!price) continue;
        assert.ok(lowest <= exact && exact <= highest && highest - lowest < 1e-9 * exact, `${lowest} ${exact} ${highest}`);
        assert.deepEqual([sorted.doubtful, sorted.weightOfOthers], [0, price.denominator]);
      }
    });

    it(`knows about what supporters have together, and who of them has anything, in ${kind} votes`, () => {
      for (const { together: [estimated, exact], supporters, withMoney } of seen()) {
        assert.ok(isNear(estimated, exact), `${estimated} ${exact}`);
        assert.equal(supporters, withMoney);
      }
    });
  }
});
