import { languages, type LanguageCode } from './languages.ts';
import type { Text } from './text.ts';

/** The sentence for every issue code of every section, for who speaks to all of them (the service). */
export async function issueTexts(language: LanguageCode): Promise<Readonly<Record<string, Text>>> {
  const sections = await Promise.all(Object.values(languages[language].sections).map((load) => load()));
  return Object.assign({}, ...sections.map((section) => section.issues));
}
