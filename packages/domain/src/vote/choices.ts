import { issue, type Issue } from '../issues.ts';
import type { Cents } from '../money.ts';
import type { Vote } from './vote.ts';

/** What the chosen options cost together; an option without a cost counts as nothing. */
export const ballotCost = (vote: Pick<Vote, 'options'>, choices: readonly string[]): Cents =>
  vote.options.reduce((sum, option) => sum + (choices.includes(option.id) ? (option.cost ?? 0) : 0), 0);

/** What the vote's rules refuse of the options that a ballot names, whatever it gives them. Apart from the points, so that a page need not load both. */
export function checkChoices({ rules, options }: Pick<Vote, 'rules' | 'options'>, choices: readonly string[]): Issue[] {
  const { minChoices: minimum, maxChoices: maximum, maxCost } = rules;
  const issues: Issue[] = [];
  const known = new Set(options.map((option) => option.id));
  choices.forEach((choice, index) => {
    if (!known.has(choice)) issues.push(issue('ballot.unknown-option', `choices.${index}`));
    if (choices.indexOf(choice) < index) issues.push(issue('ballot.option-twice', `choices.${index}`));
  });
  const chosen = choices.length;
  if (chosen < minimum) issues.push(issue('ballot.too-few-choices', 'choices', { minimum, chosen }));
  if (chosen > maximum) issues.push(issue('ballot.too-many-choices', 'choices', { maximum, chosen }));
  const total = ballotCost({ options }, choices);
  if (maxCost !== null && total > maxCost) {
    issues.push(issue('ballot.over-budget', 'choices', { maximum: maxCost, total, over: total - maxCost }));
  }
  return issues;
}
