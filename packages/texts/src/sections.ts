import type * as challengeCourse from './nl/challenge-course.ts';
import type * as challengeDrafting from './nl/challenge-drafting.ts';
import type * as challengeForms from './nl/challenge-forms.ts';
import type * as challengeLaw from './nl/challenge-law.ts';
import type * as challenge from './nl/challenge.ts';
import type * as commitmentForms from './nl/commitment-forms.ts';
import type * as commitmentHolders from './nl/commitment-holders.ts';
import type * as commitments from './nl/commitments.ts';
import type * as mandateAnswers from './nl/mandate-answers.ts';
import type * as mandateForms from './nl/mandate-forms.ts';
import type * as mandateQuestions from './nl/mandate-questions.ts';
import type * as mandates from './nl/mandates.ts';
import type * as network from './nl/network.ts';
import type * as outcome from './nl/outcome.ts';
import type * as programme from './nl/programme.ts';
import type * as programmeFigures from './nl/programme-figures.ts';
import type * as promiseKeeping from './nl/promise-keeping.ts';
import type * as proposalForm from './nl/proposal-form.ts';
import type * as proposalPartner from './nl/proposal-partner.ts';
import type * as proposalRoad from './nl/proposal-road.ts';
import type * as proposals from './nl/proposals.ts';
import type * as roundQuestions from './nl/round-questions.ts';
import type * as shared from './nl/shared.ts';
import type * as similarProposals from './nl/similar-proposals.ts';
import type * as story from './nl/story.ts';
import type * as ownStory from './nl/own-story.ts';
import type * as storyBoard from './nl/story-board.ts';
import type * as storyBoardForms from './nl/story-board-forms.ts';
import type * as storyExtras from './nl/story-extras.ts';
import type * as table from './nl/table.ts';
import type * as trustFeedback from './nl/trust-feedback.ts';
import type * as toldStories from './nl/told-stories.ts';
import type * as trustPoll from './nl/trust-poll.ts';
import type * as vote from './nl/vote.ts';
import type { Translation } from './text.ts';

/** Every section that a widget speaks, by name, in the shape that Dutch (the source language) gives it. */
export interface Sections {
  shared: Translation<typeof shared>;
  proposalForm: Translation<typeof proposalForm>;
  similarProposals: Translation<typeof similarProposals>;
  story: Translation<typeof story>;
  storyExtras: Translation<typeof storyExtras>;
  ownStory: Translation<typeof ownStory>;
  storyBoard: Translation<typeof storyBoard>;
  storyBoardForms: Translation<typeof storyBoardForms>;
  proposals: Translation<typeof proposals>;
  proposalRoad: Translation<typeof proposalRoad>;
  proposalPartner: Translation<typeof proposalPartner>;
  vote: Translation<typeof vote>;
  outcome: Translation<typeof outcome>;
  table: Translation<typeof table>;
  programme: Translation<typeof programme>;
  network: Translation<typeof network>;
  programmeFigures: Translation<typeof programmeFigures>;
  toldStories: Translation<typeof toldStories>;
  trustPoll: Translation<typeof trustPoll>;
  trustFeedback: Translation<typeof trustFeedback>;
  roundQuestions: Translation<typeof roundQuestions>;
  commitments: Translation<typeof commitments>;
  promiseKeeping: Translation<typeof promiseKeeping>;
  commitmentForms: Translation<typeof commitmentForms>;
  commitmentHolders: Translation<typeof commitmentHolders>;
  challenge: Translation<typeof challenge>;
  challengeLaw: Translation<typeof challengeLaw>;
  challengeDrafting: Translation<typeof challengeDrafting>;
  challengeCourse: Translation<typeof challengeCourse>;
  challengeForms: Translation<typeof challengeForms>;
  mandates: Translation<typeof mandates>;
  mandateAnswers: Translation<typeof mandateAnswers>;
  mandateQuestions: Translation<typeof mandateQuestions>;
  mandateForms: Translation<typeof mandateForms>;
}
export type SectionName = keyof Sections;
/** Words that a part of a widget says; the section of that widget knows the way to them. */
export type PartSectionName = 'promiseKeeping' | 'programmeFigures' | 'challengeLaw' | 'challengeDrafting' | 'challengeCourse' | 'challengeForms' | 'commitmentForms' | 'commitmentHolders' | 'proposalRoad' | 'proposalPartner' | 'similarProposals' | 'mandateAnswers' | 'mandateQuestions' | 'mandateForms' | 'roundQuestions' | 'storyExtras' | 'ownStory' | 'storyBoardForms' | 'toldStories';
/** Sections whose addresses are in `wijk.js`, so that they come together with their widget. */
export type PromptSectionName = Exclude<SectionName, PartSectionName | 'challenge' | 'commitments' | 'mandates' | 'network' | 'outcome' | 'programme' | 'proposals' | 'story' | 'storyBoard' | 'table' | 'trustFeedback'>;

/** Where the words of each section are in a language, which loads one only when a widget needs it. */
export type Loaders = { readonly [Name in PromptSectionName]: () => Promise<Sections[Name]> };

/** A language that may lack sections: a widget whose section it lacks speaks Dutch. What every widget says it always has. */
export type Translated = Pick<Loaders, 'shared'> & Partial<Loaders>;
