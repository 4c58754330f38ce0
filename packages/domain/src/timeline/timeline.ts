import * as z from 'zod/mini';
import { yearOf } from '../calendar.ts';
import type { Challenge } from '../challenge/challenge.ts';
import type { Commitment } from '../commitment/commitment.ts';
import type { Escalation } from '../mandate/escalation.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { Programme } from '../programme/programme.ts';
import type { Obstacle } from '../obstacle/obstacle.ts';
import type { Story } from '../story/story.ts';
import type { Table } from '../table/table.ts';
import { dayOf, type Instant } from '../time.ts';
import type { Vote } from '../vote/vote.ts';
import { Moment } from './moment.ts';
import { momentsOfChallenge } from './of-challenge.ts';
import { momentsOfCommitment } from './of-commitment.ts';
import { momentsOfEscalation, momentsOfMandate } from './of-mandate.ts';
import { momentsOfObstacle } from './of-obstacle.ts';
import { momentsOfWave, type WaveOfPoll } from './of-poll.ts';
import { momentsOfProgramme } from './of-programme.ts';
import { momentsOfProposal, type ProposalOnItsRoad } from './of-proposal.ts';
import { momentsOfStory } from './of-story.ts';
import { momentsOfTable } from './of-table.ts';
import { momentsOfVote } from './of-vote.ts';

/** All that one neighbourhood has in public. */
export interface Remembered {
  readonly programmes: readonly Programme[];
  readonly stories: readonly Story[];
  readonly proposals: readonly ProposalOnItsRoad[];
  readonly obstacles: readonly Pick<Obstacle, 'proposal' | 'what' | 'raised' | 'due' | 'notes'>[];
  readonly challenges: readonly Pick<Challenge, 'id' | 'task' | 'received' | 'events'>[];
  readonly votes: readonly Pick<Vote, 'id' | 'title' | 'state' | 'opensAt' | 'closesAt'>[];
  readonly tables: readonly Table[];
  readonly commitments: readonly Commitment[];
  readonly mandates: readonly Mandate[];
  readonly escalations: readonly Escalation[];
  readonly waves: readonly WaveOfPoll[];
}

/** What happened in a neighbourhood (tijdlijn) in one year, the newest day first; and the years of which there is anything, the newest first. */
export const Timeline = z.object({ year: z.int(), years: z.array(z.int()), moments: z.array(Moment) });
export type Timeline = z.infer<typeof Timeline>;

/** Everything until now; what is drawn up for later has not happened. Of one day the order is that of what came of what: a story before an answer, a decision before a promise. */
export function timelineOf(remembered: Remembered, now: Instant, year = yearOf(dayOf(now))): Timeline {
  const today = dayOf(now);
  const all = [
    ...remembered.programmes.flatMap(momentsOfProgramme),
    ...remembered.stories.flatMap(momentsOfStory),
    ...remembered.proposals.flatMap(momentsOfProposal),
    ...remembered.obstacles.flatMap((obstacle) => momentsOfObstacle(obstacle, today)),
    ...remembered.challenges.flatMap(momentsOfChallenge),
    ...remembered.votes.flatMap(momentsOfVote),
    ...remembered.tables.flatMap((table) => momentsOfTable(table, today)),
    ...remembered.commitments.flatMap((commitment) => momentsOfCommitment(commitment, today)),
    ...remembered.mandates.flatMap(momentsOfMandate),
    ...remembered.escalations.flatMap(momentsOfEscalation),
    ...remembered.waves.flatMap((wave) => momentsOfWave(wave, now)),
  ].filter(({ on }) => on <= today);
  const moments = all.filter(({ on }) => yearOf(on) === year).reverse().sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return { year, years: [...new Set(all.map(({ on }) => yearOf(on)))].sort((a, b) => b - a), moments };
}
