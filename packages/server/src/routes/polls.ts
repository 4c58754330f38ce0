import { getPoll, listPolls, sendAnswers } from '@wijkaanpak/client/contract';
import { succeed } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import * as polls from '../repositories/polls.ts';
import * as services from '../services/send-answers.ts';
import { found } from './found.ts';
import { serveRead, serveWrite } from './serve.ts';

export function servePolls(service: Service): void {
  const { database } = service;
  serveRead(service, listPolls, async ({ query }) => succeed(await polls.listPolls(database, query)));
  serveRead(service, getPoll, async ({ params }) => found(await polls.findPoll(database, params.peiling)));
  serveWrite(service, sendAnswers, ({ params, body }, transaction) => services.sendAnswers(transaction, params.peiling, body));
}
