import type { LanguageCode } from './words.ts';

/** What a reader chooses a language by: its own name, as its speakers write it. Apart from its words, so that no page carries it for nothing. */
export const languageNames: Readonly<Record<LanguageCode, string>> = { nl: 'Nederlands', 'nl-simple': 'Eenvoudig Nederlands', en: 'English', tr: 'Türkçe', ar: 'العربية', pl: 'Polski', uk: 'Українська' };
