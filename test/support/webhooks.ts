import { randomBytes } from 'node:crypto';
import { eventSource, type Publisher } from '@wijkaanpak/domain';
import type { openDatabase } from '@wijkaanpak/server';
import { addProposal } from '../../packages/server/src/repositories/proposals.ts';
import type { Sender } from '../../packages/server/src/webhooks/deliver.ts';
import { signingKeyFrom } from '../../packages/server/src/webhooks/signing-key.ts';

type OpenDatabase = Awaited<ReturnType<typeof openDatabase>>;

export const publisher: Publisher = { source: eventSource({ oin: '00000001823288444000' }), address: 'https://participatie.example.nl' };
export const key = signingKeyFrom(randomBytes(32).toString('base64'))!;

/** What a node delivers with in a test: to this machine, and with little patience. */
export const senderOn = (database: OpenDatabase): Omit<Sender, 'signal'> => ({ database, publisher, key, reach: { network: 'anywhere', patience: 1_000 }, leaseSeconds: 3, lot: () => 0 });

/** Makes proposals one after the other, each an event. */
export async function propose(database: OpenDatabase, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await addProposal(database, { id, neighbourhood: 'centrum', title: 'Een bankje', description: 'Om te zitten.', place: null, area: null, category: null, cost: null, photo: null, state: 'submitted' });
  }
}
