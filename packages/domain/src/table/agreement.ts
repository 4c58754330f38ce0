import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { fail, succeed, type Result } from '../issues.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';
import { tableTexts } from './texts.ts';

/** A wording as it was proposed, and which parties agreed to it when. */
export const AgreementVersion = z.object({ text: z.string(), proposedBy: Slug, proposed: CalendarDate, agreed: z.array(z.object({ party: Slug, on: CalendarDate })) });
export type AgreementVersion = z.infer<typeof AgreementVersion>;

/** An agreement (afspraak) at the table between groups that sit there. Every wording stays to be seen. */
export const TableAgreement = z.object({ id: Slug, title: z.string(), parties: z.array(Slug).check(z.minLength(2)), versions: z.array(AgreementVersion).check(z.minLength(1)) });
export type TableAgreement = z.infer<typeof TableAgreement>;

export const AgreementInput = z.strictObject({
  title: plainText(tableTexts.title), parties: z.array(Slug).check(z.minLength(2), z.maxLength(50)), proposedBy: Slug, text: plainText(tableTexts.agreement),
});
export type AgreementInput = z.infer<typeof AgreementInput>;

/** Whether every party agreed to a wording. */
export const isAgreed = ({ parties }: Pick<TableAgreement, 'parties'>, { agreed }: Pick<AgreementVersion, 'agreed'>): boolean => parties.every((party) => agreed.some((one) => one.party === party));

/** The wording in force: the latest that all parties agreed to; undefined while there is none. */
export const wordingInForce = (agreement: TableAgreement): AgreementVersion | undefined => [...agreement.versions].reverse().find((version) => isAgreed(agreement, version));

/** Parties whose word the latest wording waits for; none once it is in force. */
export const waitingFor = ({ parties, versions }: TableAgreement): string[] => parties.filter((party) => !versions.at(-1)!.agreed.some((one) => one.party === party));

/** A first wording. Who proposes it agrees to it. Refuses fewer than two different parties, and one by who is none. */
export function proposeAgreement({ title, parties, proposedBy, text }: AgreementInput, id: string, on: CalendarDate): Result<TableAgreement> {
  const different = [...new Set(parties)];
  if (different.length < 2) return fail('table.agreement.too-few-parties', 'parties');
  return proposeWording({ id, title, parties: different, versions: [] }, { proposedBy, text }, on);
}

/** Another wording beside the old ones. The one in force stays so until all parties agree to the new one. */
export function proposeWording(agreement: TableAgreement, { proposedBy, text }: Pick<AgreementInput, 'proposedBy' | 'text'>, on: CalendarDate): Result<TableAgreement> {
  if (!agreement.parties.includes(proposedBy)) return fail('table.agreement.not-a-party', 'proposedBy');
  return succeed({ ...agreement, versions: [...agreement.versions, { text, proposedBy, proposed: on, agreed: [{ party: proposedBy, on }] }] });
}

/** A party agrees to the latest wording (`version` counts from 1); to an older one nobody can any more. */
export function agreeTo(agreement: TableAgreement, { party, version }: { readonly party: string; readonly version: number }, on: CalendarDate): Result<TableAgreement> {
  if (!agreement.parties.includes(party)) return fail('table.agreement.not-a-party', 'party');
  const latest = agreement.versions.at(-1)!;
  if (version !== agreement.versions.length) return fail('table.agreement.replaced', 'version');
  if (latest.agreed.some((one) => one.party === party)) return fail('table.agreement.agreed-before', 'party');
  return succeed({ ...agreement, versions: [...agreement.versions.slice(0, -1), { ...latest, agreed: [...latest.agreed, { party, on }] }] });
}
