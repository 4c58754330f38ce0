import * as contract from '@wijkaanpak/client/contract';
import { succeed, tableActs } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import { sliceOf } from '../repositories/page.ts';
import { actOnPart, actOnTable, foundTable, readMinutes, readTable, readTableStandings } from '../services/keep-table.ts';
import { serveRead, serveWrite } from './serve.ts';

export function serveTables(service: Service): void {
  const { database } = service;
  serveRead(service, contract.listTables, async ({ query }) => succeed(sliceOf(await readTableStandings(database, query.wijk), query)));
  serveRead(service, contract.getTable, ({ params }) => readTable(database, params.tafel));
  serveRead(service, contract.listAgenda, async ({ params, query }) => {
    const table = await readTable(database, params.tafel);
    return table.ok ? succeed(sliceOf([...table.value.agenda].reverse(), query)) : table;
  });
  serveRead(service, contract.listDecisions, async ({ params, query }) => {
    const table = await readTable(database, params.tafel);
    return table.ok ? succeed(sliceOf([...table.value.decisions].reverse(), query)) : table;
  });
  serveRead(service, contract.getMinutes, ({ params }) => readMinutes(database, params.verslag));

  serveWrite(service, contract.foundTable, ({ params, body }, transaction) => foundTable(transaction, params.wijk, body));
  serveWrite(service, contract.announceDraw, ({ params, body }, transaction) => actOnTable(transaction, params.tafel, (table, by) => tableActs.announceDraw(table, body, by)));
  serveWrite(service, contract.holdDraw, ({ params: { loting: id }, body }, transaction) => actOnPart(transaction, ['draw', id], (table, by) => tableActs.holdDraw(table, { ...body, id }, by)));
  serveWrite(service, contract.changeSeats, ({ params, body }, transaction) => actOnTable(transaction, params.tafel, (table, by) => tableActs.changeSeats(table, body, by)));
  serveWrite(service, contract.leaveSeat, ({ params: { zetel } }, transaction) => actOnPart(transaction, ['seat', zetel], (table, by) => tableActs.leaveSeat(table, zetel, by)));
  serveWrite(service, contract.putOnAgenda, ({ params, body }, transaction) => actOnTable(transaction, params.tafel, (table, by) => tableActs.putOnAgenda(table, body, by)));
  serveWrite(service, contract.decideAtTable, ({ params, body }, transaction) => actOnTable(transaction, params.tafel, (table, by) => tableActs.decide(table, body, by)));
  serveWrite(service, contract.carryOut, ({ params: { agendapunt: point }, body, actor }, transaction) =>
    actOnPart(transaction, ['point', point], (table, by) => tableActs.carryOut(table, { ...body, point, organisation: actor!.partner }, by)));
  serveWrite(service, contract.noteDeviation, ({ params: { besluit: decision }, body }, transaction) =>
    actOnPart(transaction, ['decision', decision], (table, by) => tableActs.noteDeviation(table, { ...body, decision }, by)));
  serveWrite(service, contract.giveReasons, ({ params: { afwijking: id }, body, actor }, transaction) =>
    actOnPart(transaction, ['deviation', id], (table, by) => tableActs.giveReasons(table, { ...body, id, organisation: actor!.partner, by: actor!.name }, by)));
  serveWrite(service, contract.proposeAgreement, ({ params, body }, transaction) => actOnTable(transaction, params.tafel, (table, by) => tableActs.proposeAgreement(table, body, by)));
  serveWrite(service, contract.proposeWording, ({ params: { afspraak: id }, body }, transaction) => actOnPart(transaction, ['agreement', id], (table, by) => tableActs.proposeWording(table, { ...body, id }, by)));
  serveWrite(service, contract.agreeToWording, ({ params: { afspraak: id }, body }, transaction) => actOnPart(transaction, ['agreement', id], (table, by) => tableActs.agreeTo(table, { ...body, id }, by)));
  serveWrite(service, contract.publishMinutes, ({ params, body }, transaction) => actOnTable(transaction, params.tafel, (table, by) => tableActs.publishMinutes(table, body, by)));
}
