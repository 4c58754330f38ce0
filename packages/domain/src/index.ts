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
export type { CountedVote, CountingRule, Law } from './counting/rule.ts';
export { count, countingRules } from './counting/rules.ts';

export { ignoredRules } from './counting/pabulib/meta.ts';
export { PabulibReader, readPabulib, type PabulibHead } from './counting/pabulib/reader.ts';
export { pabulibBallot, pabulibHead } from './counting/pabulib/writer.ts';

export * from './statistics/calibrated-mean.ts';
export type { DesignEffect, Weighted } from './statistics/weights.ts';
export { kishDesignEffect } from './statistics/weights.ts';
export { differenceOf, differenceOfShares, pairedDifference, sharesDifferByChance, welch, type Difference, type Measured, type Share } from './statistics/difference.ts';
export { betaQuantile } from './statistics/distributions/beta.ts';
export { fQuantile } from './statistics/distributions/fisher-f.ts';
export { normalCdf, normalQuantile } from './statistics/distributions/normal.ts';
export { tCdf, tQuantile } from './statistics/distributions/student-t.ts';
export { drawSample } from './statistics/draw.ts';
export type { Interval } from './statistics/interval.ts';
export type { Margins, Sampled } from './statistics/margins.ts';
export { weightedMean, weightedTotal, type Estimate, type EstimateOptions, type Unit } from './statistics/mean.ts';
export { answersForMeans, answersForShares, powerOfMeans, powerOfShares, smallestChangeOfMeans, smallestVisibleShare, type Certainty, type MeansDesign } from './statistics/power.ts';
export { clopperPearson, sampledShare, wilson, type SampledShare } from './statistics/proportion.ts';
export { rake, type RakingOptions, type Weighting } from './statistics/raking.ts';
export { cronbachAlpha } from './statistics/reliability.ts';
export * from './statistics/reliability-levels.ts';
export { planSample, type SamplingPlan, type Wanted } from './statistics/sampling-plan.ts';
export { holm, holmLevels } from './statistics/several-comparisons.ts';
export { summariseWave, type QuestionFigure, type QuestionSummary, type SummaryOptions, type WaveSummary } from './statistics/summary.ts';
export type { Respondent } from './statistics/tabulate.ts';
export { trend, type Point, type Trend } from './statistics/trend.ts';
export { shareIntervals, weightedProportion, type ShareInterval } from './statistics/weighted-proportion.ts';
export type { Population } from './statistics/variance.ts';

export { sayDifference, sayDifferences, type Pair, type SayOptions } from './statistics/statement/say-difference.ts';
export { sayTrend } from './statistics/statement/say-trend.ts';
export { sayWave } from './statistics/statement/say-wave.ts';
export { sentencesOf, type Sentence } from './statistics/statement/sentence.ts';
export { incomparabilities, statementKinds, type Found, type Incomparability, type Spoken, type Statement, type StatementKind, type WaveFigure } from './statistics/statement/statement.ts';

export { addCells, emptyLedger, type Cell, type Ledger, type PublishedFigure, type Selection, type World } from './statistics/disclosure/ledger.ts';
export { publish, type Publication, type Released } from './statistics/disclosure/publish.ts';
