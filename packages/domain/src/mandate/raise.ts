import * as z from 'zod/mini';
import { fail, succeed, type Result } from '../issues.ts';
import { CalendarDate } from '../time.ts';
import { Escalation, escalationEnds, escalationRoad, escalationStates, escalationStatus, silentOn, type EscalationInput } from './escalation.ts';
import type { Giver } from './grant.ts';
import { isSamePerson, NamedPerson, type Mandate } from './mandate.ts';
import { mayDecideMatter } from './register.ts';

/**
 * What is outside a mandate, put by its holder to who stands behind them. What is within it is refused: that she decides herself.
 * Its road is fixed here.
 */
export function raiseEscalation(register: readonly Mandate[], mandate: Mandate, { input, id, by, on }: { readonly input: EscalationInput; readonly id: string; readonly by: Giver; readonly on: CalendarDate }): Result<Escalation> {
  const { question, ...matter } = input;
  if (!isSamePerson(by, mandate.holder)) return fail('mandate.not-yours');
  if (mayDecideMatter(register, mandate, { matter, at: on }).may) return fail('escalation.within-mandate');
  return succeed({ id, neighbourhood: mandate.neighbourhood, mandate: mandate.id, by: mandate.holder, matter, question, raised: on, road: escalationRoad(register, mandate), answer: null });
}

/** An escalation and its public clock on the day it was read. */
export const EscalationStanding = z.extend(Escalation, {
  state: z.enum(escalationStates),
  readOn: CalendarDate,
  /** Who has it now, or had it when it was answered. */
  person: NamedPerson,
  /** The last day for that person. */
  answerBy: CalendarDate,
  /** The last day of the whole road. */
  ends: CalendarDate,
  /** Who let their days pass. */
  silent: z.array(NamedPerson),
});
export type EscalationStanding = z.infer<typeof EscalationStanding>;

export const escalationOn = (escalation: Escalation, readOn: CalendarDate): EscalationStanding => ({
  ...escalation, ...escalationStatus(escalation, readOn), readOn, ends: escalationEnds(escalation), silent: silentOn(escalation, readOn),
});
