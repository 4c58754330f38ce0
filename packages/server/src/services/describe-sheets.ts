import type { TrustPoll, TrustQuestion } from '@wijkaanpak/domain';
import { loadServiceSection, loadWords, say, type Sections, type Text } from '@wijkaanpak/texts';
import { describe, type InBoth } from './describe-table.ts';
import type { ToldSheets } from './tell-groups.ts';

/** What a file of answer sheets is and what its columns are: each question as it was put. */
export async function describeSheets({ poll, questions, microdata }: ToldSheets, table: string): Promise<object> {
  const [dutch, english] = await Promise.all((['nl', 'en'] as const).map(speakerOf));
  const inBoth = (sentence: (speaker: Speaker) => Text): InBoth => [sentence(dutch!), sentence(english!)];
  return describe({
    table, title: poll.title,
    words: inBoth(({ sheets }) => `${sheets.description} ${microdata.isWeighted ? sheets.weighted : sheets.notWeighted}`),
    columns: [
      { name: 'wave', words: inBoth(({ sheets }) => sheets.wave) },
      ...microdata.columns.map(({ by, level }) => ({ name: by, words: inBoth(({ sheets }) => sheets[`${by}.${level}`]) })),
      ...(microdata.isWeighted ? [{ name: 'weight', words: inBoth(({ sheets }) => sheets.weight), datatype: { base: 'decimal', minimum: 0 } }] : []),
      ...microdata.questions.map((id) => ({ name: id, words: inBoth((speaker) => asPut(speaker, poll, questions.find((question) => question.id === id)!)), datatype: { base: 'integer', minimum: 0, maximum: 10 } })),
    ],
  });
}

type Speaker = Awaited<ReturnType<typeof speakerOf>>;

const speakerOf = async (language: 'nl' | 'en') => ({ language, sheets: (await loadServiceSection(language, 'trustSheets')).words, asked: (await loadWords<Sections['trustPoll']>(language, 'trustPoll'))[1].words });

function asPut({ language, sheets, asked }: Speaker, { neighbourhoodName: neighbourhood }: Pick<TrustPoll, 'neighbourhoodName'>, question: TrustQuestion): string {
  const statement =
    question.kind === 'partner' ? say(asked[`partner.${question.aspect}`], language, { partner: question.partnerName, neighbourhood }) : question.kind === 'general' ? say(asked[`general.${question.aspect}`], language, { neighbourhood }) : say(asked.open, language);
  return say(sheets.grade, language, { statement });
}
