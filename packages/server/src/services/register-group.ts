import * as domain from '@wijkaanpak/domain';
import { fail, type ResidentGroup, type ResidentGroupInput, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { readToday } from '../repositories/commitments.ts';
import { addGroup } from '../repositories/groups.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';

/** A group of residents, and for whom it speaks until when. */
export async function registerGroup(database: Database, neighbourhood: string, input: ResidentGroupInput): Promise<Result<ResidentGroup>> {
  if (!(await findNeighbourhood(database, neighbourhood))) return fail('request.not-found');
  const registered = domain.registerGroup(input, { id: randomId(), neighbourhood }, await readToday(database));
  if (registered.ok) await addGroup(database, registered.value);
  return registered;
}
