import { fail, succeed, type Issue, type Result } from '../issues.ts';
import type { CalendarDate } from '../time.ts';
import { checkMandate, isSamePerson, revokeMandate, signerOf, type Mandate, type MandateInput, type NamedPerson, type SubmandateInput } from './mandate.ts';
import { chainOf } from './register.ts';
import { checkSubmandate } from './submandate.ts';

/** Who gives, passes on or takes back. */
export type Giver = Pick<NamedPerson, 'organisation' | 'name'>;

type Place = Pick<Mandate, 'id' | 'neighbourhood'>;

/** A mandate from the body itself, entered by somebody of its organisation. Refused where the Awb refuses it, and where people would give it to themselves, as who signs for the body too, or stand behind themselves. */
export function grantMandate({ power, ...input }: MandateInput, where: Place, giver: Giver): Result<Mandate> {
  const mandate: Mandate = { ...where, ...input, parent: null, revoked: null };
  if (giver.organisation !== input.onBehalfOf.organisation) return fail('mandate.not-yours', 'onBehalfOf.organisation');
  if (isSamePerson(giver, input.holder) || isSamePerson(signerOf(input.onBehalfOf), input.holder)) return fail('mandate.to-oneself', 'holder.name');
  if (isSamePerson(input.backing, input.holder)) return fail('mandate.to-oneself', 'backing.name');
  return unless(checkMandate(mandate, power), mandate);
}

/** Part of a mandate, passed on by its holder (Awb 10:9), who stands behind it. */
export function passOn(parent: Mandate, input: SubmandateInput, { id, giver }: { readonly id: string; readonly giver: Giver }): Result<Mandate> {
  const { neighbourhood, onBehalfOf, basis, holder: backing } = parent;
  const sub: Mandate = { id, neighbourhood, ...input, onBehalfOf, basis, backing, parent: parent.id, revoked: null };
  if (!isSamePerson(giver, parent.holder)) return fail('mandate.not-yours');
  if (isSamePerson(giver, input.holder) || isSamePerson(signerOf(onBehalfOf), input.holder)) return fail('mandate.to-oneself', 'holder.name');
  if (parent.revoked !== null) return fail('mandate.revoked', '', { on: parent.revoked });
  return unless([...checkMandate(sub, 'ordinary'), ...checkSubmandate(parent, sub)], sub);
}

const unless = (issues: Issue[], mandate: Mandate): Result<Mandate> => (issues.length ? { ok: false, issues } : succeed(mandate));

export interface Revocation {
  readonly on: CalendarDate;
  readonly form: 'in-writing' | 'by-word';
}

/**
 * Taken back by who gave it: the holder of the mandate it was passed on from, or somebody of the body's organisation, but not who holds it.
 * Never from a day before `today`: what was decided until then was decided with a mandate.
 */
export function takeBack(register: readonly Mandate[], mandate: Mandate, { on, form, giver, today }: Revocation & { readonly giver: Giver; readonly today: CalendarDate }): Result<Mandate> {
  const isGiver = giver.organisation === mandate.onBehalfOf.organisation || chainOf(register, mandate).slice(1).some(({ holder }) => isSamePerson(holder, giver));
  if (!isGiver || isSamePerson(giver, mandate.holder)) return fail('mandate.not-yours');
  if (on < today) return fail('mandate.revoked-in-the-past', 'on');
  return revokeMandate(mandate, on, form);
}
