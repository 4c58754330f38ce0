import {
  addObstacleNote, agreeOnProposal, answerProposal, answerQuestion, askConsent, askQuestion, getProposal, getProposalNews, listGroups, listObstacles, noteObstacle, noteProposal, putProposalToVote, registerGroup, settleProposal,
  stepProposal, supportProposal, tellProposalProgress,
} from '@wijkaanpak/client/contract';
import * as domain from '@wijkaanpak/domain';
import { countObstacles, fail, succeed } from '@wijkaanpak/domain';
import { languageFor } from '@wijkaanpak/texts';
import type { Service } from '../app.ts';
import { randomId } from '../random-id.ts';
import { readGroups } from '../repositories/groups.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { sliceOf } from '../repositories/page.ts';
import { proposalOfQuestion } from '../repositories/proposal-events.ts';
import { writeRoadNews } from '../services/feed-proposal.ts';
import * as decide from '../services/decide-proposal.ts';
import * as obstacles from '../services/note-obstacle.ts';
import { readProposalStanding } from '../services/read-proposals.ts';
import * as groups from '../services/register-group.ts';
import * as submit from '../services/submit-proposal.ts';
import { support, walk, walkAs } from '../services/walk-road.ts';
import { serveRead, serveWrite } from './serve.ts';

/** What residents and partners do on the road of a proposal. */
export function serveProposalRoad(service: Service): void {
  serveRead(service, getProposal, ({ params }) => readProposalStanding(service.database, params.voorstel));
  serveRead(service, getProposalNews, ({ params, context }) => {
    const { origin, href } = new URL(context.req.url);
    return writeRoadNews(service.database, { proposal: params.voorstel, origin, self: href, language: languageFor(context.req.header('Accept-Language') ?? '') });
  });
  serveWrite(service, supportProposal, ({ params, body }, transaction) => support(transaction, params.voorstel, body.mark));
  serveWrite(service, askQuestion, ({ params, body }, transaction) => walk(transaction, params.voorstel, ({ road, on }) => domain.askAbout(road, body, { id: randomId(), on })));
  serveWrite(service, answerQuestion, async ({ params, body, actor }, transaction) => {
    const id = await proposalOfQuestion(transaction, params.vraag);
    if (id === undefined) return fail('request.not-found');
    return walkAs(transaction, { id, actor: actor! }, ({ road, noting }) => domain.answerQuestion(road, { ...body, question: params.vraag }, noting));
  });
  serveWrite(service, answerProposal, ({ params, body, actor }, transaction) => decide.answerProposal(transaction, { id: params.voorstel, actor: actor! }, body));
  serveWrite(service, putProposalToVote, ({ params, body, actor }, transaction) => decide.putToVote(transaction, { id: params.voorstel, actor: actor! }, body));
  serveWrite(service, settleProposal, ({ params }, transaction) => decide.settleByVote(transaction, params.voorstel));
  serveWrite(service, askConsent, ({ params, body, actor }, transaction) => decide.askConsent(transaction, { id: params.voorstel, actor: actor! }, body));
  serveWrite(service, agreeOnProposal, ({ params, body, actor }, transaction) => walkAs(transaction, { id: params.voorstel, actor: actor! }, ({ road, noting }) => domain.agreeOn(road, body, noting)));
  serveWrite(service, stepProposal, ({ params, body, actor }, transaction) => decide.stepOn(transaction, { id: params.voorstel, actor: actor! }, body));
  serveWrite(service, tellProposalProgress, ({ params, body, actor }, transaction) => decide.tellProgress(transaction, { id: params.voorstel, actor: actor! }, body));
  serveWrite(service, noteProposal, ({ params, body }, transaction) => submit.noteProposal(transaction, params.wijk, body));
}

/** What stands in the way of proposals, and who owns it. */
export function serveObstacles(service: Service): void {
  const { database } = service;
  serveRead(service, listObstacles, async ({ params, query }) => {
    const standings = await obstacles.readObstacleStandings(database, params.wijk);
    if (!standings.ok) return standings;
    return succeed({ ...sliceOf(standings.value.filter(({ state }) => query.stand === undefined || state === query.stand), query), ...countObstacles(standings.value) });
  });
  serveWrite(service, noteObstacle, ({ params, body, actor }, transaction) => obstacles.noteObstacle(transaction, { id: params.voorstel, actor: actor! }, body));
  serveWrite(service, addObstacleNote, ({ params, body, actor }, transaction) => obstacles.addObstacleNote(transaction, { id: params.belemmering, actor: actor! }, body));
}

/** Groups of residents. */
export function serveGroups(service: Service): void {
  const { database } = service;
  serveRead(service, listGroups, async ({ params, query }) =>
    (await findNeighbourhood(database, params.wijk)) ? succeed(sliceOf(await readGroups(database, params.wijk), query)) : fail('request.not-found'),
  );
  serveWrite(service, registerGroup, ({ params, body }, transaction) => groups.registerGroup(transaction, params.wijk, body));
}
