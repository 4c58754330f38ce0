import { fail, succeed, timelineOf, type Result, type Timeline, type WaveOfPoll } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { readChallenges } from '../repositories/challenges.ts';
import { readCommitments } from '../repositories/commitments.ts';
import { readEscalations, readMandates } from '../repositories/mandates.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { readObstacles } from '../repositories/obstacles.ts';
import type { PageOf, PageWish } from '../repositories/page.ts';
import { listPolls } from '../repositories/polls.ts';
import { readProgrammes } from '../repositories/programmes.ts';
import { readEventsIn } from '../repositories/proposal-events.ts';
import { listProposals } from '../repositories/proposals.ts';
import { listStories } from '../repositories/stories.ts';
import { readTables } from '../repositories/tables.ts';
import { listVotes, readNow } from '../repositories/votes.ts';
import { readReplies } from '../repositories/wave-replies.ts';
import { readWaves } from '../repositories/waves.ts';

/** What happened in a neighbourhood in one year; this year when none is named. */
export async function readTimeline(database: Database, wijk: string, year: number | undefined): Promise<Result<Timeline>> {
  if (!(await findNeighbourhood(database, wijk))) return fail('request.not-found');
  const polls = await everything((wish) => listPolls(database, { ...wish, wijk }));
  const roads = await readEventsIn(database, wijk);
  const remembered = {
    programmes: await readProgrammes(database, wijk),
    stories: await everything((wish) => listStories(database, wijk, wish)),
    proposals: (await everything((wish) => listProposals(database, wijk, wish))).map((proposal) => ({ ...proposal, events: roads.get(proposal.id) ?? [] })),
    obstacles: await readObstacles(database, wijk),
    challenges: await readChallenges(database, wijk),
    votes: await everything((wish) => listVotes(database, { ...wish, wijk })),
    tables: await readTables(database, wijk),
    commitments: await readCommitments(database, wijk),
    mandates: await readMandates(database, wijk),
    escalations: await readEscalations(database, wijk),
    waves: (await Promise.all(polls.map(({ id, title }) => wavesOf(database, id, title)))).flat(),
  };
  return succeed(timelineOf(remembered, await readNow(database), year));
}

async function wavesOf(database: Database, poll: string, title: string): Promise<WaveOfPoll[]> {
  const replies = await readReplies(database, poll);
  return (await readWaves(database, poll)).map(({ wave: { id, opensAt }, publishedAt }) => ({ poll, title, opensAt, publishedAt, replies: replies.filter(({ wave }) => wave === id) }));
}

/** A neighbourhood's list to its end. */
async function everything<Item>(list: (wish: PageWish) => Promise<PageOf<Item>>): Promise<Item[]> {
  const { items } = await list({ pagina: 1, perPagina: 100_000 });
  return items;
}
