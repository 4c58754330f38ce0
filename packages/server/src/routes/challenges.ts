import * as contract from '@wijkaanpak/client/contract';
import { organisationSteps as byOrganisation, residentSteps as byResidents, succeed } from '@wijkaanpak/domain';
import type { Context } from 'hono';
import { bearerToken } from '../access/logins.ts';
import type { Service } from '../app.ts';
import { sliceOf } from '../repositories/page.ts';
import * as drafts from '../services/draft-challenge.ts';
import { readStanding, readStandings, stepByOrganisation, stepByResidents } from '../services/follow-challenge.ts';
import { serveRead, serveWrite } from './serve.ts';

/** The secret of the link comes as a bearer token: never in an address, and so in no log. */
const linkOf = (id: string, context: Context): drafts.Link => ({ id, secret: bearerToken(context.req.header('Authorization')) });

export function serveChallenges(service: Service): void {
  const { database } = service;
  serveRead(service, contract.listChallenges, async ({ params, query }) => {
    const standings = await readStandings(database, params.wijk);
    if (!standings.ok) return standings;
    const { challenges, ...told } = standings.value;
    return succeed({ ...told, ...sliceOf(challenges, query) });
  });
  serveRead(service, contract.getChallenge, ({ params }) => readStanding(database, params.uitdaging));
  serveRead(service, contract.getChallengeDraft, ({ params, context }) => drafts.findOwn(database, linkOf(params.concept, context)));
  serveWrite(service, contract.beginChallenge, ({ params, body }, transaction) => drafts.begin(transaction, params.wijk, body));
  serveWrite(service, contract.changeChallengeDraft, ({ params, body, context }, transaction) => drafts.change(transaction, linkOf(params.concept, context), body));
  serveWrite(service, contract.submitChallenge, ({ params, body, context }, transaction) => drafts.submit(transaction, linkOf(params.concept, context), body.version));

  serveWrite(service, contract.supplementChallenge, ({ params, body, context }, transaction) => stepByResidents(transaction, linkOf(params.uitdaging, context), (on) => byResidents.supplementChallenge(body, on)));
  serveWrite(service, contract.objectToRefusal, ({ params, body, context }, transaction) => stepByResidents(transaction, linkOf(params.uitdaging, context), (on) => byResidents.objectToRefusal(body, on)));
  serveWrite(service, contract.signAgreement, ({ params, body, context }, transaction) => stepByResidents(transaction, linkOf(params.uitdaging, context), (on) => byResidents.signAgreement(body, on)));
  serveWrite(service, contract.withdrawChallenge, ({ params, body, context }, transaction) => stepByResidents(transaction, linkOf(params.uitdaging, context), (on) => byResidents.withdrawChallenge(body, on)));

  serveWrite(service, contract.confirmReceipt, ({ params, body, actor }, transaction) => stepByOrganisation(transaction, { id: params.uitdaging, actor: actor!, body }, (taken) => byOrganisation.confirmReceipt(body, taken)));
  serveWrite(service, contract.inviteSupplement, ({ params, body, actor }, transaction) => stepByOrganisation(transaction, { id: params.uitdaging, actor: actor!, body }, (taken) => byOrganisation.inviteSupplement(body, taken)));
  serveWrite(service, contract.postponeAnswer, ({ params, body, actor }, transaction) => stepByOrganisation(transaction, { id: params.uitdaging, actor: actor!, body }, (taken) => byOrganisation.postponeAnswer(body, taken)));
  serveWrite(service, contract.answerChallenge, ({ params, body, actor }, transaction) => stepByOrganisation(transaction, { id: params.uitdaging, actor: actor!, body }, (taken) => byOrganisation.answerChallenge(body, taken)));
  serveWrite(service, contract.offerAgreement, ({ params, body, actor }, transaction) => stepByOrganisation(transaction, { id: params.uitdaging, actor: actor!, body }, (taken) => byOrganisation.offerAgreement(body, taken)));
  serveWrite(service, contract.reviewAgreement, ({ params, body, actor }, transaction) => stepByOrganisation(transaction, { id: params.uitdaging, actor: actor!, body }, (taken) => byOrganisation.reviewAgreement(body, taken)));
}
