import { finishKeying, getBreakdowns, getBreakdownTable, getBreakdownTableDescription, getDesk, getNotHeard, getPoll, getPollCalendar, getPollFeedback, getPollNews, getPollResults, getPollTable, getPollTableDescription, getSheets, getSheetsDescription, keyPaper, listPolls, replyToWave, sendAnswers } from '@wijkaanpak/client/contract';
import { breakdownTable, resultsTable, succeed } from '@wijkaanpak/domain';
import { serviceLanguageFor } from '@wijkaanpak/texts';
import type { Service } from '../app.ts';
import * as polls from '../repositories/polls.ts';
import { describeSheets } from '../services/describe-sheets.ts';
import { describeGroups, describeTable } from '../services/describe-table.ts';
import { writeRoundCalendar, writeRoundNews, type RoundFeedWish } from '../services/feed-rounds.ts';
import * as finishing from '../services/finish-keying.ts';
import { readDesk } from '../services/read-desk.ts';
import { tellNotHeard } from '../services/not-heard.ts';
import { publishWaves } from '../services/publish-waves.ts';
import { tellGroups, tellSheets } from '../services/tell-groups.ts';
import { readFeedback } from '../services/read-feedback.ts';
import { replyToWave as reply } from '../services/reply-to-wave.ts';
import * as desk from '../services/key-paper.ts';
import * as services from '../services/send-answers.ts';
import { found } from './found.ts';
import { serveRead, serveWrite, type Call } from './serve.ts';
import { withCode } from './with-code.ts';

const wishOf = ({ params, context }: Pick<Call<typeof getPollNews>, 'params' | 'context'>): RoundFeedWish => {
  const { origin, href } = new URL(context.req.url);
  return { poll: params.peiling, origin, self: href, language: serviceLanguageFor(context.req.header('Accept-Language') ?? '', 'roundFeeds') };
};

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
  serveRead(service, getBreakdowns, ({ params }) => tellGroups(database, params.peiling));
  serveRead(service, getBreakdownTable, async ({ params: { peiling }, context }) => {
    const groups = await tellGroups(database, peiling);
    if (!groups.ok) return groups;
    context.header('Content-Disposition', `attachment; filename="${peiling}-groepen.csv"`);
    context.header('Link', `<groepstabelbeschrijvingen>; rel="describedby"; type="application/csvm+json"`);
    return succeed(breakdownTable(groups.value));
  });
  serveRead(service, getBreakdownTableDescription, async ({ params: { peiling }, context }) => {
    const poll = found(await polls.findPoll(database, peiling));
    return poll.ok ? succeed(await describeGroups({ table: new URL('groepstabellen', context.req.url).href, title: poll.value.title })) : poll;
  });
  serveRead(service, getSheets, async ({ params: { peiling }, query: { ronde }, context }) => {
    const told = await tellSheets(database, peiling, ronde);
    if (!told.ok) return told;
    const { wave, table } = told.value.microdata;
    context.header('Content-Disposition', `attachment; filename="${peiling}-${wave}.csv"`);
    context.header('Link', `<microbestandbeschrijvingen?ronde=${wave}>; rel="describedby"; type="application/csvm+json"`);
    return succeed(table);
  });
  serveRead(service, getSheetsDescription, async ({ params: { peiling }, query: { ronde }, context }) => {
    const told = await tellSheets(database, peiling, ronde);
    return told.ok ? succeed(await describeSheets(told.value, new URL(`microbestanden?ronde=${told.value.microdata.wave}`, context.req.url).href)) : told;
  });
  serveRead(service, getPollFeedback, ({ params }) => readFeedback(database, params.peiling));
  serveRead(service, getPollNews, (call) => writeRoundNews(database, wishOf(call)));
  serveRead(service, getPollCalendar, (call) => writeRoundCalendar(database, wishOf(call)));
  serveWrite(service, replyToWave, ({ params, body, actor }, transaction) => reply(transaction, params.peiling, { wave: params.ronde, actor: actor!, input: body }));
  serveRead(service, getNotHeard, ({ params }) => tellNotHeard(database, params.peiling));
  serveRead(service, getDesk, ({ params, actor }) => readDesk(database, params.peiling, actor!));
  serveWrite(service, finishKeying, ({ params, body }, transaction) => finishing.finishKeying(transaction, params.peiling, body.wave));
  serveWrite(service, keyPaper, ({ params, body, actor, context }, transaction) => withCode(codeGuesses(context), () => desk.keyPaper(transaction, params.peiling, { actor: actor!, input: body })));
  serveWrite(service, sendAnswers, ({ params, body, context }, transaction) => withCode(codeGuesses(context), () => services.sendAnswers(transaction, params.peiling, body)));
}
