import type { Outcome, Vote } from '@wijkaanpak/domain';
import type { PartWords } from '../on-demand.ts';

/** What the tables of a record are made from. */
export interface RecordView {
  readonly vote: Vote;
  readonly outcome: Outcome;
  readonly words: PartWords<'record'>;
}

/** Parts of a vote, which some rules transfer, have at most five decimals. */
export const written = ({ words }: Pick<RecordView, 'words'>, value: number): string => new Intl.NumberFormat(words.language, { maximumFractionDigits: 5 }).format(value);
