import type { Issue } from '@wijkaanpak/domain';
import { languageFor, loadSection, say, type LanguageCode, type SectionName, type Sections, type Text, type Values } from '@wijkaanpak/texts';

/** The nearest `lang` around an element, across shadow roots; the page's own otherwise. */
export function nearestLanguage(element: Element): LanguageCode {
  const marked = element.closest('[lang]');
  if (marked) return languageFor((marked as HTMLElement).lang);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : languageFor('');
}

/** What an element can say: the shared words and its own section's. */
export class Speech<Name extends SectionName> {
  readonly language: LanguageCode;
  readonly #words: Readonly<Record<string, Text>>;
  readonly #issues: Readonly<Record<string, Text>>;

  private constructor(language: LanguageCode, shared: Sections['shared'], own: Sections[Name]) {
    this.language = language;
    this.#words = { ...shared.words, ...own.words };
    this.#issues = { ...shared.issues, ...own.issues };
  }

  static async load<Name extends SectionName>(language: LanguageCode, name: Name): Promise<Speech<Name>> {
    const [shared, own] = await Promise.all([loadSection(language, 'shared'), loadSection(language, name)]);
    return new Speech(language, shared, own);
  }

  say(key: keyof Sections[Name]['words'] | keyof Sections['shared']['words'], values?: Values): string {
    return say(this.#words[key as string]!, this.language, values);
  }

  /** Whether there is a sentence for it: a newer service may have more of a kind than this page. */
  knows(key: string): boolean {
    return key in this.#words;
  }

  /** A newer service may know an issue that this page does not. */
  sayIssue({ code, values }: Issue): string {
    return say(this.#issues[code] ?? this.#issues['field.wrong-type']!, this.language, values);
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
