import type { MandatePage } from '@wijkaanpak/client/addresses';
import type { NamedPerson } from '@wijkaanpak/domain';
import type { Speech } from '../base/language.ts';

/** The names behind what a register refers to by code. */
export interface Names {
  readonly subject: (id: string) => string;
  readonly area: (code: string) => string;
  readonly organisation: (id: string) => string;
  /** How a person can be reached; undefined where their organisation does not say. */
  readonly reach: (person: NamedPerson) => string | undefined;
}

export const namesIn = ({ subjects, areas, partners }: Pick<MandatePage, 'subjects' | 'areas' | 'partners'>): Names => ({
  subject: (id) => subjects.find((one) => one.id === id)?.name ?? id,
  area: (code) => areas.find((one) => one.code === code)?.name ?? code,
  organisation: (id) => partners.find((one) => one.id === id)?.name ?? id,
  reach: ({ organisation, name }) => partners.find(({ id }) => id === organisation)?.people.find((one) => one.name === name)?.reach,
});

export const listed = ({ language }: Pick<Speech<'mandates'>, 'language'>, items: readonly string[]): string => new Intl.ListFormat(language).format(items);
