import { fail, networkOf, succeed, type NetworkPerson, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { readCommitments, readToday } from '../repositories/commitments.ts';
import { readMandates, readSubjects } from '../repositories/mandates.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { readObstacles } from '../repositories/obstacles.ts';
import { listStories, partnersOf } from '../repositories/stories.ts';
import { readTables } from '../repositories/tables.ts';

/** Stories that are looked at, the newest first: older ones are history, which the timeline tells. */
const mostStories = 500;

/** Who works with whom in a neighbourhood today, from what everyone may read. */
export async function readNetwork(database: Database, id: string): Promise<Result<NetworkPerson[]>> {
  const neighbourhood = await findNeighbourhood(database, id);
  if (!neighbourhood) return fail('request.not-found');
  const { items } = await listStories(database, id, { pagina: 1, perPagina: mostStories });
  const stories = await Promise.all(items.map(async (story) => ({ ...story, ...(await partnersOf(database, story.id)) })));
  return succeed(networkOf(neighbourhood.partners, {
    stories, commitments: await readCommitments(database, id), obstacles: await readObstacles(database, id), tables: await readTables(database, id), mandates: await readMandates(database, id), subjects: await readSubjects(database, id),
    at: await readToday(database),
  }));
}
