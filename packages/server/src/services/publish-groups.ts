import { askedGroups, breakDown, groupsToTell, hearWhom, makeMicrodata, populationBy, succeed, type Area, type Ledger, type Microdata, type NotHeard, type Respondent, type Result, type WaveBreakdown, type WaveResult } from '@wijkaanpak/domain';
import { languagesWith } from '@wijkaanpak/texts';
import type { DrawnUpWave } from '../repositories/waves.ts';

/** Languages in which people can answer, Dutch first; its simple form counts as Dutch. */
const questionnaireLanguages = [...new Set(languagesWith('trustPoll').map((code) => code.slice(0, 2)))];

export interface PublishedGroups {
  readonly ledger: Ledger;
  readonly notHeard: NotHeard;
  readonly breakdown: WaveBreakdown;
  readonly microdata: Microdata | null;
}

export interface ClosedWave {
  readonly result: WaveResult;
  readonly background: NonNullable<DrawnUpWave['background']>;
  readonly areas: readonly Area[];
  readonly respondents: readonly Respondent[];
}

/**
 * What is told of a wave by group: who was not heard, its figures, and its answer sheets, each after what the ledger released before. Refuses areas of which CBS gives no ages: it is not
 * known then which groups there are.
 */
export function publishGroups(ledger: Ledger, { result, background, areas, respondents }: ClosedWave): Result<PublishedGroups> {
  const population = populationBy(areas, background.ask);
  if (!population.ok) return population;
  const heard = hearWhom(ledger, { result, population: population.value, respondents, languages: questionnaireLanguages });
  if (!heard.ok) return heard;
  const groups = groupsToTell(askedGroups(population.value, questionnaireLanguages));
  const broken = breakDown(heard.value.ledger, { result, groups, respondents });
  if (!broken.ok) return broken;
  const { breakdown, alike } = broken.value;
  const questions = result.questions.filter(({ kind }) => kind !== 'open').map(({ id }) => id);
  const margins = Object.fromEntries(Object.entries(population.value).filter(([question]) => (background.weightBy as readonly string[]).includes(question)));
  const sheets = makeMicrodata(broken.value.ledger, { wave: result.wave, groups, respondents, questions, alike, margins });
  return sheets.ok ? succeed({ ...sheets.value, notHeard: heard.value.notHeard, breakdown }) : sheets;
}
