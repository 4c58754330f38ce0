import type { Issue } from '@wijkaanpak/domain';
import { languageFor, loadSection, say, type LanguageCode, type Section, type SectionName, type Sections, type Text, type Values } from '@wijkaanpak/texts';

/** The nearest `lang` around an element, across shadow roots; the page's own otherwise. */
export function nearestLanguage(element: Element): LanguageCode {
  const marked = element.closest('[lang]');
  if (marked) return languageFor((marked as HTMLElement).lang);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : languageFor('');
}

/** What an element can say: the shared words and its own section's; `More` are words that came with what it shows now. */
export class Speech<Name extends SectionName, More extends string = never> {
  readonly language: LanguageCode;
  /** Words and issues together: an issue that a section has words for of its own is said in those. */
  readonly #texts: Readonly<Record<string, Text>>;

  private constructor(language: LanguageCode, ...sections: Section[]) {
    this.language = language;
    this.#texts = Object.assign({}, ...sections.flatMap(({ issues, words }) => [issues, words]));
  }

  static async load<Name extends SectionName>(language: LanguageCode, name: Name): Promise<Speech<Name>> {
    return new Speech(language, ...(await Promise.all([loadSection(language, 'shared'), loadSection(language, name)])));
  }

  /** The same with the words of one more section. */
  with<Word extends string>(section: Section & { readonly words: { readonly [Key in Word]: Text } }): Speech<Name, Word> {
    return new Speech(this.language, { issues: this.#texts, words: {} }, section);
  }

  say(key: keyof Sections[Name]['words'] | keyof Sections['shared']['words'] | More, values?: Values): string {
    return say(this.#texts[key as string]!, this.language, values);
  }

  /** A newer service may know an issue that this page does not. */
  sayIssue({ code, values }: Issue): string {
    return say(this.#texts[code] ?? this.#texts['field.wrong-type']!, this.language, values);
  }

  /** An amount in the vote's currency, without needless decimals: `€ 3.000`. */
  money(cents: number, currency = 'EUR'): string {
    return new Intl.NumberFormat(this.language, { style: 'currency', currency, minimumFractionDigits: cents % 100 ? 2 : 0, maximumFractionDigits: 2 }).format(cents / 100);
  }

  /** Day and time in the Netherlands, wherever the reader's clock stands. */
  moment(instant: string): string {
    return new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(new Date(instant));
  }

  day(instant: string): string {
    return new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(new Date(instant));
  }
}
