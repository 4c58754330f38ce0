import { commitmentSections } from './commitment-sections.ts';
import { languages, type LanguageCode } from './languages.ts';
import { mandateSections } from './mandate-sections.ts';
import { outcomeSections } from './outcome-sections.ts';
import { programmeSections } from './programme-sections.ts';
import { proposalSections } from './proposal-sections.ts';
import { serviceSections } from './service-sections.ts';
import { storyBoardSections } from './story-board-sections.ts';
import { storySections } from './story-sections.ts';
import { tableSections } from './table-sections.ts';
import type { Section, Text } from './text.ts';

/** The sentence for every issue code of every section, for who speaks to all of them (the service). */
export async function issueTexts(language: LanguageCode): Promise<Readonly<Record<string, Text>>> {
  const loaders: (() => Promise<Section>)[] = [...Object.values(languages[language].sections), ...[commitmentSections, mandateSections, outcomeSections, programmeSections, proposalSections, storyBoardSections, storySections, tableSections].map((words) => words[language]), ...Object.values(serviceSections[language])];
  const sections = await Promise.all(loaders.map((load) => load()));
  const parts = await Promise.all(sections.flatMap((section) => Object.values(section.parts ?? {})).map((load) => load()));
  return Object.assign({}, ...[...sections, ...parts].map((section) => section.issues));
}
