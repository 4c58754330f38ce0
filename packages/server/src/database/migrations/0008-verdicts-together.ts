/** One vote may ask residents about several promises, each with its own yes or no: one letter instead of ten. Each promise takes one verdict from it. */
export const statements: readonly string[] = [
  `alter table commitment_verdicts drop constraint commitment_verdicts_vote_key, add constraint one_verdict_a_vote unique (commitment, vote)`,
];
