import type { Api } from '@wijkaanpak/client';
import type { Ballot, BallotInput, Issue, Vote, VoteOption } from '@wijkaanpak/domain';
import type { CSSResult, ReactiveElement, TemplateResult, nothing } from 'lit';
import type { Speech } from '../base/language.ts';
import type { Sheet } from './sheet.ts';

/** What a paper can ask of the widget that it is shown in. */
export type PaperHost = Api & Pick<ReactiveElement, 'addEventListener' | 'requestUpdate'>;

/**
 * How ballots of one kind are filled in and read. Its words are those of the vote and `Word`. A paper takes what all kinds share from
 * the sheet, so that what is fetched for one kind holds that kind alone.
 */
export interface Paper<Word extends string = string> {
  /** Beside those of every vote. */
  readonly styles: readonly CSSResult[];
  /** What is asked, above the options. */
  question(sheet: Sheet<Word>): string;
  /** What the rules allow, before anyone makes a mistake. */
  rule(sheet: Sheet<Word>): string;
  row(sheet: Sheet<Word>, option: VoteOption, index: number): TemplateResult;
  /** What follows on the options. */
  below?(sheet: Sheet<Word>): TemplateResult;
  /** How it stands, in view while scrolling; the papers of choices, grades and answers have it read out when it changes. */
  total(sheet: Sheet<Word>): TemplateResult;
  ballot(sheet: Sheet<Word>): Ballot & Pick<BallotInput, 'objections'>;
  /** What is wrong beside the choice of options. */
  check?(sheet: Sheet<Word>): Issue[];
  /** The paper for one vote, where what is on it depends on more than the kind of ballots. */
  begin?(vote: Vote, host: PaperHost): Promise<Paper>;
  /** What there is to read where nothing can be filled in: before opening, after closing, and once the ballot has been cast. */
  beside?(speech: Speech<'vote', Word>): TemplateResult | typeof nothing;
}
