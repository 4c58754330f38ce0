import type * as outcome from './nl/outcome.ts';
import type * as proposalForm from './nl/proposal-form.ts';
import type * as proposals from './nl/proposals.ts';
import type * as shared from './nl/shared.ts';
import type * as story from './nl/story.ts';
import type * as trustPoll from './nl/trust-poll.ts';
import type * as vote from './nl/vote.ts';
import type { Translation } from './text.ts';

/** Every section that a widget speaks, by name, in the shape that Dutch (the source language) gives it. */
export interface Sections {
  shared: Translation<typeof shared>;
  proposalForm: Translation<typeof proposalForm>;
  story: Translation<typeof story>;
  proposals: Translation<typeof proposals>;
  vote: Translation<typeof vote>;
  outcome: Translation<typeof outcome>;
  trustPoll: Translation<typeof trustPoll>;
}
export type SectionName = keyof Sections;

/** A language loads a section only when a widget needs it. */
export interface Language {
  readonly sections: { readonly [Name in SectionName]: () => Promise<Sections[Name]> };
}
