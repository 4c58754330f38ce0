import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { NamedPerson } from '../mandate/mandate.ts';
import { CalendarDate, Instant } from '../time.ts';
import { voteStates, type Vote } from '../vote/vote.ts';
import { Commitment } from './commitment.ts';
import { HandOver, holderOf } from './hand-over.ts';
import { commitmentStates } from './states.ts';
import { commitmentState, daysOverdue, daysPastFirst } from './transitions.ts';

/** A vote in which residents are asked whether a promise was kept, and how that vote stands. */
export const JudgingVoteStanding = z.object({ vote: Slug, state: z.enum(voteStates), opensAt: Instant, closesAt: Instant });
export type JudgingVoteStanding = z.infer<typeof JudgingVoteStanding>;

/** A promise and how it stood on the day it was read, by the database's date and never by a browser's. */
export const CommitmentStanding = z.extend(Commitment, {
  state: z.enum(commitmentStates),
  readOn: CalendarDate,
  /** Days past the day by which it is promised now; 0 in time and once residents judged. */
  daysOverdue: z.int(),
  /** Days past the day first promised, whatever was moved since; 0 before it. */
  daysPastFirst: z.int(),
  /** What the organisation that made it calls itself. */
  organisationName: z.string(),
  /** Who has it now. */
  holder: z.extend(NamedPerson, { organisationName: z.string() }),
  handOvers: z.array(z.extend(HandOver, { organisationName: z.string() })),
  /** Where residents judge or judged it, the latest first. An open poll is not among them. */
  askedIn: z.array(JudgingVoteStanding),
});
export type CommitmentStanding = z.infer<typeof CommitmentStanding>;

/** What stands around the promises of a neighbourhood. */
export interface Surroundings {
  readonly partners: readonly { readonly id: string; readonly name: string }[];
  readonly votes: readonly Pick<Vote, 'id' | 'neighbourhood' | 'state' | 'opensAt' | 'closesAt' | 'options' | 'rules'>[];
}

export function standingOn(commitment: Commitment, readOn: CalendarDate, { partners, votes }: Surroundings): CommitmentStanding {
  const nameOf = (organisation: string): string => partners.find(({ id }) => id === organisation)?.name ?? organisation;
  const holder = holderOf(commitment);
  return {
    ...commitment,
    state: commitmentState(commitment, readOn),
    readOn,
    daysOverdue: daysOverdue(commitment, readOn),
    daysPastFirst: daysPastFirst(commitment, readOn),
    organisationName: nameOf(commitment.by.organisation),
    holder: { ...holder, organisationName: nameOf(holder.organisation) },
    handOvers: commitment.handOvers.map((one) => ({ ...one, organisationName: nameOf(one.to.organisation) })),
    askedIn: votes
      .filter(({ neighbourhood, options, rules }) => neighbourhood === commitment.neighbourhood && rules.level > 0 && rules.counting === 'yes-no' && options.some((option) => option.commitment === commitment.id))
      .map(({ id, state, opensAt, closesAt }) => ({ vote: id, state, opensAt, closesAt }))
      .sort((a, b) => (a.opensAt < b.opensAt ? 1 : -1)),
  };
}
