import type { Escalation } from '../mandate/escalation.ts';
import type { Mandate } from '../mandate/mandate.ts';
import { present, type Moment } from './moment.ts';

export function momentsOfMandate({ id, holder, from, revoked }: Mandate): Moment[] {
  const about = { id, title: `${holder.name}, ${holder.role}`, detail: null };
  return present([{ ...about, on: from, kind: 'mandate.granted' }, revoked === null ? null : { ...about, on: revoked, kind: 'mandate.revoked' }]);
}

export function momentsOfEscalation({ id, question: title, raised, answer }: Escalation): Moment[] {
  return present([{ id, title, detail: null, on: raised, kind: 'mandate.escalated' }, answer && { id, title, on: answer.on, kind: 'mandate.answered', detail: answer.reasons }]);
}
