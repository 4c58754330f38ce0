import { outcomeSections, type Sections } from '@wijkaanpak/texts';
import type { CSSResult, LitElement } from 'lit';
import { Speech } from '../base/language.ts';

type Parts = Sections['outcome']['parts'];
export type PartName = keyof Parts;

/** An outcome's words with those of one part of it. */
export type PartWords<Name extends PartName> = Speech<'outcome', keyof Awaited<ReturnType<Parts[Name]>>['words'] & string>;

/** What has been loaded: the code, and its words in one language. */
export interface Loaded<Part, Name extends PartName> {
  readonly part: Part;
  readonly words: PartWords<Name>;
}

export interface OnDemand<Part, Name extends PartName> {
  /** Undefined as long as it has not come. */
  loaded(language: string): Loaded<Part, Name> | undefined;
  /** Undefined where it cannot be loaded. The host renders again once it has come. */
  load(language: string): Promise<Loaded<Part, Name> | undefined>;
}

/** A part of the outcome that not every visitor needs: its code, its style and its words are loaded when one does. */
export function onDemand<Part extends { readonly styles: CSSResult }, Name extends PartName>(host: LitElement, name: Name, get: () => Promise<Part>): OnDemand<Part, Name> {
  const known: { [language: string]: Loaded<Part, Name> } = {};
  return {
    loaded: (language) => known[language],
    async load(language) {
      try {
        const [part, words] = await Promise.all([get(), Speech.load(language, outcomeSections, name)]);
        const sheets = (host.renderRoot as ShadowRoot).adoptedStyleSheets;
        const sheet = part.styles.styleSheet!;
        if (!sheets.includes(sheet)) sheets.push(sheet);
        host.requestUpdate();
        return (known[words.language] ??= { part, words });
      } catch (error) {
        reportError(error);
        return undefined;
      }
    },
  };
}
