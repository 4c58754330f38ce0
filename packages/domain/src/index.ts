export * from './canonical.ts';
export * from './glossary.ts';
export * from './identifiers.ts';
export { fail, issue, issueValues, succeed, type Issue, type IssueCode, type Result } from './issues.ts';
export * from './money.ts';
export { parse } from './parse.ts';
export * from './text.ts';
export * from './time.ts';

export * from './neighbourhood/neighbourhood.ts';
export * from './neighbourhood/outline.ts';
export * from './partner/partner.ts';
export * from './proposal/photo.ts';
export * from './proposal/proposal.ts';
export * from './proposal/states.ts';
export * from './proposal/texts.ts';
export * from './trust/questions.ts';
export * from './trust/trust.ts';
export * from './vote/ballot.ts';
export * from './vote/code.ts';
export * from './vote/vote.ts';

export * from './counting/names.ts';
export * from './counting/outcome.ts';
export { Objection } from './counting/consent/objection.ts';
export { BudgetLimits } from './counting/limits.ts';
export { closingHead, lotNumber } from './counting/lots.ts';
export { Quorum } from './counting/quorum.ts';
export { possibleWinners } from './counting/possible-winners.ts';
export type { CountedVote, CountingRule, Law } from './counting/rule.ts';
export { count, countingRules, outcomeOf } from './counting/rules.ts';

export { pabulibLimits } from './counting/pabulib/limits.ts';
export { ignoredRules } from './counting/pabulib/meta.ts';
export { PabulibReader, readPabulib, type PabulibHead } from './counting/pabulib/reader.ts';
export { pabulibBallot, pabulibHead } from './counting/pabulib/writer.ts';
