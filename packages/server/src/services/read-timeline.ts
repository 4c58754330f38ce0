import { fail, succeed, timelineOf, type Result, type Timeline, type WaveOfPoll } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { readCommitments } from '../repositories/commitments.ts';
import { readEscalations, readMandates } from '../repositories/mandates.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import type { PageOf, PageWish } from '../repositories/page.ts';
import { listPolls } from '../repositories/polls.ts';
import { readProgrammes } from '../repositories/programmes.ts';
import { listProposals } from '../repositories/proposals.ts';
import { listStories } from '../repositories/stories.ts';
import { readTables } from '../repositories/tables.ts';
import { listVotes, readNow } from '../repositories/votes.ts';
import { readWaves } from '../repositories/waves.ts';

/** What happened in a neighbourhood in one year; this year when none is named. */
export async function readTimeline(database: Database, wijk: string, year: number | undefined): Promise<Result<Timeline>> {
  if (!(await findNeighbourhood(database, wijk))) return fail('request.not-found');
  const polls = await everything((wish) => listPolls(database, { ...wish, wijk }));
  const remembered = {
    programmes: await readProgrammes(database, wijk),
    stories: await everything((wish) => listStories(database, wijk, wish)),
    proposals: await everything((wish) => listProposals(database, wijk, wish)),
    votes: await everything((wish) => listVotes(database, { ...wish, wijk })),
    tables: await readTables(database, wijk),
    commitments: await readCommitments(database, wijk),
    mandates: await readMandates(database, wijk),
    escalations: await readEscalations(database, wijk),
    waves: (await Promise.all(polls.map(({ id, title }) => wavesOf(database, id, title)))).flat(),
  };
  return succeed(timelineOf(remembered, await readNow(database), year));
}

const wavesOf = async (database: Database, poll: string, title: string): Promise<WaveOfPoll[]> =>
  (await readWaves(database, poll)).map(({ wave: { opensAt }, publishedAt }) => ({ poll, title, opensAt, publishedAt }));

/** A neighbourhood's list to its end. */
async function everything<Item>(list: (wish: PageWish) => Promise<PageOf<Item>>): Promise<Item[]> {
  const { items } = await list({ pagina: 1, perPagina: 100_000 });
  return items;
}
