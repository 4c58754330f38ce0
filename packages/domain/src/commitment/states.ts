/** How a promise stands. `kept` and `broken` are residents' words; `overdue` comes by itself. */
export const commitmentStates = ['promised', 'moved', 'overdue', 'reported', 'broken', 'kept'] as const;
export type CommitmentState = (typeof commitmentStates)[number];
