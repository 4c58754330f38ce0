export { issueTexts } from './issue-texts.ts';
export { languageFor, languages, loadSection, type LanguageCode } from './languages.ts';
export { languageNames } from './names.ts';
export type { Language, SectionName, Sections } from './sections.ts';
export { notHeardWords } from './professional-sections.ts';
export { loadServiceSection, serviceSections, type ServiceSectionName, type ServiceSections } from './service-sections.ts';
export { trustTrendResultWords, trustTrendTableWords, trustTrendWords, type Words } from './trend-sections.ts';
export { say, type Section, type Text, type Values } from './text.ts';
