import { answerHandOver, getCommitment, getCommitmentCalendar, getCommitmentNews, giveNewDate, handOverCommitment, judgeCommitment, listCommitments, listPromiseKeeping, listReminders, makeCommitment, reportDone, tellProgress } from '@wijkaanpak/client/contract';
import { dueReminders, succeed } from '@wijkaanpak/domain';
import { serviceLanguageFor } from '@wijkaanpak/texts';
import type { Service } from '../app.ts';
import { readCommitmentsHeldBy, readToday } from '../repositories/commitments.ts';
import { sliceOf } from '../repositories/page.ts';
import { writeCalendar, writeNews, type FeedWish } from '../services/feed-commitments.ts';
import * as judge from '../services/judge-commitment.ts';
import * as services from '../services/keep-commitment.ts';
import { readPromiseKeeping, readStanding, readStandings } from '../services/read-commitments.ts';
import { serveRead, serveWrite, type Call } from './serve.ts';

const wishOf = ({ params, query, context }: Pick<Call<typeof getCommitmentNews>, 'params' | 'query' | 'context'>): FeedWish => {
  const { origin, href } = new URL(context.req.url);
  return { neighbourhood: params.wijk, organisation: query.organisatie, origin, self: href, language: serviceLanguageFor(context.req.header('Accept-Language') ?? '', 'commitmentFeeds') };
};

export function serveCommitments(service: Service): void {
  const { database } = service;
  serveRead(service, listCommitments, async ({ params, query }) => {
    const standings = await readStandings(database, params.wijk);
    return standings.ok ? succeed(sliceOf(standings.value.filter(({ state }) => query.stand === undefined || state === query.stand), query)) : standings;
  });
  serveRead(service, listPromiseKeeping, async ({ params, query }) => {
    const keeping = await readPromiseKeeping(database, params.wijk);
    return keeping.ok ? succeed(sliceOf(keeping.value, query)) : keeping;
  });
  serveRead(service, getCommitmentNews, (call) => writeNews(database, wishOf(call)));
  serveRead(service, getCommitmentCalendar, (call) => writeCalendar(database, wishOf(call)));
  serveRead(service, getCommitment, ({ params }) => readStanding(database, params.toezegging));
  serveRead(service, listReminders, async ({ actor, query }) => {
    const { partner, name } = actor!;
    const own = partner === null ? [] : await readCommitmentsHeldBy(database, { organisation: partner, name });
    return succeed(sliceOf(dueReminders(own, await readToday(database)), query));
  });
  serveWrite(service, makeCommitment, ({ params, body, actor }, transaction) => services.makeCommitment(transaction, { neighbourhood: params.wijk, actor: actor! }, body));
  serveWrite(service, giveNewDate, ({ params, body, actor }, transaction) => services.giveNewDate(transaction, { id: params.toezegging, actor: actor! }, body));
  serveWrite(service, tellProgress, ({ params, body, actor }, transaction) => services.tellProgress(transaction, { id: params.toezegging, actor: actor! }, body));
  serveWrite(service, reportDone, ({ params, actor }, transaction) => services.reportDone(transaction, { id: params.toezegging, actor: actor! }));
  serveWrite(service, handOverCommitment, ({ params, body, actor }, transaction) => services.handOver(transaction, { id: params.toezegging, actor: actor! }, body));
  serveWrite(service, answerHandOver, ({ params, body, actor }, transaction) => services.answerHandOver(transaction, { id: params.toezegging, actor: actor! }, body.answer));
  serveWrite(service, judgeCommitment, ({ params, body }, transaction) => judge.judgeCommitment(transaction, params.toezegging, body.vote));
}
