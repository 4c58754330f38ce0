import { answerEscalation, checkArea, escalationOn, fail, isSamePerson, raiseEscalation, succeed, type Actor, type EscalationAnswerInput, type EscalationInput, type EscalationStanding, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { readToday } from '../repositories/commitments.ts';
import * as repository from '../repositories/mandates.ts';
import { giverOf } from './grant-mandate.ts';
import { readRegistered } from './read-mandates.ts';

type Act = { readonly id: string; readonly actor: Actor };

/** What is outside a mandate, put by its holder to who stands behind them. From then on everyone sees who has it and until when. */
export async function escalate(database: Database, { id, actor }: Act, input: EscalationInput): Promise<Result<EscalationStanding>> {
  await repository.lockMandate(database, id);
  const mandate = await repository.findMandate(database, id);
  const by = giverOf(actor);
  if (!mandate) return fail('request.not-found');
  if (!by) return fail('mandate.not-yours');
  const registered = await readRegistered(database, mandate.neighbourhood);
  if (!registered.ok) return registered;
  const { neighbourhood, mandates, subjects, today } = registered.value;
  if (!subjects.some((subject) => subject.id === input.subject)) return fail('mandate.subject-unknown', 'subject');
  const issues = checkArea(neighbourhood, input.area);
  if (issues.length) return { ok: false, issues };
  const raised = raiseEscalation(mandates, mandate, { input, id: randomId(), by, on: today });
  if (!raised.ok) return raised;
  await repository.addEscalation(database, raised.value);
  return succeed(escalationOn(raised.value, today));
}

/** The answer by who has it now, or by somebody further up. */
export async function answer(database: Database, { id, actor }: Act, input: EscalationAnswerInput): Promise<Result<EscalationStanding>> {
  await repository.lockEscalation(database, id);
  const escalation = await repository.findEscalation(database, id);
  if (!escalation) return fail('request.not-found');
  const today = await readToday(database);
  const giver = giverOf(actor);
  const by = giver && escalation.road.find((person) => isSamePerson(person, giver));
  if (!by) return fail('escalation.not-yours', '', { name: escalationOn(escalation, today).person.name });
  const answered = answerEscalation(escalation, { ...input, on: today, by });
  if (!answered.ok) return answered;
  await repository.addAnswer(database, id, answered.value.answer!);
  return succeed(escalationOn(answered.value, today));
}
