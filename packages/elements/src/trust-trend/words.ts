import { loadSection, type LanguageCode, type Section, type trustTrendDetailWords, type trustTrendWords, type Words } from '@wijkaanpak/texts';
import { Speech } from '../base/language.ts';

type KeysOf<Loaders extends { readonly nl: () => Promise<Section> }> = keyof Awaited<ReturnType<Loaders['nl']>>['words'] & string;

/** Speaks words whose address this widget carries itself, beside the shared ones. */
export class OwnSpeech<Key extends string> extends Speech<'shared', Key> {
  static async from<Source extends Section>(language: LanguageCode, words: Words<Source>): Promise<OwnSpeech<keyof Source['words'] & string>> {
    return new OwnSpeech(language, ...(await Promise.all([loadSection(language, 'shared'), words[language]() as Promise<Section>])));
  }
}

export type TrendSpeech = Speech<'shared', KeysOf<typeof trustTrendWords>>;
export type DetailSpeech = Speech<'shared', KeysOf<typeof trustTrendDetailWords>>;
