import { loadWords, notHeardWords } from '@wijkaanpak/texts';
import { Speech } from '../base/language.ts';

type Word = keyof Awaited<ReturnType<(typeof notHeardWords)['nl']>>['words'] & string;

/** Speaks words whose address this widget carries itself, beside the shared ones. */
export class NotHeardSpeech extends Speech<'shared', Word> {
  static async in(language: string): Promise<NotHeardSpeech> {
    return new NotHeardSpeech(...(await loadWords(language, notHeardWords)));
  }

  percent(share: number): string {
    return new Intl.NumberFormat(this.language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  }

  /** "a, b of c". */
  either(names: readonly string[]): string {
    return new Intl.ListFormat(this.language, { type: 'disjunction' }).format(names);
  }

  /** A language by its own name in the reader's language. */
  languageName(code: string): string {
    return new Intl.DisplayNames(this.language, { type: 'language' }).of(code) ?? code;
  }
}
