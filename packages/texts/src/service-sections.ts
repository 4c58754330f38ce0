import { service as ar } from './ar/service.ts';
import { service as en } from './en/service.ts';
import type * as commitmentFeeds from './nl/commitment-feeds.ts';
import type * as messages from './nl/messages.ts';
import type * as paper from './nl/paper.ts';
import type * as pabulib from './nl/pabulib.ts';
import type * as programmes from './nl/programmes.ts';
import type * as roundFeeds from './nl/round-feeds.ts';
import type * as statistics from './nl/statistics.ts';
import type * as subscriptions from './nl/subscriptions.ts';
import type * as tables from './nl/tables.ts';
import type * as terms from './nl/terms.ts';
import type * as trustGroups from './nl/trust-groups.ts';
import type * as trustSheets from './nl/trust-sheets.ts';
import type * as trustTable from './nl/trust-table.ts';
import { service as nl } from './nl/service.ts';
import { service as nlSimple } from './nl-simple/service.ts';
import { service as pl } from './pl/service.ts';
import type { Translation } from './text.ts';
import { service as tr } from './tr/service.ts';
import { service as uk } from './uk/service.ts';
import { languageAsked, type FullLanguageCode, type LanguageCode } from './words.ts';

/** Sections that no widget loads: words of the service and the documentation. Apart from the others, so that no page carries their addresses. */
export interface ServiceSections {
  commitmentFeeds: Translation<typeof commitmentFeeds>;
  /** What only programs meet, not who fills in a widget. */
  messages: Translation<typeof messages>;
  /** What a questionnaire on paper says beside its questions. */
  paper: Translation<typeof paper>;
  pabulib: Translation<typeof pabulib>;
  /** What who keeps a programme meets. */
  programmes: Translation<typeof programmes>;
  /** What feeds of a trust poll say. */
  roundFeeds: Translation<typeof roundFeeds>;
  statistics: Translation<typeof statistics>;
  /** What who connects another system meets. */
  subscriptions: Translation<typeof subscriptions>;
  /** What who acts for a wijktafel meets. */
  tables: Translation<typeof tables>;
  terms: Translation<typeof terms>;
  /** What the columns of a table by group are. */
  trustGroups: Translation<typeof trustGroups>;
  /** What a file of answer sheets is and what its columns are. */
  trustSheets: Translation<typeof trustSheets>;
  /** What the columns of a table of results are. */
  trustTable: Translation<typeof trustTable>;
}
export type ServiceSectionName = keyof ServiceSections;
export type ServiceLoaders = { readonly [Name in ServiceSectionName]: () => Promise<ServiceSections[Name]> };

export const serviceSections: Readonly<Record<FullLanguageCode, ServiceLoaders>> & Readonly<Partial<Record<LanguageCode, Partial<ServiceLoaders>>>> = { nl, 'nl-simple': nlSimple, en, tr, ar, pl, uk };

/** The language in which the service can say a section for a `lang` attribute or header: the one asked for, or Dutch. */
export function serviceLanguageFor(lang: string, name: ServiceSectionName): LanguageCode {
  const asked = languageAsked(lang);
  return Object.hasOwn(serviceSections, asked) && serviceSections[asked as LanguageCode]?.[name] ? (asked as LanguageCode) : 'nl';
}

/** One such section's words in a language that has it ({@link serviceLanguageFor}). */
export const loadServiceSection = <Name extends ServiceSectionName>(language: LanguageCode, name: Name): Promise<ServiceSections[Name]> => ((serviceSections[language]?.[name] ?? serviceSections.nl[name]) as () => Promise<ServiceSections[Name]>)();
