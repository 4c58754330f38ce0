import type { Issue } from '@wijkaanpak/domain';
import { languageAsked, loadWords, say, type PromptSectionName, type Section, type SectionName, type Sections, type Text, type Values, type WordsOf } from '@wijkaanpak/texts';

/** The language that the nearest `lang` around an element asks for, across shadow roots; the page's own otherwise. */
export function nearestLanguage(element: Element): string {
  const marked = element.closest<HTMLElement>('[lang]');
  const root = element.getRootNode();
  return marked || !(root instanceof ShadowRoot) ? languageAsked(marked?.lang ?? '') : nearestLanguage(root.host);
}

/** What an element can say: the shared words and its own section's; `More` are words of the part of it that it shows. */
export class Speech<Name extends SectionName, More extends string = never> {
  /** The locale that its words are in: not the one asked for, where that lacks them. */
  readonly language: string;
  /** Issues and words together; a later section may say the same in words of its own. */
  readonly #texts: Readonly<Record<string, Text>>;

  protected constructor(shared: Sections['shared'], ...sections: Section[]) {
    this.language = shared.words.locale as string;
    this.#texts = Object.assign({}, ...[shared, ...sections].flatMap(({ issues, words }) => [issues, words]));
  }

  /** A section by its name, or one that comes with its widget; with `part`, the words of that part of it as well, where it has them. */
  static async load<Name extends SectionName>(asked: string, section: (Name & PromptSectionName) | WordsOf<Name>, part?: string): Promise<Speech<Name>> {
    const [shared, own] = await loadWords<Section>(asked, section);
    return new Speech(shared, own, (await own.parts?.[part!]?.()) ?? own);
  }

  say(key: keyof Sections[Name]['words'] | keyof Sections['shared']['words'] | More, values?: Values): string {
    return say(this.#texts[key as string]!, this.language, values);
  }

  /** Whether there is a sentence for it: a newer service may have more of a kind than this page. */
  knows(key: string): boolean {
    return key in this.#texts;
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
    return this.day(instant, 'short');
  }

  day(instant: string, timeStyle?: 'short'): string {
    return new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeStyle, timeZone: 'Europe/Amsterdam' }).format(new Date(instant));
  }
}
