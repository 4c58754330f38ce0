import type { LanguageCode } from './languages.ts';

/** What a reader chooses a language by; apart from its words, so that no page carries it. */
export interface LanguageName {
  /** Its own name, as its speakers write it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

export const languageNames: Readonly<Record<LanguageCode, LanguageName>> = {
  nl: { name: 'Nederlands', direction: 'ltr' },
  en: { name: 'English', direction: 'ltr' },
};
