import { castBallot, getBallotBox, getOutcome, getVote, listOutcomes, listVotes } from '@wijkaanpak/client/contract';
import { succeed } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import * as votes from '../repositories/votes.ts';
import * as services from '../services/cast-ballot.ts';
import { countVote } from '../services/count-vote.ts';
import { publishBallots } from '../services/publish-ballots.ts';
import { found } from './found.ts';
import { serveFinal } from './serve-final.ts';
import { serveRead, serveWrite } from './serve.ts';
import { withCode } from './with-code.ts';

export function serveVotes(service: Service): void {
  const { database, codeGuesses } = service;
  serveRead(service, listVotes, async ({ query }) => succeed(await votes.listVotes(database, query)));
  serveRead(service, getVote, async ({ params }) => found(await votes.findVote(database, params.stemming)));

  serveWrite(service, castBallot, ({ params, body, context }, transaction) => withCode(codeGuesses(context), () => services.castBallot(transaction, params.stemming, body)));

  serveRead(service, getOutcome, ({ params }) => countVote(database, params.stemming));
  serveFinal(service, getBallotBox, ({ params }) => publishBallots(database, params.stemming));
  serveRead(service, listOutcomes, async ({ query }) => {
    const closed = await votes.listClosedVotes(database, query);
    const outcomes = await Promise.all(closed.items.map(async ({ id }) => ({ vote: id, counted: await countVote(database, id) })));
    return succeed({ ...closed, items: outcomes.flatMap(({ vote, counted }) => (counted.ok ? [{ vote, outcome: counted.value }] : [])) });
  });
}
