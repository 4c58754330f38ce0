import { answerEscalation, askWhoDecides, grantMandate, listEscalations, listMandates, nameSubject, passOnMandate, raiseEscalation, revokeMandate } from '@wijkaanpak/client/contract';
import { succeed } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import { sliceOf } from '../repositories/page.ts';
import * as escalations from '../services/escalate.ts';
import * as services from '../services/grant-mandate.ts';
import { askWhoDecides as ask, readEscalationStandings, readRegister } from '../services/read-mandates.ts';
import { serveRead, serveWrite } from './serve.ts';

export function serveMandates(service: Service): void {
  const { database } = service;
  serveRead(service, listMandates, async ({ params, query }) => {
    const register = await readRegister(database, params.wijk);
    if (!register.ok) return register;
    const { mandates, ...told } = register.value;
    return succeed({ ...told, ...sliceOf(mandates, query) });
  });
  serveRead(service, askWhoDecides, ({ params, query }) => ask(database, params.wijk, { subject: query.onderwerp, area: query.buurt, amount: query.bedrag }));
  serveRead(service, listEscalations, async ({ params, query }) => {
    const standings = await readEscalationStandings(database, params.wijk);
    return standings.ok ? succeed(sliceOf(standings.value.filter(({ state }) => query.stand === undefined || state === query.stand), query)) : standings;
  });
  serveWrite(service, nameSubject, ({ params, body }, transaction) => services.nameSubject(transaction, params.wijk, body));
  serveWrite(service, grantMandate, ({ params, body, actor }, transaction) => services.grant(transaction, { wijk: params.wijk, actor: actor! }, body));
  serveWrite(service, passOnMandate, ({ params, body, actor }, transaction) => services.submandate(transaction, { id: params.mandaat, actor: actor! }, body));
  serveWrite(service, revokeMandate, ({ params, body, actor }, transaction) => services.revoke(transaction, { id: params.mandaat, actor: actor! }, body));
  serveWrite(service, raiseEscalation, ({ params, body, actor }, transaction) => escalations.escalate(transaction, { id: params.mandaat, actor: actor! }, body));
  serveWrite(service, answerEscalation, ({ params, body, actor }, transaction) => escalations.answer(transaction, { id: params.doorlegging, actor: actor! }, body));
}
