import { service as en } from './en/service.ts';
import type { LanguageCode } from './languages.ts';
import type * as challenge from './nl/challenge.ts';
import type * as commitmentFeeds from './nl/commitment-feeds.ts';
import type * as messages from './nl/messages.ts';
import type * as paper from './nl/paper.ts';
import type * as pabulib from './nl/pabulib.ts';
import type * as programmes from './nl/programmes.ts';
import type * as statistics from './nl/statistics.ts';
import type * as tables from './nl/tables.ts';
import type * as terms from './nl/terms.ts';
import type * as trustTable from './nl/trust-table.ts';
import { service as nl } from './nl/service.ts';
import type { Translation } from './text.ts';

/** Sections that no widget loads: words of the service and the documentation. Apart from the others, so that no page carries their addresses. */
export interface ServiceSections {
  challenge: Translation<typeof challenge>;
  commitmentFeeds: Translation<typeof commitmentFeeds>;
  /** What only programs meet, not who fills in a widget. */
  messages: Translation<typeof messages>;
  /** What a questionnaire on paper says beside its questions. */
  paper: Translation<typeof paper>;
  pabulib: Translation<typeof pabulib>;
  /** What who keeps a programme meets. */
  programmes: Translation<typeof programmes>;
  statistics: Translation<typeof statistics>;
  /** What who acts for a wijktafel meets. */
  tables: Translation<typeof tables>;
  terms: Translation<typeof terms>;
  /** What the columns of a table of results are. */
  trustTable: Translation<typeof trustTable>;
}
export type ServiceSectionName = keyof ServiceSections;
export type ServiceLoaders = { readonly [Name in ServiceSectionName]: () => Promise<ServiceSections[Name]> };

export const serviceSections: { readonly [Code in LanguageCode]: ServiceLoaders } = { nl, en };

/** One such section's words in one language. */
export const loadServiceSection = <Name extends ServiceSectionName>(language: LanguageCode, name: Name): Promise<ServiceSections[Name]> => serviceSections[language][name]();
