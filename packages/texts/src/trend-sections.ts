import type * as trustTrend from './nl/trust-trend.ts';
import type * as trustTrendResults from './nl/trust-trend-results.ts';
import type * as trustTrendTables from './nl/trust-trend-tables.ts';
import type { Words } from './words.ts';

// Addresses that travel with the widget that speaks them: those of Dutch sections are in the first file of every page, whatever widget it has.

/** What `<wijk-trust-trend>` says as long as there are no results. */
export const trustTrendWords: Words<typeof trustTrend> = {
  nl: () => import('./nl/trust-trend.ts'),
  'nl-simple': () => import('./nl-simple/trust-trend.ts'),
  en: () => import('./en/trust-trend.ts'),
  tr: () => import('./tr/trust-trend.ts'),
  ar: () => import('./ar/trust-trend.ts'),
  pl: () => import('./pl/trust-trend.ts'),
  uk: () => import('./uk/trust-trend.ts'),
};

/** What it says of results, with every sentence on statistics that it may need. */
export const trustTrendResultWords: Words<typeof trustTrendResults> = {
  nl: () => import('./nl/trust-trend-results.ts'),
  'nl-simple': () => import('./nl-simple/trust-trend-results.ts'),
  en: () => import('./en/trust-trend-results.ts'),
  tr: () => import('./tr/trust-trend-results.ts'),
  ar: () => import('./ar/trust-trend-results.ts'),
  pl: () => import('./pl/trust-trend-results.ts'),
  uk: () => import('./uk/trust-trend-results.ts'),
};

/** What its tables and its reading guide say, once a reader opens them. */
export const trustTrendTableWords: Words<typeof trustTrendTables> = {
  nl: () => import('./nl/trust-trend-tables.ts'),
  'nl-simple': () => import('./nl-simple/trust-trend-tables.ts'),
  en: () => import('./en/trust-trend-tables.ts'),
  tr: () => import('./tr/trust-trend-tables.ts'),
  ar: () => import('./ar/trust-trend-tables.ts'),
  pl: () => import('./pl/trust-trend-tables.ts'),
  uk: () => import('./uk/trust-trend-tables.ts'),
};
