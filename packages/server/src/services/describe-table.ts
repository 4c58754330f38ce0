import { breakdownColumns, resultColumns } from '@wijkaanpak/domain';
import { allWordings, loadServiceSection, wordingFingerprints, type Text } from '@wijkaanpak/texts';

/** What a column may hold, as CSV on the Web says it. */
export type Datatype = string | { readonly base: string; readonly minimum: number; readonly maximum?: number };

const datatypes: { readonly [column: string]: Datatype } = {
  opens_at: 'dateTime', closes_at: 'dateTime', wording_version: 'integer', series: 'integer', invited: 'integer', responded: { base: 'integer', minimum: 10 }, answers: { base: 'integer', minimum: 10 },
  mean: { base: 'decimal', minimum: 0, maximum: 10 }, lower: 'decimal', upper: 'decimal', level: { base: 'decimal', minimum: 0, maximum: 1 }, standard_error: { base: 'decimal', minimum: 0 }, design_effect: { base: 'decimal', minimum: 1 },
};

/** The same in Dutch and in English. */
export type InBoth = readonly [dutch: Text, english: Text];

export interface DescribedColumn {
  readonly name: string;
  readonly words: InBoth;
  readonly datatype?: Datatype;
}

export interface DescribedTable {
  /** Where the table is. */
  readonly table: string;
  /** Names the poll. */
  readonly title: string;
  readonly words: InBoth;
  readonly columns: readonly DescribedColumn[];
  readonly primaryKey?: readonly string[];
  /** What there is to know beside the columns, as annotations. */
  readonly notes?: readonly object[];
}

/** What a table is and what its columns are, for programs and people (CSV on the Web, W3C 2015). */
export const describe = ({ table, title, words, columns, primaryKey, notes }: DescribedTable): object => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
  url: table,
  'dc:title': title,
  'dc:description': inBoth(words),
  ...(notes && { notes }),
  dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
  tableSchema: { columns: columns.map(({ name, words: own, datatype }) => ({ name, titles: name, 'dc:description': inBoth(own), datatype: datatype ?? datatypes[name] ?? 'string', null: [''] })), ...(primaryKey && { primaryKey }) },
});

const inBoth = ([dutch, english]: InBoth) => [{ '@value': dutch, '@language': 'nl' }, { '@value': english, '@language': 'en' }];

type Described = Pick<DescribedTable, 'table' | 'title'>;

/** The table of a poll's figures. */
export async function describeTable(described: Described): Promise<object> {
  const [dutch, english] = await Promise.all([loadServiceSection('nl', 'trustTable'), loadServiceSection('en', 'trustTable')]);
  return describe({ ...described, words: [dutch.words.description, english.words.description], columns: resultColumns.map((name) => ({ name, words: [dutch.words[name], english.words[name]] })), primaryKey: ['wave', 'question'], notes: wordingNotes() });
}

/** The table of a poll's figures by group. */
export async function describeGroups(described: Described): Promise<object> {
  const [dutch, english] = await Promise.all([loadServiceSection('nl', 'trustGroups'), loadServiceSection('en', 'trustGroups')]);
  return describe({ ...described, words: [dutch.words.description, english.words.description], columns: breakdownColumns.map((name) => ({ name, words: [dutch.words[name], english.words[name]] })), primaryKey: ['wave', 'question', 'by', 'group'], notes: wordingNotes() });
}

const wordingNotes = (): object[] => Object.keys(wordingFingerprints).map(Number).map(wordingNote);

/** How a version was asked, an annotation in the sense of CSV on the Web: the fingerprint of its words in each language, and for each question who tested it, which may be nobody. */
const wordingNote = (version: number): object => ({
  wording_version: version,
  scale: { minimum: 0, maximum: 10 },
  fingerprints: wordingFingerprints[version],
  wordings: allWordings(version).map(({ question, language, origin, validated }) => ({ question, language, origin, validated })),
});
