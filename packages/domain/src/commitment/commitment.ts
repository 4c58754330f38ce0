import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { fail, succeed, type Result } from '../issues.ts';
import { Photo } from '../proposal/photo.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';
import { assuranceLevels } from '../vote/vote.ts';
import { NamedPerson } from '../mandate/mandate.ts';
import { HandOver } from './hand-over.ts';
import { commitmentTexts } from './texts.ts';

/** Where a promise was made. */
export const commitmentOrigins = ['decision', 'proposal', 'table', 'poll'] as const;

/** What is promised: what, by whom (an organisation and a person with a role), by when, and how residents will see that it is kept. */
export const CommitmentInput = z.strictObject({
  what: plainText(commitmentTexts.what),
  shownBy: plainText(commitmentTexts.shownBy),
  by: NamedPerson,
  /** The last day on which it is in time. */
  due: CalendarDate,
  /** With the round of a poll where it answers what that round said. */
  origin: z.strictObject({ kind: z.enum(commitmentOrigins), id: Slug, wave: z.optional(Slug) }),
  /** What it rests on, where the promiser needs a mandate for it. */
  mandate: z.nullable(Slug),
});
export type CommitmentInput = z.infer<typeof CommitmentInput>;

/** A date as it was given: a new one comes beside the old ones, with the reason. */
export const CommitmentDate = z.strictObject({ due: CalendarDate, given: CalendarDate, reasons: z.string() });
export type CommitmentDate = z.infer<typeof CommitmentDate>;

/** How far it is, for everyone to see. */
export const CommitmentProgress = z.strictObject({ on: CalendarDate, text: plainText(commitmentTexts.progress), photo: z.nullable(Photo) });
export type CommitmentProgress = z.infer<typeof CommitmentProgress>;

/** What residents found, by a vote or at the table. There is no verdict by anyone else. */
export const Verdict = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('vote'), vote: Slug, level: z.literal(assuranceLevels), found: z.enum(['kept', 'broken']), on: CalendarDate }),
  z.strictObject({ by: z.literal('table'), table: Slug, point: Slug, found: z.enum(['kept', 'broken']), on: CalendarDate }),
]);
export type Verdict = z.infer<typeof Verdict>;

/** A promise (toezegging) as everyone can read it. Its lists only grow; nothing in it is ever removed. */
export const Commitment = z.object({
  id: Slug,
  neighbourhood: Slug,
  what: z.string(),
  shownBy: z.string(),
  /** Who made it. Who has it now follows from the hand-overs. */
  by: NamedPerson,
  origin: CommitmentInput.shape.origin,
  mandate: z.nullable(Slug),
  handOvers: z.array(HandOver),
  dates: z.array(CommitmentDate).check(z.minLength(1)),
  progress: z.array(CommitmentProgress),
  /** When the promiser said that it is done; residents then judge. */
  reported: z.nullable(CalendarDate),
  verdicts: z.array(Verdict),
});
export type Commitment = z.infer<typeof Commitment>;

/** A new promise, made on a day. Refuses one that is due before it is made, and a round of anything else than a poll. */
export function makeCommitment(input: CommitmentInput, where: Pick<Commitment, 'id' | 'neighbourhood'>, made: CalendarDate): Result<Commitment> {
  const { due, ...promise } = input;
  if (promise.origin.wave !== undefined && promise.origin.kind !== 'poll') return fail('commitment.origin.unknown', 'origin.wave');
  if (due < made) return fail('commitment.date.in-the-past', 'due');
  return succeed({ ...where, ...promise, handOvers: [], dates: [{ due, given: made, reasons: '' }], progress: [], reported: null, verdicts: [] });
}

/** The day by which it is promised now. */
export const dueDay = ({ dates }: Pick<Commitment, 'dates'>): CalendarDate => dates.at(-1)!.due;

/** How often a new date was given. */
export const timesMoved = ({ dates }: Pick<Commitment, 'dates'>): number => dates.length - 1;
