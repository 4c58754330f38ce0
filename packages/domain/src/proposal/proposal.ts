import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { code } from '../issues.ts';
import { Cents } from '../money.ts';
import { AreaCode } from '../neighbourhood/neighbourhood.ts';
import { plainText } from '../text.ts';
import { Instant } from '../time.ts';
import { Photo, PhotoInput } from './photo.ts';
import { proposalStates } from './states.ts';
import { proposalTexts } from './texts.ts';

/** What a resident sends. Only a title and a description are asked; no category, no name, no address. */
export const ProposalInput = z.strictObject({
  title: plainText(proposalTexts.title),
  description: plainText(proposalTexts.description),
  /** Street or spot in the resident's words. */
  place: z.optional(plainText(proposalTexts.place)),
  area: z.optional(AreaCode),
  photo: z.optional(PhotoInput),
});
export type ProposalInput = z.infer<typeof ProposalInput>;

export const proposalChannels = ['web', 'phone', 'paper'] as const;

/** A proposal by phone or on paper, written down by a professional. It counts only once it was read back to who proposes it. */
export const NotedProposalInput = z.strictObject({
  ...ProposalInput.shape,
  channel: z.enum(['phone', 'paper']),
  isReadBack: z.literal(true, code('proposal.not-read-back')),
  /** The group of residents that it is from, where it is from one. */
  group: z.optional(Slug),
});
export type NotedProposalInput = z.infer<typeof NotedProposalInput>;

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
  /** How it came: sent by who proposes it, or written down by a professional in the proposer's words. */
  via: z.enum(proposalChannels),
  /** How many browsers gave support: an indication, no count of people. */
  support: z.int().check(z.nonnegative()),
  /** The group of residents that it is from; null for one of a resident. */
  group: z.nullable(Slug),
});
export type Proposal = z.infer<typeof Proposal>;
