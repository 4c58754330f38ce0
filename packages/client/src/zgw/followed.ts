import type { CommitmentStanding, EscalationStanding, Proposal } from '@wijkaanpak/domain';

/** What becomes a case: what was read at `dataref` of an event, with what kind of thing it is. */
export type Followed =
  | { readonly concept: 'voorstel'; readonly thing: Proposal }
  | { readonly concept: 'toezegging'; readonly thing: CommitmentStanding }
  | { readonly concept: 'doorlegging'; readonly thing: EscalationStanding };

/** How it stands, in the words of our states. */
export const stateOf = ({ thing }: Followed): string => thing.state;

/** The day in Europe/Amsterdam of an instant. */
export const dayOf = (instant: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(instant));

/** What a case system shows of it. */
interface Told {
  readonly title: string;
  readonly explanation: string;
  /** The day on which it began. */
  readonly began: string;
  /** The day by which it is promised to be done; null where nobody promised one. */
  readonly planned: string | null;
}

/**
 * The day of a promise is planned, not a legal term: ZGW keeps `uiterlijkeEinddatumAfdoening` for what law sets.
 * No name of a person goes into a case by this mapping: cases are kept for years under other rules.
 */
export function toldOf(followed: Followed): Told {
  switch (followed.concept) {
    case 'voorstel': {
      const { title, description, submittedAt } = followed.thing;
      return { title, explanation: description, began: dayOf(submittedAt), planned: null };
    }
    case 'toezegging': {
      const { what, shownBy, dates } = followed.thing;
      return { title: what, explanation: shownBy, began: dates[0]!.given, planned: dates.at(-1)!.due };
    }
    case 'doorlegging': {
      const { question, raised, answerBy } = followed.thing;
      return { title: question, explanation: question, began: raised, planned: answerBy };
    }
  }
}
