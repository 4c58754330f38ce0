import { resultColumns, type ResultColumn } from '@wijkaanpak/domain';
import { allWordings, loadServiceSection, wordingFingerprints } from '@wijkaanpak/texts';

const datatypes: { readonly [Column in ResultColumn]?: string | { readonly base: string; readonly minimum: number; readonly maximum?: number } } = {
  opens_at: 'dateTime', closes_at: 'dateTime', wording_version: 'integer', series: 'integer', invited: 'integer', responded: { base: 'integer', minimum: 10 }, answers: { base: 'integer', minimum: 10 },
  mean: { base: 'decimal', minimum: 0, maximum: 10 }, lower: 'decimal', upper: 'decimal', level: { base: 'decimal', minimum: 0, maximum: 1 }, standard_error: { base: 'decimal', minimum: 0 }, design_effect: { base: 'decimal', minimum: 1 },
};

/** What the columns of a poll's table are, for programs and people (CSV on the Web, W3C 2015). `table` is where the table is; `title` names the poll. */
export async function describeTable({ table, title }: { readonly table: string; readonly title: string }): Promise<object> {
  const [dutch, english] = await Promise.all([loadServiceSection('nl', 'trustTable'), loadServiceSection('en', 'trustTable')]);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    url: table,
    'dc:title': title,
    'dc:description': [{ '@value': dutch.words.description, '@language': 'nl' }, { '@value': english.words.description, '@language': 'en' }],
    notes: Object.keys(wordingFingerprints).map(Number).map(wordingNote),
    dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: resultColumns.map((name) => ({ name, titles: name, 'dc:description': [{ '@value': dutch.words[name], '@language': 'nl' }, { '@value': english.words[name], '@language': 'en' }], datatype: datatypes[name] ?? 'string', null: [''] })),
      primaryKey: ['wave', 'question'],
    },
  };
}

/** How a version was asked, an annotation in the sense of CSV on the Web: the fingerprint of its words in each language, and for each question who tested it, which may be nobody. */
const wordingNote = (version: number): object => ({
  wording_version: version,
  scale: { minimum: 0, maximum: 10 },
  fingerprints: wordingFingerprints[version],
  wordings: allWordings(version).map(({ question, language, origin, validated }) => ({ question, language, origin, validated })),
});
