import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { code, fail, issue, succeed, type Issue, type Result } from '../issues.ts';
import { Cents } from '../money.ts';
import { AreaCode } from '../neighbourhood/neighbourhood.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';

/** Somebody with a name and a role at an organisation: never a mailbox. */
export const NamedPerson = z.strictObject({ organisation: Slug, name: plainText({ min: 1, max: 120 }), role: plainText({ min: 1, max: 120 }) });
export type NamedPerson = z.infer<typeof NamedPerson>;

/** What no mandate can be granted for, as a rule: Awb 10:3 lid 2 a–c. */
export const notForMandate = ['general-rules', 'qualified-majority', 'annulment'] as const;

/** In whose name is decided (Awb 10:1), and who stays able to decide (10:7): `college van burgemeester en wethouders`. */
export const Body = z.strictObject({ organisation: Slug, body: plainText({ min: 1, max: 120 }), signedBy: plainText({ min: 1, max: 120 }) });
export type Body = z.infer<typeof Body>;

/** Who signs for a body: the last one who can be asked, and who can always decide. */
export const signerOf = ({ organisation, body, signedBy }: Body): NamedPerson => ({ organisation, name: signedBy, role: body });

export const isSamePerson = (a: Pick<NamedPerson, 'organisation' | 'name'>, b: Pick<NamedPerson, 'organisation' | 'name'>): boolean => a.organisation === b.organisation && a.name === b.name;

/** What is decided of a mandate by who gives it or passes it on. */
const given = {
  holder: NamedPerson,
  subjects: z.array(Slug).check(z.minLength(1), z.maxLength(100)),
  areas: z.array(AreaCode).check(z.minLength(1), z.maxLength(500)),
  /** The most that one decision may cost; null where the mandate is about no money, and then it covers none. */
  upTo: z.nullable(Cents),
  from: CalendarDate,
  /** The last day. */
  until: CalendarDate,
  /** For all cases of a kind, or for one case (Awb 10:5 lid 1). */
  scope: z.enum(['general', 'one-case']),
  isWritten: z.boolean(),
  /** Works under the one who gives it; otherwise the holder and their employer must have agreed (Awb 10:4 lid 1). */
  isSubordinate: z.boolean(),
  hasAgreed: z.boolean(),
  /** Whether the holder may pass part of it on (Awb 10:9 lid 1). */
  maySubmandate: z.boolean(),
};

/** What comes from the body itself. */
const fromBody = {
  onBehalfOf: Body,
  /** Who stands behind the holder, and decides what is outside the mandate. */
  backing: NamedPerson,
  /** The Awb for administrative authorities; a corporation or school has rules of its own, which work likewise (Awb 10:12 for acts in private law). */
  basis: z.enum(['awb', 'own-rules']),
};

const inOrder = z.refine<{ from: string; until: string }>(({ from, until }) => until >= from, { message: code('mandate.ends-before-it-starts'), path: ['until'] });

/** A mandate to be granted, and for what kind of power. */
export const MandateInput = z.strictObject({ ...given, ...fromBody, power: z.enum(['ordinary', ...notForMandate]) }).check(inOrder);
export type MandateInput = z.infer<typeof MandateInput>;

/** Part of a mandate to be passed on by its holder, who then stands behind the new one. */
export const SubmandateInput = z.strictObject(given).check(inOrder);
export type SubmandateInput = z.infer<typeof SubmandateInput>;

export const mandateShape = {
  id: Slug,
  neighbourhood: Slug,
  ...given,
  ...fromBody,
  /** The mandate this one was passed on from; null where it comes from the body itself. */
  parent: z.nullable(Slug),
  revoked: z.nullable(CalendarDate),
};

/** What a professional may decide alone (mandaat): in the name of whom, about what, where, up to how much, until when (Awb 10:1). */
export const Mandate = z.strictObject(mandateShape).check(inOrder);
export type Mandate = z.infer<typeof Mandate>;

/** Whether a mandate may be granted as it stands: everything that the Awb refuses, for powers of one of these kinds or of an ordinary kind. */
export function checkMandate(mandate: Mandate, power: (typeof notForMandate)[number] | 'ordinary'): Issue[] {
  const issues: Issue[] = [];
  if (power !== 'ordinary') issues.push(issue('mandate.cannot-be-granted', '')); // Awb 10:3 lid 2
  if (!mandate.isWritten && (mandate.scope === 'general' || !mandate.isSubordinate)) issues.push(issue('mandate.not-written', 'isWritten')); // Awb 10:5 lid 2
  if (!mandate.isSubordinate && !mandate.hasAgreed) issues.push(issue('mandate.not-accepted', 'hasAgreed')); // Awb 10:4 lid 1
  return issues;
}

/** Taken back, from a day on: at any time (Awb 10:8 lid 1), a general mandate in writing (lid 2). The mandate stays to be seen. */
export function revokeMandate(mandate: Mandate, on: CalendarDate, form: 'in-writing' | 'by-word'): Result<Mandate> {
  if (mandate.revoked !== null) return fail('mandate.revoked-already', 'revoked', { on: mandate.revoked });
  if (mandate.scope === 'general' && form === 'by-word') return fail('mandate.revocation-not-written', 'revoked');
  return succeed({ ...mandate, revoked: on });
}

/** What a decision under a mandate names: in whose name it was taken (Awb 10:10), by whom, and the mandate. */
export const basisOf = ({ id, onBehalfOf, holder }: Mandate) => ({ mandate: id, onBehalfOf: onBehalfOf.body, takenBy: holder.name, role: holder.role }) as const;
