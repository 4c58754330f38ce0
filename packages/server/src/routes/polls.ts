import { finishKeying, getDesk, getNotHeard, getPoll, getPollResults, getPollTable, getPollTableDescription, keyPaper, listPolls, sendAnswers } from '@wijkaanpak/client/contract';
import { resultsTable, succeed } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import * as polls from '../repositories/polls.ts';
import { describeTable } from '../services/describe-table.ts';
import * as finishing from '../services/finish-keying.ts';
import { readDesk } from '../services/read-desk.ts';
import { tellNotHeard } from '../services/not-heard.ts';
import { publishWaves } from '../services/publish-waves.ts';
import * as desk from '../services/key-paper.ts';
import * as services from '../services/send-answers.ts';
import { found } from './found.ts';
import { serveRead, serveWrite } from './serve.ts';
import { withCode } from './with-code.ts';

export function servePolls(service: Service): void {
  const { database, codeGuesses } = service;
  serveRead(service, listPolls, async ({ query }) => succeed(await polls.listPolls(database, query)));
  serveRead(service, getPoll, async ({ params }) => found(await polls.findPoll(database, params.peiling)));
  serveRead(service, getPollResults, ({ params }) => publishWaves(database, params.peiling));
  serveRead(service, getPollTable, async ({ params: { peiling }, context }) => {
    const results = await publishWaves(database, peiling);
    if (!results.ok) return results;
    context.header('Content-Disposition', `attachment; filename="${peiling}.csv"`);
    context.header('Link', `<tabelbeschrijvingen>; rel="describedby"; type="application/csvm+json"`);
    return succeed(resultsTable(results.value));
  });
  serveRead(service, getPollTableDescription, async ({ params: { peiling }, context }) => {
    const poll = found(await polls.findPoll(database, peiling));
    return poll.ok ? succeed(await describeTable({ table: new URL('tabellen', context.req.url).href, title: poll.value.title })) : poll;
  });
  serveRead(service, getNotHeard, ({ params }) => tellNotHeard(database, params.peiling));
  serveRead(service, getDesk, ({ params, actor }) => readDesk(database, params.peiling, actor!));
  serveWrite(service, finishKeying, ({ params, body }, transaction) => finishing.finishKeying(transaction, params.peiling, body.wave));
  serveWrite(service, keyPaper, ({ params, body, actor, context }, transaction) => withCode(codeGuesses(context), () => desk.keyPaper(transaction, params.peiling, { actor: actor!, input: body })));
  serveWrite(service, sendAnswers, ({ params, body, context }, transaction) => withCode(codeGuesses(context), () => services.sendAnswers(transaction, params.peiling, body)));
}
