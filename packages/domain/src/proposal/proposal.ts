import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { Cents } from '../money.ts';
import { AreaCode } from '../neighbourhood/neighbourhood.ts';
import { plainText } from '../text.ts';
import { Instant } from '../time.ts';
import { Photo, PhotoInput } from './photo.ts';
import { proposalStates } from './states.ts';

/** What a resident sends. Only a title and a description are asked; no category, no name, no address. */
export const ProposalInput = z.strictObject({
  title: plainText({ min: 5, max: 120, tooShort: 'proposal.title.too-short', tooLong: 'proposal.title.too-long' }),
  description: plainText({ min: 20, max: 5000, tooShort: 'proposal.description.too-short', tooLong: 'proposal.description.too-long' }),
  /** Street or spot in the resident's words. */
  place: z.optional(plainText({ max: 120, tooLong: 'proposal.place.too-long' })),
  area: z.optional(AreaCode),
  photo: z.optional(PhotoInput),
});
export type ProposalInput = z.infer<typeof ProposalInput>;

/** A proposal (voorstel) as everyone can read it. `cost` and `category` come from the organisations that worked it out. */
export const Proposal = z.object({
  id: Slug,
  neighbourhood: Slug,
  title: z.string(),
  description: z.string(),
  place: z.nullable(z.string()),
  area: z.nullable(AreaCode),
  category: z.nullable(z.string()),
  cost: z.nullable(Cents),
  photo: z.nullable(Photo),
  state: z.enum(proposalStates),
  submittedAt: Instant,
});
export type Proposal = z.infer<typeof Proposal>;
