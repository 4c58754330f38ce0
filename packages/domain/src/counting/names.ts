/** The rules a vote can be counted by; {@link countingRules} holds them. Apart from them, so that a form need not load the counting. */
export const countingRuleNames = ['greedy', 'most-votes'] as const;
export type CountingRuleName = (typeof countingRuleNames)[number];
