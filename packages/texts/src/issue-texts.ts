import { challengeSections } from './challenge-sections.ts';
import { commitmentSections } from './commitment-sections.ts';
import { deskWorkWords } from './desk-sections.ts';
import { languages } from './languages.ts';
import { mandateSections } from './mandate-sections.ts';
import { networkSections } from './network-sections.ts';
import { outcomeSections } from './outcome-sections.ts';
import { programmeSections } from './programme-sections.ts';
import { proposalSections } from './proposal-sections.ts';
import { serviceSections } from './service-sections.ts';
import { storyBoardSections } from './story-board-sections.ts';
import { storySections } from './story-sections.ts';
import { tableSections } from './table-sections.ts';
import type { Section, Text } from './text.ts';
import { trustFeedbackSections } from './trust-feedback-sections.ts';
import type { LanguageCode } from './words.ts';

/** The sentence for every issue code of every section that a language has, for who speaks to all of them (the service). Dutch and English have all. */
export async function issueTexts(language: LanguageCode): Promise<Readonly<Record<string, Text>>> {
  const ofWidgets = [challengeSections, commitmentSections, deskWorkWords, mandateSections, networkSections, outcomeSections, programmeSections, proposalSections, storyBoardSections, storySections, tableSections, trustFeedbackSections].map((words) => words[language]);
  const loaders: (() => Promise<Section>)[] = [...Object.values(languages[language]), ...ofWidgets, ...Object.values(serviceSections[language] ?? {})].filter((load) => load !== undefined);
  const sections = await Promise.all(loaders.map((load) => load()));
  const parts = await Promise.all(sections.flatMap((section) => Object.values(section.parts ?? {})).map((load) => load()));
  return Object.assign({}, ...[...sections, ...parts].map((section) => section.issues));
}
