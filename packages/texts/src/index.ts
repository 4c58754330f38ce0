export { commitmentSections, type CommitmentSectionName } from './commitment-sections.ts';
export { issueTexts } from './issue-texts.ts';
export { languageFor, languages, loadSection, type LanguageCode } from './languages.ts';
export type { Language, PromptSectionName, SectionName, Sections } from './sections.ts';
export { loadServiceSection, serviceSections, type ServiceSectionName, type ServiceSections } from './service-sections.ts';
export { say, type Section, type Text, type Values } from './text.ts';
