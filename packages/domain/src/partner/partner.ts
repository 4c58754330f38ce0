import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { plainText } from '../text.ts';

export const partnerKinds = ['municipality', 'housing-corporation', 'school', 'employer', 'care', 'police', 'residents-organisation'] as const;

/** An organisation at work in the neighbourhood. Residents meet named people with a role, never a mailbox. */
export const Partner = z.object({
  id: Slug,
  name: plainText({ min: 1, max: 120 }),
  kind: z.enum(partnerKinds),
  people: z.array(
    z.object({
      name: plainText({ min: 1, max: 120 }),
      role: plainText({ min: 1, max: 120 }),
      /** How residents reach this person, in words: an hour and a place, a telephone number. */
      reach: z.optional(plainText({ min: 1, max: 200 })),
    }),
  ),
});
export type Partner = z.infer<typeof Partner>;
