import { listNetwork } from '@wijkaanpak/client/contract';
import { succeed } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import { sliceOf } from '../repositories/page.ts';
import { readNetwork } from '../services/read-network.ts';
import { serveRead } from './serve.ts';

export function serveNetwork(service: Service): void {
  serveRead(service, listNetwork, async ({ params, query }) => {
    const people = await readNetwork(service.database, params.wijk);
    return people.ok ? succeed(sliceOf(people.value, query)) : people;
  });
}
