import { getPoll, listPolls, sendAnswers } from '@wijkaanpak/client/contract';
import { succeed } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import * as polls from '../repositories/polls.ts';
import * as services from '../services/send-answers.ts';
import { found } from './found.ts';
import { serveRead, serveWrite } from './serve.ts';

export function servePolls({ app, database }: Service): void {
  serveRead(app, listPolls, async ({ query }) => succeed(await polls.listPolls(database, query)));
  serveRead(app, getPoll, async ({ params }) => found(await polls.findPoll(database, params.peiling)));
  serveWrite(app, sendAnswers, database, ({ params, body }, transaction) => services.sendAnswers(transaction, params.peiling, body));
}
