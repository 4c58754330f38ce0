import * as en from './en/requests.ts';
import { languages, type LanguageCode } from './languages.ts';
import * as nl from './nl/requests.ts';
import type { Text, Translation } from './text.ts';

/** Apart from the widgets' sections, so that no page carries them. */
const requests: { readonly [Code in LanguageCode]: Translation<typeof nl> } = { nl, en };

/** The sentence for every issue code of every section, for who speaks to all of them (the service). */
export async function issueTexts(language: LanguageCode): Promise<Readonly<Record<string, Text>>> {
  const { sections: widgets } = languages[language];
  const loaders = [...Object.values(widgets), ...Object.values((await widgets.vote()).ballots)];
  const sections = await Promise.all(loaders.map((load) => load()));
  return Object.assign({}, ...[...sections, requests[language]].map((section) => section.issues));
}
