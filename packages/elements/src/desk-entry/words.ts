import { deskEntryWords, loadWords } from '@wijkaanpak/texts';
import { Speech } from '../base/language.ts';

/** Speaks to who is not logged in yet, in words that this widget carries itself; what it says at work comes with the work. */
export class DeskSpeech extends Speech<'shared', 'login'> {
  static async in(language: string): Promise<DeskSpeech> {
    return new DeskSpeech(...(await loadWords(language, deskEntryWords)));
  }
}
