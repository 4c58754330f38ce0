import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { nlSimple } from './nl-simple/index.ts';
import { pl } from './pl/index.ts';
import type { Loaders, Translated } from './sections.ts';
import { tr } from './tr/index.ts';
import { uk } from './uk/index.ts';

/** Every language beside Dutch. A new one is a folder and a line here, and its name in `language-names.ts`; the compiler asks for all words of each section that it has. */
export const otherLanguages = { 'nl-simple': nlSimple, en, tr, ar, pl, uk } satisfies Readonly<Record<string, Translated>> & { readonly en: Loaders };
