import * as domain from '@wijkaanpak/domain';
import { fail, succeed, type Actor, type ObstacleInput, type ObstacleNoteInput, type ObstacleStanding, type ProposalStanding, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { readToday } from '../repositories/commitments.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import * as repository from '../repositories/obstacles.ts';
import { findProposal } from '../repositories/proposals.ts';
import { readProposalStanding } from './read-proposals.ts';

type Act = { readonly id: string; readonly actor: Actor };

/** An obstacle in the way of a proposal, with who owns it: a named person of a partner here. */
export async function noteObstacle(database: Database, { id, actor }: Act, input: ObstacleInput): Promise<Result<ProposalStanding>> {
  const proposal = await findProposal(database, id);
  if (!proposal) return fail('request.not-found');
  const place = (await findNeighbourhood(database, proposal.neighbourhood))!;
  const by = domain.namedPersonIn(place, { organisation: actor.partner, name: actor.name });
  if (!by.ok) return by;
  const owner = domain.namedPersonIn(place, input.owner);
  if (!owner.ok) return fail('obstacle.owner.unknown', 'owner');
  const noted = domain.noteObstacle(input, { id: randomId(), proposal: id, neighbourhood: place.id }, { owner: owner.value, by: by.value, on: await readToday(database) });
  if (!noted.ok) return noted;
  await repository.addObstacle(database, noted.value);
  return readProposalStanding(database, id);
}

/** What was tried, a new day, or how it ended. */
export async function addObstacleNote(database: Database, { id, actor }: Act, input: ObstacleNoteInput): Promise<Result<ProposalStanding>> {
  await repository.lockObstacle(database, id);
  const obstacle = await repository.findObstacle(database, id);
  if (!obstacle) return fail('request.not-found');
  const by = domain.namedPersonIn((await findNeighbourhood(database, obstacle.neighbourhood))!, { organisation: actor.partner, name: actor.name });
  if (!by.ok) return by;
  const changed = domain.addObstacleNote(obstacle, input, { by: by.value, on: await readToday(database) });
  if (!changed.ok) return changed;
  await repository.addNote(database, id, changed.value.notes.at(-1)!);
  return readProposalStanding(database, obstacle.proposal);
}

export async function readObstacleStandings(database: Database, neighbourhood: string): Promise<Result<ObstacleStanding[]>> {
  if (!(await findNeighbourhood(database, neighbourhood))) return fail('request.not-found');
  const today = await readToday(database);
  return succeed((await repository.readObstacles(database, neighbourhood)).map((one) => domain.obstacleOn(one, today)));
}
