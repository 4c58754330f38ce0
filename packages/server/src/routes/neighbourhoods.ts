import { getNeighbourhood, getOutlines, listNeighbourhoods } from '@wijkaanpak/client/contract';
import { succeed } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import * as neighbourhoods from '../repositories/neighbourhoods.ts';
import { found } from './found.ts';
import { serveRead } from './serve.ts';

export function serveNeighbourhoods(service: Service): void {
  const { database } = service;
  serveRead(service, listNeighbourhoods, async ({ query }) => succeed(await neighbourhoods.listNeighbourhoods(database, query)));
  serveRead(service, getNeighbourhood, async ({ params }) => found(await neighbourhoods.findNeighbourhood(database, params.wijk)));
  serveRead(service, getOutlines, async ({ params }) => found(await neighbourhoods.findOutlines(database, params.wijk)));
}
