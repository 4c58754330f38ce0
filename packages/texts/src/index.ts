export { commitmentSections } from './commitment-sections.ts';
export { issueTexts } from './issue-texts.ts';
export { languageNames, type LanguageName } from './language-names.ts';
export { languageFor, languages, loadSection, type LanguageCode } from './languages.ts';
export type { Language, PartSectionName, PromptSectionName, SectionName, Sections } from './sections.ts';
export { loadServiceSection, serviceSections, type ServiceSectionName, type ServiceSections } from './service-sections.ts';
export { storySections } from './story-sections.ts';
export { trustTrendResultWords, trustTrendTableWords, trustTrendWords, type Words } from './trend-sections.ts';
export { say, type Section, type Text, type Values } from './text.ts';
