import { loadWords, type Section, type trustTrendResultWords, type trustTrendTableWords, type trustTrendWords, type Words } from '@wijkaanpak/texts';
import { Speech } from '../base/language.ts';

/** Speaks words whose address this widget carries itself, beside the shared ones. */
export class OwnSpeech<Key extends string> extends Speech<'shared', Key> {
  static async from<Source extends Section>(language: string, words: Words<Source>): Promise<OwnSpeech<keyof Source['words'] & string>> {
    return new OwnSpeech(...(await loadWords<Section>(language, words)));
  }
}

type KeysOf<Loaders extends { readonly nl: () => Promise<Section> }> = keyof Awaited<ReturnType<Loaders['nl']>>['words'] & string;
export type TrendSpeech = Speech<'shared', KeysOf<typeof trustTrendWords>>;
export type ResultSpeech = Speech<'shared', KeysOf<typeof trustTrendResultWords>>;
export type TableSpeech = Speech<'shared', KeysOf<typeof trustTrendTableWords>>;
