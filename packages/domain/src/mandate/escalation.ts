import * as z from 'zod/mini';
import { addDays, daysBetween } from '../calendar.ts';
import { Slug } from '../identifiers.ts';
import { fail, succeed, type Result } from '../issues.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';
import { isSamePerson, NamedPerson, signerOf, type Mandate } from './mandate.ts';
import { chainOf, MandateMatter } from './register.ts';
import { mandateTexts } from './texts.ts';

/** Days each person on the way up has to answer, weekends included: a promise of ours, no legal term. */
export const escalationDays = 14;

/** What is outside a mandate, on its way up: a public clock, and the name of who has it now. */
export const Escalation = z.strictObject({
  id: Slug,
  /** Whose limits it is outside of. */
  mandate: Slug,
  neighbourhood: Slug,
  by: NamedPerson,
  matter: MandateMatter,
  question: z.string(),
  raised: CalendarDate,
  /** Who it goes to, in turn; fixed when it is raised, so that nobody can be slipped in. The last is who signs for the body itself. */
  road: z.array(NamedPerson).check(z.minLength(1)),
  answer: z.nullable(z.strictObject({ on: CalendarDate, by: NamedPerson, outcome: z.enum(['yes', 'no']), reasons: z.string() })),
});
export type Escalation = z.infer<typeof Escalation>;

export const EscalationInput = z.strictObject({ ...MandateMatter.shape, question: plainText(mandateTexts.question) });
export type EscalationInput = z.infer<typeof EscalationInput>;

export const EscalationAnswerInput = z.strictObject({ outcome: z.enum(['yes', 'no']), reasons: plainText(mandateTexts.reasons) });
export type EscalationAnswerInput = z.infer<typeof EscalationAnswerInput>;

export const escalationStates = ['waiting', 'answered', 'unanswered'] as const;
export type EscalationState = (typeof escalationStates)[number];

export const escalationTransitions: readonly { readonly from: EscalationState; readonly to: EscalationState; readonly by: 'backing-person' | 'calendar' }[] = [
  { from: 'waiting', to: 'answered', by: 'backing-person' },
  { from: 'waiting', to: 'unanswered', by: 'calendar' },
  { from: 'unanswered', to: 'answered', by: 'backing-person' },
];

/**
 * Who a matter outside a mandate goes to, in turn: who stands behind the holder, who stands behind the mandate it came from, and so on up to
 * who signs for the body itself, which can always decide (Awb 10:7). Nobody is on it twice, so it always ends.
 */
export function escalationRoad(register: readonly Mandate[], mandate: Mandate): NamedPerson[] {
  const chain = chainOf(register, mandate);
  const top = signerOf(chain.at(-1)!.onBehalfOf);
  const people = chain.map(({ backing }) => backing).filter((person) => !isSamePerson(person, top) && !isSamePerson(person, mandate.holder));
  return [...people.filter((person, index) => people.findIndex((other) => isSamePerson(person, other)) === index), top];
}

/** How many on the road have let their days pass on a day; as many as there are on it where the whole road has. */
const passedTurns = ({ raised, road, answer }: Pick<Escalation, 'raised' | 'road' | 'answer'>, at: CalendarDate): number =>
  Math.min(road.length, Math.max(0, Math.floor((daysBetween(raised, answer?.on ?? at) - 1) / escalationDays)));

/** Who had it and let their days pass without an answer, for everyone to see; also after somebody further up answered. */
export const silentOn = (escalation: Escalation, at: CalendarDate): NamedPerson[] => escalation.road.slice(0, passedTurns(escalation, at));

/** How an escalation stands on a day: who has it, until when; or that it was answered, or that its whole road passed in silence, for everyone to see. */
export function escalationStatus(escalation: Escalation, at: CalendarDate): { readonly state: EscalationState; readonly person: NamedPerson; readonly answerBy: CalendarDate } {
  const { raised, road, answer } = escalation;
  const turn = passedTurns(escalation, at);
  const index = Math.min(turn, road.length - 1);
  const state = answer ? 'answered' : turn >= road.length ? 'unanswered' : 'waiting';
  return { state, person: road[index]!, answerBy: addDays(raised, (index + 1) * escalationDays) };
}

/** The last day of the whole road. After it an escalation has ended, answered or not. */
export const escalationEnds = ({ raised, road }: Pick<Escalation, 'raised' | 'road'>): CalendarDate => addDays(raised, road.length * escalationDays);

/** The answer of who has it now, or of somebody further up, with reasons. A late answer stays late in sight. */
export function answerEscalation(escalation: Escalation, answer: NonNullable<Escalation['answer']>): Result<Escalation> {
  if (escalation.answer !== null) return fail('escalation.answered-already', 'answer');
  if (!answer.reasons.trim()) return fail('escalation.reasons.required', 'reasons');
  const { person } = escalationStatus(escalation, answer.on);
  const mayAnswer = escalation.road.slice(escalation.road.indexOf(person)).some((one) => isSamePerson(one, answer.by));
  return mayAnswer ? succeed({ ...escalation, answer }) : fail('escalation.not-yours', 'by', { name: person.name });
}
