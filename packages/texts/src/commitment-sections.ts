import type { LanguageCode } from './languages.ts';
import type { Sections } from './sections.ts';

/** Words that come with their own widget and its parts, so that no other page carries their addresses. */
export type CommitmentSectionName = 'commitments' | 'commitmentForms';
type Loaders = { readonly [Name in CommitmentSectionName]: () => Promise<Sections[Name]> };

export const commitmentSections: { readonly [Code in LanguageCode]: Loaders } = {
  nl: { commitments: () => import('./nl/commitments.ts'), commitmentForms: () => import('./nl/commitment-forms.ts') },
  en: { commitments: () => import('./en/commitments.ts'), commitmentForms: () => import('./en/commitment-forms.ts') },
};
