import type { LanguageCode } from './languages.ts';
import type * as trustTrend from './nl/trust-trend.ts';
import type * as trustTrendDetails from './nl/trust-trend-details.ts';
import type { Section, Translation } from './text.ts';

/** Where the words of a section are, in each language. */
export type Words<Source extends Section> = { readonly [Code in LanguageCode]: () => Promise<Translation<Source>> };

// Addresses that travel with the widget that speaks them: those of `languages` are in the first file of every page, whatever widget it has.

/** What `<wijk-trust-trend>` says, with every sentence on statistics that it may need. */
export const trustTrendWords: Words<typeof trustTrend> = { nl: () => import('./nl/trust-trend.ts'), en: () => import('./en/trust-trend.ts') };

/** What its tables and its reading guide say, once a reader opens them. */
export const trustTrendDetailWords: Words<typeof trustTrendDetails> = { nl: () => import('./nl/trust-trend-details.ts'), en: () => import('./en/trust-trend-details.ts') };
