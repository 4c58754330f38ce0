import type { LanguageCode } from './languages.ts';

/** What a language is called by its speakers, and how they write. Apart from its words: no widget says it. */
export const languageNames: { readonly [Code in LanguageCode]: { readonly name: string; readonly direction: 'ltr' | 'rtl' } } = {
  nl: { name: 'Nederlands', direction: 'ltr' },
  en: { name: 'English', direction: 'ltr' },
};
