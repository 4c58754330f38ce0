import type { EscalationAnswerInput, EscalationInput, EscalationStanding, MandateInput, MandateStanding, MandateSubject, SubmandateInput } from '@wijkaanpak/domain';
import { post } from './address.ts';

// What who gives or holds a mandate does with it: apart, since few readers do.
export const nameSubject = /* @__PURE__ */ post<MandateSubject, MandateSubject>()('nameSubject', '/wijken/{wijk}/onderwerpen');
export const grantMandate = /* @__PURE__ */ post<MandateInput, MandateStanding>()('grantMandate', '/wijken/{wijk}/mandaten');
export const passOnMandate = /* @__PURE__ */ post<SubmandateInput, MandateStanding>()('passOnMandate', '/mandaten/{mandaat}/ondermandaten');
export const revokeMandate = /* @__PURE__ */ post<{ on: string; isWritten: boolean }, MandateStanding>()('revokeMandate', '/mandaten/{mandaat}/intrekkingen');
export const raiseEscalation = /* @__PURE__ */ post<EscalationInput, EscalationStanding>()('raiseEscalation', '/mandaten/{mandaat}/doorleggingen');
export const answerEscalation = /* @__PURE__ */ post<EscalationAnswerInput, EscalationStanding>()('answerEscalation', '/doorleggingen/{doorlegging}/antwoorden');
