import * as contract from '@wijkaanpak/client/contract';
import { programmeActs, succeed } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import { sliceOf } from '../repositories/page.ts';
import { actOnProgramme, actOnProgrammePart, beginProgramme, readProgramme, readProgrammeStandings } from '../services/keep-programme.ts';
import { readTimeline } from '../services/read-timeline.ts';
import { serveRead, serveWrite } from './serve.ts';

export function serveProgrammes(service: Service): void {
  const { database } = service;
  serveRead(service, contract.listProgrammes, async ({ params, query }) => succeed(sliceOf(await readProgrammeStandings(database, params.wijk), query)));
  serveRead(service, contract.getProgramme, ({ params }) => readProgramme(database, params.programma));
  serveRead(service, contract.getTimeline, ({ params, query }) => readTimeline(database, params.wijk, query.jaar));

  serveWrite(service, contract.beginProgramme, ({ params, body }, transaction) => beginProgramme(transaction, params.wijk, body));
  serveWrite(service, contract.nameGoal, ({ params, body }, transaction) => actOnProgramme(transaction, params.programma, (programme, by) => programmeActs.nameGoal(programme, body, by)));
  serveWrite(service, contract.endGoal, ({ params: { doel: id }, body }, transaction) => actOnProgrammePart(transaction, ['goal', id], (programme, by) => programmeActs.endGoal(programme, { ...body, id }, by)));
  serveWrite(service, contract.addIndicator, ({ params, body }, transaction) => actOnProgramme(transaction, params.programma, (programme, by) => programmeActs.addIndicator(programme, body, by)));
  serveWrite(service, contract.noteFigure, ({ params: { indicator }, body }, transaction) => actOnProgrammePart(transaction, ['indicator', indicator], (programme, by) => programmeActs.noteFigure(programme, { ...body, indicator }, by)));
  serveWrite(service, contract.reflect, ({ params, body }, transaction) => actOnProgramme(transaction, params.programma, (programme, by) => programmeActs.reflect(programme, body, by)));
}
