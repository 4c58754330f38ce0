import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { NamedPerson } from '../mandate/mandate.ts';
import { MandateMatter } from '../mandate/register.ts';
import { CalendarDate } from '../time.ts';
import { Photo } from './photo.ts';

/** What an organisation answers. Neither closes the proposal: only residents or a vote can. */
export const answerOutcomes = ['yes', 'yes-if', 'no'] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];

/** Whether what is asked passes or lasts. What lasts does not start without residents' consent (instemming). */
export const proposalKinds = ['ordinary', 'lasting'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** How residents consented: at the table on a point that was put there for this proposal, or by a vote about it. */
export const ProposalConsent = z.discriminatedUnion('by', [z.object({ by: z.literal('table'), table: Slug, point: Slug }), z.object({ by: z.literal('vote'), vote: Slug })]);
export type ProposalConsent = z.infer<typeof ProposalConsent>;

const noted = { on: CalendarDate };
const byPerson = { ...noted, by: NamedPerson };
const reasoned = { ...byPerson, reasons: z.string() };

/** Something that happened to a proposal, noted on its day and never changed or removed. What an organisation does is done by a person with a name. */
export const ProposalEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question'), ...noted, id: Slug, text: z.string() }),
  z.object({ kind: z.literal('question-answered'), ...byPerson, question: Slug, text: z.string() }),
  z.object({ kind: z.literal('supported'), ...noted, support: z.int() }),
  z.object({ kind: z.literal('answered'), ...reasoned, outcome: z.enum(answerOutcomes), lasts: z.enum(proposalKinds), text: z.string(), mandate: Slug, matter: MandateMatter }),
  z.object({ kind: z.literal('to-vote'), ...reasoned, vote: Slug }),
  z.object({ kind: z.literal('consent-asked'), ...byPerson, table: Slug, point: Slug }),
  z.object({ kind: z.literal('agreed'), ...reasoned, text: z.string(), parties: z.array(z.string()) }),
  /** A vote of residents chose it, or did not: then it stops there. */
  z.object({ kind: z.literal('chosen'), ...noted, vote: Slug }),
  z.object({ kind: z.literal('not-chosen'), ...noted, vote: Slug }),
  z.object({ kind: z.literal('under-way'), ...reasoned, consent: z.nullable(ProposalConsent) }),
  z.object({ kind: z.literal('progress'), ...byPerson, text: z.string(), photo: z.nullable(Photo) }),
  z.object({ kind: z.literal('done'), ...reasoned }),
  z.object({ kind: z.literal('stopped'), ...reasoned }),
]);
export type ProposalEvent = z.infer<typeof ProposalEvent>;
export type ProposalEventKind = ProposalEvent['kind'];
