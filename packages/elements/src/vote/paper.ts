import type { Ballot, Issue, VoteOption } from '@wijkaanpak/domain';
import type { CSSResult, TemplateResult } from 'lit';
import type { Sheet } from './sheet.ts';

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
  ballot(sheet: Sheet<Word>): Ballot;
  /** What is wrong beside the choice of options. */
  check?(sheet: Sheet<Word>): Issue[];
}
