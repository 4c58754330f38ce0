import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';

export const storyParts = ['lead', 'involved'] as const;

/** Which partner takes part in a story. A new lead leaves the one before involved. */
export const StoryPartnerInput = z.strictObject({ partner: Slug, part: z.enum(storyParts) });
export type StoryPartnerInput = z.infer<typeof StoryPartnerInput>;

/** Who works on a story: one leads, any number are involved. */
export const StoryPartners = z.object({ lead: z.nullable(Slug), involved: z.array(Slug) });
export type StoryPartners = z.infer<typeof StoryPartners>;

/** The partners of a story after one has come in or has taken another part. There is never more than one lead, and a lead only ends by another's coming. */
export function withPartner({ lead, involved }: StoryPartners, { partner, part }: StoryPartnerInput): StoryPartners {
  const others = involved.filter((one) => one !== partner);
  if (part === 'involved') return partner === lead ? { lead, involved } : { lead, involved: [...others, partner] };
  return { lead: partner, involved: lead === null || lead === partner ? others : [...others, lead] };
}
