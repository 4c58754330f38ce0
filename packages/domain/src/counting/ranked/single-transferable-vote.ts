import type { Round } from '../outcome.ts';
import { countingRule, type CountingRule, type Decided, type Election } from '../rule.ts';
import { byEarlierRounds } from './earlier-rounds.ts';
import { Parcels, voteUnit } from './parcels.ts';
import { namedOptions, unnamedSteps } from './places.ts';

/**
 * Single transferable vote as Scottish councils are elected (The Scottish Local Government Elections Order 2011, SSI 2011/399, schedule 1, rules 45 to 52:
 * weighted inclusive Gregory). Who has the quota is elected, and what is above it goes on to the next preferences; while nobody has it, the option with
 * fewest votes is excluded and its papers go on. Exact: votes are whole numbers of 1/100,000. Blank ballots are not valid papers; an option that no ballot
 * names takes no part. Ties go to the most recent round in which they differed, then to the vote's criteria.
 */
export const singleTransferableVote: CountingRule = countingRule({
  name: 'single-transferable-vote',
  source: 'https://www.legislation.gov.uk/ssi/2011/399/schedule/1',
  reads: ['rank'],
  chooses: 'seats',
  laws: ['anonymity', 'neutrality', 'majority', 'condorcet-loser'],
  decide(election) {
    const { profile } = election;
    const seats = BigInt(election.vote.rules.seats ?? 1);
    const valid = profile.voters - profile.blank;
    // Rule 46: the valid papers divided by one more than the seats, decimals ignored, increased by one.
    const quota = Number(BigInt(valid) / (seats + 1n) + 1n) * voteUnit;
    const count = countStages(election, quota);
    return { steps: [...count.steps, ...unnamedSteps(profile)], record: { rounds: count.rounds, unit: voteUnit, quota } };
  },
});

/** Stages of the count (rounds), until all seats are filled or nobody is left. */
function countStages({ vote, profile, ties }: Election, quota: number): { readonly steps: Decided['steps']; readonly rounds: Round[] } {
  const { ids, voters, blank } = profile;
  const continuing = new Set(namedOptions(profile));
  const inCount = new Set(continuing);
  const withSurplus = new Set<number>();
  const parcels = new Parcels(profile);
  const { votes } = parcels;
  const steps: Decided['steps'][number][] = [];
  const rounds: Round[] = [];
  const history: number[][] = [];
  let vacancies = vote.rules.seats ?? 1;

  while (continuing.size > 0 && vacancies > 0) {
    const round = history.push([...votes]);
    // Rule 47(1): who has the quota is elected. Rule 52(1): so are all who continue, once they are as many as the vacancies.
    const elected = [...continuing].filter((option) => continuing.size <= vacancies || votes[option]! >= quota).sort((a, b) => votes[b]! - votes[a]!);
    for (const option of elected) {
      continuing.delete(option);
      if (votes[option]! > quota) withSurplus.add(option);
    }
    vacancies -= elected.length;
    // Rule 52(2): no transfer once the last vacancies are filled.
    const goesOn = vacancies > 0 && continuing.size > 0;
    // Rule 49(1): the highest surplus goes first. Rule 50(1): an option is excluded only when no surplus is left to transfer.
    const transferred = goesOn && withSurplus.size > 0 ? byEarlierRounds(withExtreme(Math.max, withSurplus, votes), 'most', { history, ties }) : undefined;
    const excluded = goesOn && transferred === undefined ? byEarlierRounds(withExtreme(Math.min, continuing, votes), 'fewest', { history, ties }) : undefined;

    steps.push(...elected.map((option) => ({ option, decision: 'chosen' as const, round })), ...(excluded === undefined ? [] : [{ option: excluded, decision: 'eliminated' as const, round }]));
    rounds.push({
      votes: Object.fromEntries([...inCount].map((option) => [ids[option]!, votes[option]!])),
      exhausted: (voters - blank) * voteUnit - votes.reduce((sum, one) => sum + one, 0),
      elected: elected.map((option) => ids[option]!), eliminated: excluded === undefined ? [] : [ids[excluded]!],
      ...(transferred !== undefined && { transferred: ids[transferred]! }),
    });
    if (transferred !== undefined) {
      withSurplus.delete(transferred);
      parcels.transferSurplus(transferred, quota, continuing);
    }
    if (excluded !== undefined) {
      continuing.delete(excluded);
      inCount.delete(excluded);
      parcels.transferExcluded(excluded, continuing);
    }
  }
  const left = [...continuing].sort((a, b) => votes[b]! - votes[a]!);
  return { steps: [...steps, ...left.map((option) => ({ option, decision: 'not-enough-votes' as const, round: rounds.length }))], rounds };
}

function withExtreme(extreme: (...numbers: number[]) => number, options: ReadonlySet<number>, votes: readonly number[]): number[] {
  const sought = extreme(...[...options].map((option) => votes[option]!));
  return [...options].filter((option) => votes[option] === sought);
}
