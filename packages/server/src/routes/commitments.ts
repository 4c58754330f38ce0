import { getCommitment, giveNewDate, judgeCommitment, listCommitments, listReminders, makeCommitment, reportDone, tellProgress } from '@wijkaanpak/client/contract';
import { dueReminders, fail, standingOn, succeed } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import { readCommitments, readCommitmentsBy, readToday } from '../repositories/commitments.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { sliceOf } from '../repositories/page.ts';
import * as judge from '../services/judge-commitment.ts';
import * as services from '../services/keep-commitment.ts';
import { serveRead, serveWrite } from './serve.ts';

export function serveCommitments(service: Service): void {
  const { database } = service;
  serveRead(service, listCommitments, async ({ params, query }) => {
    if (!(await findNeighbourhood(database, params.wijk))) return fail('request.not-found');
    const today = await readToday(database);
    const standing = (await readCommitments(database, params.wijk)).map((commitment) => standingOn(commitment, today));
    return succeed(sliceOf(standing.filter(({ state }) => query.stand === undefined || state === query.stand), query));
  });
  serveRead(service, getCommitment, ({ params }) => services.reread(database, params.toezegging));
  serveRead(service, listReminders, async ({ actor, query }) => {
    const { partner, name } = actor!;
    const own = partner === null ? [] : await readCommitmentsBy(database, { organisation: partner, name });
    return succeed(sliceOf(dueReminders(own, await readToday(database)), query));
  });
  serveWrite(service, makeCommitment, ({ params, body, actor }, transaction) => services.makeCommitment(transaction, { neighbourhood: params.wijk, actor: actor! }, body));
  serveWrite(service, giveNewDate, ({ params, body, actor }, transaction) => services.giveNewDate(transaction, { id: params.toezegging, actor: actor! }, body));
  serveWrite(service, tellProgress, ({ params, body, actor }, transaction) => services.tellProgress(transaction, { id: params.toezegging, actor: actor! }, body));
  serveWrite(service, reportDone, ({ params, actor }, transaction) => services.reportDone(transaction, { id: params.toezegging, actor: actor! }));
  serveWrite(service, judgeCommitment, ({ params, body }, transaction) => judge.judgeCommitment(transaction, params.toezegging, body.vote));
}
