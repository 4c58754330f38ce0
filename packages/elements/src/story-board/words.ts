import type { Sections } from '@wijkaanpak/texts';
import type { Speech } from '../base/language.ts';

/** What the forms of the board say: their own words, and those that stories have everywhere. */
export type FormSpeech = Speech<'story', keyof Sections['storyBoardForms']['words']>;
