import { formatAmount } from '../../money.ts';
import { instantMillis } from '../../time.ts';
import type { Ballot } from '../../vote/ballot.ts';
import type { Vote } from '../../vote/vote.ts';
import type { Outcome } from '../outcome.ts';
import { limitsMeta } from './limits.ts';
import { quoteField } from './rows.ts';

/** A yes or a no to each of several questions is a score of 1 or 0. */
const types = { approve: 'approval', 'choose-one': 'choose-1', points: 'cumulative', rank: 'ordinal', score: 'scoring', 'yes-no': 'scoring' } as const;

/** What to write before the ballots: everything but the ballots is in the vote and its outcome. */
export function pabulibHead(vote: Vote, outcome: Outcome): string {
  const { rules, options } = vote;
  const isPoints = types[rules.ballot] === 'cumulative' || types[rules.ballot] === 'scoring';
  const meta = {
    description: vote.title,
    num_projects: options.length,
    num_votes: outcome.ballots,
    budget: rules.budget === null ? undefined : formatAmount(rules.budget),
    vote_type: types[rules.ballot],
    rule: rules.counting,
    date_begin: dayOf(instantMillis(vote.opensAt)),
    // A vote closes when its last day is over.
    date_end: dayOf(instantMillis(vote.closesAt) - 1),
    min_length: rules.minChoices || undefined,
    max_length: rules.maxChoices < options.length ? rules.maxChoices : undefined,
    max_sum_cost: rules.maxCost === null ? undefined : formatAmount(rules.maxCost),
    max_sum_points: rules.maxPoints ?? undefined,
    max_points: rules.ballot === 'yes-no' ? 1 : rules.maxScore,
    currency: rules.currency,
    ...limitsMeta(rules.limits),
  };
  const projects = options.map(({ id, title, category, place, cost }) =>
    [id, formatAmount(cost ?? 0), outcome.votes[id] ?? 0, title, category ?? '', place ?? '', outcome.winners.includes(id) ? 1 : 0].map((field) => quoteField(String(field))).join(';'),
  );
  return [
    'META', 'key;value',
    ...Object.entries(meta).flatMap(([key, value]) => (value === undefined ? [] : [`${key};${quoteField(String(value))}`])),
    'PROJECTS', `project_id;cost;${isPoints ? 'score' : 'votes'};name;category;neighborhood;selected`,
    ...projects,
    'VOTES', isPoints ? 'voter_id;vote;points' : 'voter_id;vote',
    '',
  ].join('\n');
}

/** One ballot. `number` stands in for the voter: nothing about who cast it is known. */
export const pabulibBallot = ({ choices, points }: Ballot, number: number): string =>
  `${number};${choices.join(',')}${points ? `;${points.join(',')}` : ''}\n`;

/** The UTC day, as `31.12.2024`. */
const dayOf = (millis: number): string => new Date(millis).toISOString().slice(0, 10).split('-').reverse().join('.');
