import { listProposals, submitProposal } from '@wijkaanpak/client/contract';
import { fail, succeed } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import * as proposals from '../repositories/proposals.ts';
import * as services from '../services/submit-proposal.ts';
import { serveRead, serveWrite } from './serve.ts';

export function serveProposals(service: Service): void {
  const { database } = service;
  serveRead(service, listProposals, async ({ params, query }) =>
    (await findNeighbourhood(database, params.wijk)) ? succeed(await proposals.listProposals(database, params.wijk, query)) : fail('request.not-found'),
  );
  serveWrite(service, submitProposal, ({ params, body }, transaction) => services.submitProposal(transaction, params.wijk, body));
}
