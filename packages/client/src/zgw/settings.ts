import type { CommitmentState, EscalationState, ProposalState } from '@wijkaanpak/domain';

/** What a municipality's catalogue (Catalogi API) has for one kind of case: addresses, by our states where it wants to see them. */
export interface CaseType<State extends string> {
  readonly zaaktype: string;
  readonly statustypen: Readonly<Partial<Record<State, string>>>;
  /** For states that end a case. */
  readonly resultaattypen: Readonly<Partial<Record<State, string>>>;
}

/** What the mapping cannot know: who the organisation is, and what its catalogue calls things. A concept without a case type makes no cases. */
export interface ZgwSettings {
  /** RSIN of the organisation that makes the case: nine digits. */
  readonly bronorganisatie: string;
  /** RSIN of the organisation that is responsible for it. */
  readonly verantwoordelijkeOrganisatie: string;
  readonly voorstel?: CaseType<ProposalState>;
  readonly toezegging?: CaseType<CommitmentState>;
  readonly doorlegging?: CaseType<EscalationState>;
}

/** Whether a text is an RSIN: nine digits that pass the eleven test (as ZGW checks them: the last digit counts minus one). */
export const isRsin = (text: string): boolean =>
  /^\d{9}$/.test(text) && text !== '000000000' && [...text].reduce((sum, digit, place) => sum + Number(digit) * (place === 8 ? -1 : 9 - place), 0) % 11 === 0;
