import { nl } from './nl/index.ts';
import type { otherLanguages } from './other-languages.ts';
import type { PromptSectionName, SectionName, Sections, Translated } from './sections.ts';
import type { Section, Translation } from './text.ts';

/** A language that a sentence can be in (BCP 47). */
export type LanguageCode = 'nl' | keyof typeof otherLanguages;

/** Languages in which everything is said; the others have what was translated, and are silent about the rest. */
export type FullLanguageCode = 'nl' | 'en';

type In<Loader> = Readonly<Record<FullLanguageCode, Loader>> & Readonly<Partial<Record<LanguageCode, Loader>>>;

/** Words whose addresses come with the widget that speaks them, so that no other page carries them. */
export type Words<Source extends Section> = In<() => Promise<Translation<Source>>>;

/** The same for a section of a widget, by its name. */
export type WordsOf<Name extends SectionName> = In<() => Promise<Sections[Name]>>;

/**
 * The language that a `lang` attribute or a header asks for, whatever its region: `en` for `en-GB,en;q=0.8`. A simple form is a language of its own
 * (`nl-simple`, a variant in IANA's register). Nobody may speak it: see {@link loadWords}.
 */
export const languageAsked = (lang: string): string => /^[a-z]+(-simple)?/.exec(lang.toLowerCase())?.[0] ?? 'nl';

/**
 * What every widget says and a section, in the language asked for where it has both, else in Dutch: `locale` in the first tells which it became.
 * Only Dutch is at hand in `wijk.js`; a list of all languages would weigh on every page.
 */
export async function loadWords<Own extends Section>(asked: string, section: PromptSectionName | In<() => Promise<Own>>): Promise<readonly [shared: Sections['shared'], own: Own]> {
  const sections: Translated | undefined = asked === 'nl' ? nl : ((await import('./other-languages.ts')).otherLanguages as Readonly<Record<string, Translated>>)[asked];
  const own = (typeof section === 'string' ? sections?.[section] : section[asked as LanguageCode]) as (() => Promise<Own>) | undefined;
  return own && sections ? Promise.all([sections.shared(), own()]) : loadWords('nl', section);
}
