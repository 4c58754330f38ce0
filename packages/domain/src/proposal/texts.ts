import { checkText, tidyText, type TextLimits } from '../text.ts';
import type { Issue, Result } from '../issues.ts';

/** How long each text of a proposal may be, for the schema and for a page's own check. */
export const proposalTexts = {
  title: { min: 5, max: 120, tooShort: 'proposal.title.too-short', tooLong: 'proposal.title.too-long' },
  description: { min: 20, max: 5000, tooShort: 'proposal.description.too-short', tooLong: 'proposal.description.too-long' },
  place: { max: 120, tooLong: 'proposal.place.too-long' },
  photoDescription: { max: 200, tooLong: 'photo.description.too-long' },
} as const satisfies Record<string, TextLimits>;

type Typed = { readonly [Name in keyof typeof proposalTexts]: string };

/** The texts of a proposal, tidied, or all that is wrong with them: what the service would say, before anything is sent. */
export function checkProposalTexts(typed: Typed): Result<Typed> {
  const names = Object.keys(proposalTexts) as (keyof Typed)[];
  const pathOf = (name: keyof Typed) => (name === 'photoDescription' ? 'photo.description' : name);
  const issues: Issue[] = names.flatMap((name) => checkText(proposalTexts[name], typed[name], pathOf(name)));
  if (issues.length) return { ok: false, issues };
  return { ok: true, value: Object.fromEntries(names.map((name) => [name, tidyText(typed[name])])) as Typed };
}
