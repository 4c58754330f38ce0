import { en, sections as english } from './en/index.ts';
import { nl, sections as dutch } from './nl/index.ts';
import type { Language, SectionName, Sections } from './sections.ts';

/** Every language there is. A new one is a folder and its name here; the compiler asks for the missing sections. */
export const languages = { nl, en } satisfies Record<string, Language>;
export type LanguageCode = keyof typeof languages;

/** All that a page carries of them: what a language is called is for who lists them. */
const loaders: { readonly [Code in LanguageCode]: Language['sections'] } = { nl: dutch, en: english };

/** The language to speak for a `lang` attribute or header (`en-GB`, ``, `fr`, `nl,en;q=0.8`): its own, or Dutch. */
export function languageFor(lang: string): LanguageCode {
  const code = lang.toLowerCase().split(/[-,;]/)[0]!;
  return Object.hasOwn(loaders, code) ? (code as LanguageCode) : 'nl';
}

/** One section's words in one language. */
export const loadSection = <Name extends SectionName>(language: LanguageCode, name: Name): Promise<Sections[Name]> =>
  loaders[language][name]();
