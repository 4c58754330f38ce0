/** What an option is worth to its supporters, and what happens to money that is left. */
const equalSharesNames = [
  'equal-shares-cardinality', 'equal-shares-cardinality+utilitarian', 'equal-shares-cardinality+add1', 'equal-shares-cardinality+add1u',
  'equal-shares-cost', 'equal-shares-cost+utilitarian', 'equal-shares-cost+add1', 'equal-shares-cost+add1u',
  'equal-shares-points', 'equal-shares-points+utilitarian', 'equal-shares-points+add1', 'equal-shares-points+add1u',
] as const;
export type EqualSharesName = (typeof equalSharesNames)[number];

/** The rules a vote can be counted by; {@link countingRules} holds them. Apart from them, so that a form need not load the counting. */
export const countingRuleNames = [
  // That spend a budget
  'greedy', 'greedy-per-cost', 'sequential-phragmen', ...equalSharesNames,
  // By votes or points
  'plurality', 'approval', 'score', 'star', 'majority-judgment', 'cumulative', 'quadratic',
  // By order of preference
  'borda', 'instant-runoff', 'instant-runoff-together', 'coombs', 'condorcet', 'copeland', 'minimax', 'schulze', 'ranked-pairs', 'single-transferable-vote',
  // By yes or no
  'yes-no', 'consent', 'double-majority',
  // By lot
  'sortition',
] as const;
export type CountingRuleName = (typeof countingRuleNames)[number];
