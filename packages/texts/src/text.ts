/** A sentence with named values in braces, or its forms by plural category of the value `count` (CLDR: zero, one, two, few, many, other). */
export type Text = string | ({ readonly other: string } & { readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string });

export type Values = Readonly<Record<string, string | number>>;

/** What one widget says: its own words, and a sentence for each issue it may meet. */
export interface Section {
  readonly words: Readonly<Record<string, Text>>;
  readonly issues: Readonly<Record<string, Text>>;
  /** Words that only some of what it shows needs, by name. A section knows the way to its parts in its own language. */
  readonly parts?: Readonly<Record<string, () => Promise<Section>>>;
}

/** The same keys as the source language; the words may differ. Forces a translation to be complete. */
export type Translation<Source extends Section> = {
  readonly words: { readonly [Key in keyof Source['words']]: Text };
  readonly issues: { readonly [Key in keyof Source['issues']]: Text };
} & (Source extends { readonly parts: infer Parts extends Readonly<Record<string, () => Promise<Section>>> }
  ? { readonly parts: { readonly [Name in keyof Parts]: () => Promise<Translation<Awaited<ReturnType<Parts[Name]>>>> } }
  : unknown);

/** Fills in a sentence. Numbers are written as the language does; `count` chooses the plural form. */
export function say(text: Text, language: string, values: Values = {}): string {
  const sentence = typeof text === 'string' ? text : (text[new Intl.PluralRules(language).select(Number(values['count']))] ?? text.other);
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : (value ?? whole);
  });
}
