import type * as notHeard from './nl/not-heard.ts';
import type { Words } from './words.ts';

// Words of widgets for professionals: their addresses travel with the widget that speaks them, not with every page.

/** What `<wijk-not-heard>` says. */
export const notHeardWords: Words<typeof notHeard> = { nl: () => import('./nl/not-heard.ts'), en: () => import('./en/not-heard.ts') };
