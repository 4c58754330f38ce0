import { castBallot, getOutcome, getVote, listOutcomes, listVotes } from '@wijkaanpak/client/contract';
import { succeed } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import * as votes from '../repositories/votes.ts';
import * as services from '../services/cast-ballot.ts';
import { countVote } from '../services/count-vote.ts';
import { found } from './found.ts';
import { serveRead, serveWrite } from './serve.ts';

export function serveVotes(service: Service): void {
  const { database, codeGuesses } = service;
  serveRead(service, listVotes, async ({ query }) => succeed(await votes.listVotes(database, query)));
  serveRead(service, getVote, async ({ params }) => found(await votes.findVote(database, params.stemming)));

  serveWrite(service, castBallot, async ({ params, body, context }, transaction) => {
    const guesses = codeGuesses(context);
    const blocked = await guesses.mayGuess();
    if (!blocked.ok) return blocked;
    const result = await services.castBallot(transaction, params.stemming, body);
    if (!result.ok && result.issues.some(({ code }) => code === 'code.unknown')) await guesses.wasWrong();
    return result;
  });

  serveRead(service, getOutcome, ({ params }) => countVote(database, params.stemming));
  serveRead(service, listOutcomes, async ({ query }) => {
    const closed = await votes.listClosedVotes(database, query);
    const outcomes = await Promise.all(closed.items.map(async ({ id }) => ({ vote: id, counted: await countVote(database, id) })));
    return succeed({ ...closed, items: outcomes.flatMap(({ vote, counted }) => (counted.ok ? [{ vote, outcome: counted.value }] : [])) });
  });
}
