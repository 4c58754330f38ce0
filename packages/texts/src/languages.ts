import { en } from './en/index.ts';
import { nl } from './nl/index.ts';
import type { Language, PromptSectionName, Sections } from './sections.ts';

/** Every language there is. A new one is a folder and a line here; the compiler asks for the missing sections. */
export const languages = { nl, en } satisfies Record<string, Language>;
export type LanguageCode = keyof typeof languages;

/** The language to speak for a `lang` attribute or header (`en-GB`, ``, `fr`, `nl,en;q=0.8`): its own, or Dutch. */
export function languageFor(lang: string): LanguageCode {
  const code = lang.toLowerCase().split(/[-,;]/)[0]!;
  return Object.hasOwn(languages, code) ? (code as LanguageCode) : 'nl';
}

/** One section's words in one language. */
export const loadSection = <Name extends PromptSectionName>(language: LanguageCode, name: Name): Promise<Sections[Name]> =>
  (languages[language] as Language).sections[name]();
