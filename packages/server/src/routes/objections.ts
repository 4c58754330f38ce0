import { answerObjection, listObjections, makeObjection } from '@wijkaanpak/client/contract';
import { fail, objectionState, succeed } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import * as objections from '../repositories/objections.ts';
import { findVote, readNow } from '../repositories/votes.ts';
import * as services from '../services/object-to-option.ts';
import { serveRead, serveWrite } from './serve.ts';
import { withCode } from './with-code.ts';

export function serveObjections(service: Service): void {
  const { database, codeGuesses } = service;
  serveRead(service, listObjections, async ({ params, query }) => {
    const vote = await findVote(database, params.stemming);
    if (!vote) return fail('request.not-found');
    const page = await objections.listObjections(database, vote.id, query);
    return succeed({ ...page, state: objectionState(vote, await readNow(database)) });
  });
  serveWrite(service, makeObjection, ({ params, body, context }, transaction) => withCode(codeGuesses(context), () => services.makeObjection(transaction, params.stemming, body)));
  serveWrite(service, answerObjection, ({ params, body, actor }, transaction) => services.answerObjection(transaction, { id: params.bezwaar, actor: actor! }, body));
}
