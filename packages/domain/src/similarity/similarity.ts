import { stopWords } from './stop-words.ts';

/** How often each three-letter piece occurs: `|ban`, `ank`, `nk|`. Pieces of words stand a typing error, a plural and a compound, which whole words do not. */
type Profile = ReadonlyMap<string, number>;

const wordsOf = (text: string): string[] =>
  (text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && !stopWords.has(word));

function profileOf(text: string): Profile {
  const profile = new Map<string, number>();
  for (const word of wordsOf(text)) {
    const signs = [...`|${word}|`];
    for (let start = 0; start + 3 <= signs.length; start += 1) {
      const piece = signs.slice(start, start + 3).join('');
      profile.set(piece, (profile.get(piece) ?? 0) + 1);
    }
  }
  return profile;
}

const dot = (a: Profile, b: Profile): number => [...a].reduce((sum, [piece, times]) => sum + times * (b.get(piece) ?? 0), 0);

function cosine(a: Profile, b: Profile): number {
  const lengths = Math.sqrt(dot(a, a) * dot(b, b));
  return lengths === 0 ? 0 : Math.min(1, dot(a, b) / lengths);
}

/** How alike two texts are in their words: 0 (nothing in common) to 1. Cosine of trigram counts without stop words (Salton & McGill 1983). A suggestion, it decides nothing. */
export const similarity = (a: string, b: string): number => cosine(profileOf(a), profileOf(b));

export interface SimilarWish {
  /** From what likeness on, 0 to 1. */
  readonly atLeast: number;
  readonly most: number;
}

/** The items whose text is most like this one, likest first; equal ones keep their order. */
export function mostSimilar<Item>(text: string, items: readonly Item[], { textOf, atLeast, most }: SimilarWish & { readonly textOf: (item: Item) => string }): Item[] {
  const own = profileOf(text);
  return items
    .map((item) => ({ item, likeness: cosine(own, profileOf(textOf(item))) }))
    .filter(({ likeness }) => likeness >= atLeast)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ item }) => item);
}
