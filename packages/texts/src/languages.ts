import { nl } from './nl/index.ts';
import { otherLanguages } from './other-languages.ts';
import type { Loaders, PromptSectionName } from './sections.ts';
import { languageAsked, type FullLanguageCode, type LanguageCode } from './words.ts';

/** Languages in which everything is said. */
export const fullLanguages = ['nl', 'en'] as const satisfies readonly FullLanguageCode[];

/** Every language there is, Dutch first, with the sections that it has. */
export const languages: Readonly<Record<FullLanguageCode, Loaders>> & Readonly<Record<LanguageCode, Partial<Loaders>>> = { nl, ...otherLanguages };

/** The languages that have a section, Dutch first. */
export const languagesWith = (section: PromptSectionName): LanguageCode[] => (Object.keys(languages) as LanguageCode[]).filter((code) => languages[code][section]);

/** The language to speak for a `lang` attribute or header (`en-GB`, ``, `fr`, `nl,en;q=0.8`): its own, or Dutch. */
export function languageFor(lang: string): LanguageCode {
  const asked = languageAsked(lang);
  return Object.hasOwn(languages, asked) ? (asked as LanguageCode) : 'nl';
}
