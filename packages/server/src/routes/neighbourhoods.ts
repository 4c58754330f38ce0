import { getNeighbourhood, getOutlines, listNeighbourhoods } from '@wijkaanpak/client/contract';
import { succeed } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import * as neighbourhoods from '../repositories/neighbourhoods.ts';
import { found } from './found.ts';
import { serveRead } from './serve.ts';

export function serveNeighbourhoods({ app, database }: Service): void {
  serveRead(app, listNeighbourhoods, async ({ query }) => succeed(await neighbourhoods.listNeighbourhoods(database, query)));
  serveRead(app, getNeighbourhood, async ({ params }) => found(await neighbourhoods.findNeighbourhood(database, params.wijk)));
  serveRead(app, getOutlines, async ({ params }) => found(await neighbourhoods.findOutlines(database, params.wijk)));
}
