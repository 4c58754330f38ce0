import { languages, type LanguageCode } from './languages.ts';
import { serviceSections } from './service-sections.ts';
import type { Text } from './text.ts';

/** The sentence for every issue code of every section, for who speaks to all of them (the service). */
export async function issueTexts(language: LanguageCode): Promise<Readonly<Record<string, Text>>> {
  const loaders = [...Object.values(languages[language].sections), ...Object.values(serviceSections[language])];
  const sections = await Promise.all(loaders.map((load) => load()));
  return Object.assign({}, ...sections.map((section) => section.issues));
}
