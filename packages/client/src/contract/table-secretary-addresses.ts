import type { AgendaPointInput, AgreementInput, DeviationInput, TableDrawInput, MinutesInput, SeatChange, TableInput, TableStanding } from '@wijkaanpak/domain';
import { post } from './address.ts';
import type { Agreeing, DecisionInput, ReasonsInput, StepInput } from './tables.ts';

// What who keeps a table notes: apart, since few readers do. Each answers with the table as it has become.
export const foundTable = /* @__PURE__ */ post<TableInput, TableStanding>()('foundTable', '/wijken/{wijk}/wijktafels');
export const announceDraw = /* @__PURE__ */ post<TableDrawInput, TableStanding>()('announceDraw', '/wijktafels/{tafel}/lotingen');
export const holdDraw = /* @__PURE__ */ post<{ seed: string }, TableStanding>()('holdDraw', '/lotingen/{loting}/trekkingen');
export const changeSeats = /* @__PURE__ */ post<SeatChange, TableStanding>()('changeSeats', '/wijktafels/{tafel}/zetels');
export const leaveSeat = /* @__PURE__ */ post<Record<string, never>, TableStanding>()('leaveSeat', '/zetels/{zetel}/vertrekken');
export const putOnAgenda = /* @__PURE__ */ post<AgendaPointInput, TableStanding>()('putOnAgenda', '/wijktafels/{tafel}/agendapunten');
export const decideAtTable = /* @__PURE__ */ post<DecisionInput, TableStanding>()('decideAtTable', '/wijktafels/{tafel}/besluiten');
export const carryOut = /* @__PURE__ */ post<StepInput, TableStanding>()('carryOut', '/agendapunten/{agendapunt}/stappen');
export const noteDeviation = /* @__PURE__ */ post<DeviationInput, TableStanding>()('noteDeviation', '/besluiten/{besluit}/afwijkingen');
export const giveReasons = /* @__PURE__ */ post<ReasonsInput, TableStanding>()('giveReasons', '/afwijkingen/{afwijking}/redenen');
export const proposeAgreement = /* @__PURE__ */ post<AgreementInput, TableStanding>()('proposeAgreement', '/wijktafels/{tafel}/afspraken');
export const proposeWording = /* @__PURE__ */ post<Pick<AgreementInput, 'proposedBy' | 'text'>, TableStanding>()('proposeWording', '/afspraken/{afspraak}/teksten');
export const agreeToWording = /* @__PURE__ */ post<Agreeing, TableStanding>()('agreeToWording', '/afspraken/{afspraak}/akkoorden');
export const publishMinutes = /* @__PURE__ */ post<MinutesInput, TableStanding>()('publishMinutes', '/wijktafels/{tafel}/verslagen');
