import type * as deskEntry from './nl/desk-entry.ts';
import type * as deskWork from './nl/desk-work.ts';
import type { Words } from './words.ts';

/** What `<wijk-desk-entry>` says to who is not logged in. */
export const deskEntryWords: Words<typeof deskEntry> = { nl: () => import('./nl/desk-entry.ts'), en: () => import('./en/desk-entry.ts') };

/** What it says to who types over forms, beside the words of the poll. */
export const deskWorkWords: Words<typeof deskWork> = { nl: () => import('./nl/desk-work.ts'), en: () => import('./en/desk-work.ts') };
