import { fail, succeed, type Issue, type Result } from '../issues.ts';
import type { Actor } from '../access/actor.ts';
import { isSamePerson } from '../mandate/mandate.ts';
import type { Partner } from '../partner/partner.ts';
import type { CalendarDate } from '../time.ts';
import type { Commitment } from './commitment.ts';
import { holderOf, openOffer, type HandOver, type HandOverAnswer, type HandOverInput } from './hand-over.ts';
import { checkOrder } from './order.ts';

/** What a hand-over is decided on: who does it, and the named people at work in the neighbourhood. */
export interface HandingOver {
  readonly actor: Pick<Actor, 'name' | 'partner'>;
  readonly partners: readonly Pick<Partner, 'id' | 'people'>[];
}

/**
 * Hands a promise to another named person: by who has it or a colleague of that organisation. Within the organisation that is done at once; to another organisation it is an offer, and the
 * promise stays where it is until that person takes it over. Refused for who is nobody here, for who has it already, while an offer waits, and once residents found it kept.
 */
export function handOver(commitment: Commitment, { to, reasons }: HandOverInput, on: CalendarDate, { actor, partners }: HandingOver): Result<Commitment> {
  const holder = holderOf(commitment);
  if (holder.organisation !== actor.partner) return fail('commitment.not-yours');
  const inOrder = checkOrder(commitment, on);
  if (!inOrder.ok) return inOrder;
  if (commitment.verdicts.at(-1)?.found === 'kept') return fail('commitment.hand-over.kept');
  if (openOffer(commitment)) return fail('commitment.hand-over.waiting');
  if (!reasons.trim()) return fail('commitment.reasons.required', 'reasons');
  if (!partners.some(({ id, people }) => id === to.organisation && people.some(({ name, role }) => name === to.name && role === to.role))) return fail('commitment.hand-over.unknown-person', 'to');
  const isInside = to.organisation === holder.organisation;
  if (isSamePerson(to, holder)) return fail('commitment.hand-over.same-person', 'to');
  const offer: HandOver = { to, reasons, offered: on, answer: isInside ? 'taken-over' : null, answered: isInside ? on : null };
  return succeed({ ...commitment, handOvers: [...commitment.handOvers, offer] });
}

/**
 * Answers the offer that waits: taking over and declining is for the person to whom it was offered, withdrawing for the organisation that has the promise. A promise that residents found kept
 * meanwhile is no longer taken over. Whatever the answer, the dates are those that were there.
 */
export function answerHandOver(commitment: Commitment, answer: HandOverAnswer, on: CalendarDate, actor: Pick<Actor, 'name' | 'partner'>): Result<Commitment> {
  const offer = openOffer(commitment);
  if (!offer) return fail('commitment.hand-over.none-waits');
  const refusal = whyNotAnswer(commitment, { offer, answer, actor });
  if (refusal) return { ok: false, issues: [refusal] };
  const inOrder = checkOrder(commitment, on);
  if (!inOrder.ok) return inOrder;
  return succeed({ ...commitment, handOvers: commitment.handOvers.map((one) => (one === offer ? { ...one, answer, answered: on } : one)) });
}

function whyNotAnswer(commitment: Commitment, { offer, answer, actor }: { offer: HandOver; answer: HandOverAnswer; actor: Pick<Actor, 'name' | 'partner'> }): Issue | undefined {
  if (answer === 'withdrawn') return holderOf(commitment).organisation === actor.partner ? undefined : { code: 'commitment.not-yours', path: '' };
  if (offer.to.organisation !== actor.partner || offer.to.name !== actor.name) return { code: 'commitment.hand-over.not-to-you', path: '' };
  return answer === 'taken-over' && commitment.verdicts.at(-1)?.found === 'kept' ? { code: 'commitment.hand-over.kept', path: '' } : undefined;
}
